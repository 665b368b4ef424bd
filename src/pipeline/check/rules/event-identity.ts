import type { LedgerEvent } from '../../../domain/event.ts';
import type { Problem } from '../../../domain/result.ts';
import type { LocatedEvent } from '../../dataset/dataset.ts';
import { placeOf } from '../../dataset/read-record.ts';
import type { Rule } from '../rule.ts';

/** Words alone, so that a full stop or a capital letter makes no difference. */
function wordsOf(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}

/** Finds events that share a key; the later one is reported with the place of the earlier. */
function repeated(
  events: readonly LocatedEvent[],
  keyOf: (event: LocatedEvent) => string,
  problemOf: (event: LocatedEvent, earlier: LocatedEvent) => Problem,
): Problem[] {
  const seen = new Map<string, LocatedEvent>();
  return events.flatMap((event) => {
    const earlier = seen.get(keyOf(event));
    if (earlier) return [problemOf(event, earlier)];
    seen.set(keyOf(event), event);
    return [];
  });
}

/** Two events in one sentence are told apart by their people, place or organisations. */
function likenessOf({ date, kinds, people, organisations, place, accounts }: LedgerEvent): string {
  const quoted = accounts.flatMap(({ source, quotations }) =>
    quotations.map(({ start, end }) => `${source}:${start}-${end}`),
  );
  const named = [...people, ...organisations].sort();
  return JSON.stringify([date, kinds[0], named, place, quoted.sort()]);
}

function checkEvent(event: LocatedEvent): Problem[] {
  const { id, title, accounts } = event.value;
  const problems: Problem[] = [];
  accounts.forEach(({ source }, index) => {
    const first = accounts.findIndex((account) => account.source === source);
    if (first === index) return;
    problems.push({
      where: placeOf(event, ['accounts', index]),
      message: `event ${id}: two accounts of one source`,
      expected: `one account of ${source}`,
      found: `a second one; the first is at ${placeOf(event, ['accounts', first])}`,
      mend: 'Put its quotations into the first account.',
    });
  });
  const copied = accounts
    .flatMap(({ quotations }) => quotations)
    .some(({ exact }) => wordsOf(exact) === wordsOf(title));
  if (copied) {
    problems.push({
      where: placeOf(event, ['title']),
      message: `event ${id}: the title repeats the quotation`,
      expected: 'own words',
      found: `“${title}”`,
    });
  }
  return problems;
}

/** Ids are unique, each source tells an event once, titles are our own words, and nothing is coded twice. */
export const eventIdentity: Rule = {
  title: 'identity of events',
  check: ({ dataset: { events } }) => {
    const ids = repeated(
      events,
      (event) => `${event.country}:${event.value.id}`,
      (event, earlier) => ({
        where: placeOf(event, ['id']),
        message: 'the id is used twice',
        expected: 'an id of its own',
        found: `${event.value.id}, which is also at ${placeOf(earlier, ['id'])}`,
        mend: 'If both are the same event, merge them; otherwise change the words of one id.',
      }),
    );
    const twins = repeated(
      events,
      (event) => `${event.country}:${likenessOf(event.value)}`,
      (event, earlier) => ({
        where: placeOf(event),
        message: `event ${event.value.id} looks like ${earlier.value.id} told again`,
        expected: 'another date, kind, place or people, or other quotations',
        found: `the same as at ${placeOf(earlier)}`,
        mend: 'Merge them; or quote for each only the words that tell it.',
      }),
    );
    return { problems: [...ids, ...twins, ...events.flatMap(checkEvent)], counts: { events: events.length } };
  },
};
