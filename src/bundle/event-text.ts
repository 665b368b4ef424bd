import { foldText } from '../domain/fold-text.ts';
import type { KnownName } from '../domain/known-name.ts';
import type { ChartEvent } from './event-columns.ts';
import type { EventDetail } from './evidence-shard.ts';

type TextEvent = Pick<ChartEvent, 'title'> & EventDetail;

interface Spellings {
  /** Every spelling → whom or what it names. */
  readonly aliases: ReadonlyMap<string, KnownName>;
}

/** The other spellings of a name: documents write "Kasym-Zhomart" where our records say "Kassym-Jomart". */
export function spellingsOf({ aliases }: Spellings, name: string): readonly string[] {
  const known = aliases.get(name);
  return known ? [known.name, ...known.aliases].filter((spelling) => spelling !== name) : [];
}

/** Whom and what an event names: people, organisations and the place. */
function namesOf(event: TextEvent): string[] {
  return [...event.people, ...event.organisations, ...(event.place === null ? [] : [event.place])];
}

/** Title, names in all their spellings, and quotations of an event, folded: all that a search looks through. */
export function eventText(ledger: Spellings, event: TextEvent): string {
  const names = namesOf(event);
  const spellings = names.flatMap((name) => spellingsOf(ledger, name));
  const quotations = event.accounts.flatMap((account) => account.quotations.map(({ exact }) => exact));
  return foldText([event.title, ...names, ...spellings, ...quotations].join('\n'));
}
