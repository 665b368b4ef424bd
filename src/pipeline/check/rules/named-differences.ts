import { edtf } from '../../../domain/edtf.ts';
import type { Count, LedgerEvent } from '../../../domain/event.ts';
import type { Problem } from '../../../domain/result.ts';
import type { LocatedEvent } from '../../dataset/dataset.ts';
import { placeOf } from '../../dataset/read-record.ts';
import { overlap } from '../date-overlap.ts';
import type { Rule } from '../rule.ts';

interface Difference {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly found: string;
}

function isOther(a: Count, b: Count): boolean {
  return (
    a.what === b.what && a.unit === b.unit && a.value !== null && b.value !== null && a.value !== b.value
  );
}

/** The same thing counted twice, with two results. */
function differingCounts({ counts }: LedgerEvent): Difference[] {
  return counts.flatMap((count, index): Difference[] => {
    const other = counts.slice(0, index).find((earlier) => isOther(earlier, count));
    if (!other) return [];
    const found = `“${other.text}” (${other.source}) and “${count.text}” (${count.source})`;
    return [{ path: ['counts', index], message: `two figures are given for ${count.what}`, found }];
  });
}

/** Accounts whose dates cannot mean the same day. */
function differingDates({ accounts }: LedgerEvent): Difference[] {
  return accounts.flatMap((account, index): Difference[] => {
    const other = accounts
      .slice(0, index)
      .find((earlier) => !overlap(edtf(earlier.date), edtf(account.date)));
    if (!other) return [];
    const found = `${other.date} (${other.source}) and ${account.date} (${account.source})`;
    return [{ path: ['accounts', index, 'date'], message: 'its accounts date it differently', found }];
  });
}

function checkEvent(event: LocatedEvent): Problem[] {
  return [...differingCounts(event.value), ...differingDates(event.value)].map(
    ({ path, message, found }) => ({
      where: placeOf(event, path),
      message: `event ${event.value.id}: ${message}, and no disagreement names it`,
      expected: `a record in data/disagreements/${event.country}.json with this event`,
      found,
      mend: 'Correct the figure or date, or name the disagreement.',
    }),
  );
}

/** Where accounts of one event give different figures or dates, a disagreement says so. */
export const namedDifferences: Rule = {
  title: 'differences between accounts',
  check: ({ dataset: { events, disagreements } }) => {
    const named = new Set(
      disagreements.flatMap(({ country, value }) => value.events.map((id) => `${country}:${id}`)),
    );
    return {
      problems: events
        .filter(({ country, value }) => !named.has(`${country}:${value.id}`))
        .flatMap(checkEvent),
      counts: {},
    };
  },
};
