import type { DatedEvent, EvidenceLedger } from '../bundle/evidence-ledger.ts';

/** No combining mark lies outside of these; a test that is cheap where most texts are English. */
const MAY_HOLD_MARKS = /[\u0300-\u1fff\u2070-\uffff]/;

/**
 * Lower case, without accents: "Mijatovic" finds "Mijatović". Folding a text gives the same as folding
 * each of its characters: a sigma at the end of a word is one like any other.
 */
export function foldText(text: string): string {
  const decomposed = text.normalize('NFD');
  if (!MAY_HOLD_MARKS.test(decomposed)) return decomposed.toLowerCase();
  return decomposed.replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ');
}

type Spellings = Pick<EvidenceLedger, 'aliases'>;

/** What a text search looks through. */
export type Searched = Pick<EvidenceLedger, 'aliases' | 'eventById'>;

/** The other spellings of a name: documents write "Kasym-Zhomart" where our records say "Kassym-Jomart". */
export function spellingsOf({ aliases }: Spellings, name: string): readonly string[] {
  const known = aliases.get(name);
  return known ? [known.name, ...known.aliases].filter((spelling) => spelling !== name) : [];
}

/** Whom and what an event names: people, organisations and the place. */
function namesOf(event: DatedEvent): string[] {
  return [...event.people, ...event.organisations, ...(event.place === null ? [] : [event.place])];
}

const haystacks = new WeakMap<DatedEvent, string>();

/** Title, names in all their spellings, and quotations of an event, folded once. */
function haystackOf(ledger: Spellings, event: DatedEvent): string {
  const known = haystacks.get(event);
  if (known !== undefined) return known;
  const names = namesOf(event);
  const spellings = names.flatMap((name) => spellingsOf(ledger, name));
  const quotations = event.accounts.flatMap((account) => account.quotations.map(({ exact }) => exact));
  const haystack = foldText([event.title, ...names, ...spellings, ...quotations].join('\n'));
  haystacks.set(event, haystack);
  return haystack;
}

/** Folds events before anyone searches them, so that the first keystroke need not. */
export function prepareSearch(ledger: Spellings, events: readonly DatedEvent[]): void {
  for (const event of events) haystackOf(ledger, event);
}

/** Every word of the query must occur somewhere in the event. */
export function matchesQuery(ledger: Searched, id: string, foldedWords: readonly string[]): boolean {
  const event = ledger.eventById.get(id);
  return event !== undefined && foldedWords.every((word) => haystackOf(ledger, event).includes(word));
}

export function queryWords(query: string): string[] {
  return foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}
