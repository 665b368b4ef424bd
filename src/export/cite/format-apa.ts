import type { CiteMessages } from '../../messages/en/cite.ts';
import { authorsOf, oneLine, yearOf, type CslItem, type CslName } from './csl-item.ts';

type Words = CiteMessages['text'];

/** "Anna-Maria" → "A.-M." */
function initialsOf(given: string): string {
  const parts = oneLine(given)
    .split(' ')
    .filter((part) => part !== '');
  const initials = parts.map((part) =>
    part
      .split('-')
      .filter((piece) => piece !== '')
      .map((piece) => `${String.fromCodePoint(piece.codePointAt(0) ?? 0)}.`)
      .join('-'),
  );
  return initials.join(' ');
}

function nameOf(name: CslName): string {
  if ('literal' in name) return oneLine(name.literal);
  const initials = initialsOf(name.given);
  return initials === '' ? oneLine(name.family) : `${oneLine(name.family)}, ${initials}`;
}

/** "A, B, & C" */
function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, & ${last}`;
}

/** A full stop, unless there is one, or another mark that ends a sentence. */
function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** `2024-05-31` as "May 31, 2024". */
function accessedOn(item: CslItem, words: Words): string | undefined {
  const [year, month, day] = item.accessed?.['date-parts'][0] ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return words.day(Date.UTC(year, month - 1, day));
}

/** One reference after the manual of the American Psychological Association, as plain text. */
export function formatApa(item: CslItem, words: Words): string {
  const authors = joinNames(authorsOf(item).map(nameOf));
  const year = `(${yearOf(item) ?? words.noDate})`;
  const kind = item.type === 'dataset' ? ` [${words.dataSet}]` : '';
  const title = `${item.title}${kind}`;
  const house = item.publisher ?? item['container-title'];
  const accessed = accessedOn(item, words);
  const place =
    item.URL === undefined ? '' : accessed === undefined ? item.URL : words.retrieved(accessed, item.URL);
  const head =
    authors === '' ? `${sentence(title)} ${year}.` : `${sentence(authors)} ${year}. ${sentence(title)}`;
  return [head, house === undefined || house === authors ? '' : sentence(oneLine(house)), place]
    .filter((part) => part !== '')
    .join(' ');
}

/** References, each with what it is cited for. */
export function formatApaList(items: readonly CslItem[], words: Words): string {
  return items
    .map((item) => [formatApa(item, words), item.note].filter((part) => part !== undefined).join('\n'))
    .join('\n\n');
}
