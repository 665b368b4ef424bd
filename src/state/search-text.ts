import type { DatedEvent } from '../bundle/ledger.ts';

/** Lower case, without accents: "Mijatovic" finds "Mijatović". */
export function foldText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

const haystacks = new WeakMap<DatedEvent, string>();

/** Title, place, people, organisations and quotations of an event, folded once. */
function haystackOf(event: DatedEvent): string {
  const known = haystacks.get(event);
  if (known !== undefined) return known;
  const quotations = event.accounts.flatMap((account) => account.quotations.map(({ exact }) => exact));
  const words = [event.title, event.place ?? '', ...event.people, ...event.organisations, ...quotations];
  const haystack = foldText(words.join('\n'));
  haystacks.set(event, haystack);
  return haystack;
}

/** Every word of the query must occur somewhere in the event. */
export function matchesQuery(event: DatedEvent, foldedWords: readonly string[]): boolean {
  return foldedWords.every((word) => haystackOf(event).includes(word));
}

export function queryWords(query: string): string[] {
  return foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}
