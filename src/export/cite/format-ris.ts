import { authorsOf, oneLine, yearOf, type CslItem, type CslName } from './csl-item.ts';

const TYPES = { report: 'RPRT', dataset: 'DATA', webpage: 'ELEC' } as const;

/** The format knows "family, given"; an organisation's name stands as it is. */
function risName(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

/** `2024/05/31/`: the last slash closes the day. */
function risDay(parts: readonly number[]): string {
  return `${parts.map((part) => String(part).padStart(2, '0')).join('/')}/`;
}

function formatRecord(item: CslItem): string {
  const accessed = item.accessed?.['date-parts'][0];
  const fields: (readonly [string, string | undefined])[] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...authorsOf(item).map((name) => ['AU', risName(name)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', yearOf(item)?.toString()],
    ['UR', item.URL],
    ['Y2', accessed && risDay(accessed)],
    ['LA', item.language],
    ['N1', item.note],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${oneLine(value)}`],
  );
  // The format's lines end like those of the machines it comes from.
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** Items as RIS records: a tag of two characters, two spaces, a hyphen, a space, one line of text. */
export function formatRis(items: readonly CslItem[]): string {
  return items.map(formatRecord).join('\r\n');
}
