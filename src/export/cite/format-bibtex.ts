import { authorsOf, oneLine, yearOf, type CslItem, type CslName } from './csl-item.ts';

/**
 * Characters that mean something to BibTeX or LaTeX. Braces become commands, because BibTeX counts
 * them even behind a backslash, and one without its partner would swallow the rest of the file.
 */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '&': String.raw`\&`,
  '%': String.raw`\%`,
  $: String.raw`\$`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
};

/** Any text as the inside of a braced BibTeX value. Unicode stays: BibTeX files are UTF-8 today. */
export function escapeBibtex(text: string): string {
  return oneLine(text).replaceAll(/[\\{}~^&%$#_]/g, (character) => ESCAPES[character] ?? character);
}

/** Addresses are read verbatim; only what would break the value itself is percent-encoded. */
function bibtexUrl(url: string): string {
  return oneLine(url).replaceAll(/[\\{} ]/g, (character) => encodeURIComponent(character));
}

/** Part of a person's name: braces only where a comma or an "and" would split it. */
function bibtexNamePart(part: string): string {
  const text = escapeBibtex(part);
  return /,|(^|\s)and(\s|$)/i.test(text) ? `{${text}}` : text;
}

/** An organisation's name is one word to BibTeX, or it would sort under its last one. */
function bibtexName(name: CslName): string {
  return 'literal' in name
    ? `{${escapeBibtex(name.literal)}}`
    : `${bibtexNamePart(name.family)}, ${bibtexNamePart(name.given)}`;
}

function formatEntry(item: CslItem): string {
  const isReport = item.type === 'report';
  const day = item.accessed?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');
  const house = item.publisher ?? item['container-title'];
  const fields: (readonly [string, string | undefined])[] = [
    ['author', authorsOf(item).map(bibtexName).join(' and ') || undefined],
    // Two braces: the title keeps its capitals.
    ['title', `{${escapeBibtex(item.title)}}`],
    [isReport ? 'institution' : 'howpublished', house && `{${escapeBibtex(house)}}`],
    ['year', yearOf(item)?.toString()],
    ['url', item.URL && bibtexUrl(item.URL)],
    ['urldate', day],
    ['note', item.note && escapeBibtex(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  const key = item.id.replaceAll(/[^A-Za-z0-9-]/g, '-');
  return `@${isReport ? 'techreport' : 'misc'}{${key},\n${lines.join(',\n')}\n}\n`;
}

/** Items as BibTeX entries. */
export function formatBibtex(items: readonly CslItem[]): string {
  return items.map(formatEntry).join('\n');
}
