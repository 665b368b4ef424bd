import type { DatedEvent } from '../bundle/evidence-ledger.ts';
import { civilDate } from '../domain/calendar.ts';
import type { Disagreement } from '../domain/disagreement.ts';
import { edtf } from '../domain/edtf.ts';
import type { Account, Count } from '../domain/event.ts';

/** Where the accounts of one event contradict each other. */
export interface Disagreements {
  /** Two sources give dates that cannot both be right. */
  readonly dates: boolean;
  /** Figures for the same thing with different values, one list a thing. */
  readonly figures: readonly (readonly Count[])[];
}

/** Pairs of accounts of which the first ends before the second begins. */
function contradictingDates({ accounts }: DatedEvent): [Account, Account][] {
  const dated = accounts.map((account) => ({ account, date: edtf(account.date) }));
  // With an open end it may have gone on until any later day.
  return dated.flatMap((a) =>
    dated
      .filter((b) => !a.date.openEnd && a.date.end <= b.date.start)
      .map((b): [Account, Account] => [a.account, b.account]),
  );
}

/** Years and months of a sentence are one measure. */
function comparable(count: Count): { unit: string; value: number | null } {
  if (count.unit === 'years' && count.value !== null) return { unit: 'months', value: count.value * 12 };
  return { unit: count.unit, value: count.value };
}

/** What two accounts contradict each other in; empty where there is one account, or they agree. */
export function deriveDisagreements(event: DatedEvent): Disagreements {
  const byThing = new Map<string, Count[]>();
  for (const count of event.counts) {
    const key = `${count.what.toLowerCase()} ${comparable(count).unit}`;
    byThing.set(key, [...(byThing.get(key) ?? []), count]);
  }
  const figures = [...byThing.values()].filter((counts) => {
    const sources = new Set(counts.map(({ source }) => source));
    const values = new Set(counts.map((count) => comparable(count).value));
    return sources.size > 1 && values.size > 1;
  });
  return { dates: contradictingDates(event).length > 0, figures };
}

export function isDisputed(disagreements: Disagreements): boolean {
  return disagreements.dates || disagreements.figures.length > 0;
}

function saysYearOf(record: Disagreement, account: Account): boolean {
  const year = String(civilDate(edtf(account.date).start).year);
  return record.statements.some(({ source, says }) => source === account.source && says.includes(year));
}

/** Whether the record quotes two sources with different values of the figure. */
function quotesFigure(record: Disagreement, counts: readonly Count[]): boolean {
  const quoted = counts.filter(({ source, text }) =>
    record.statements.some(
      (statement) => statement.source === source && statement.quotation.exact.includes(text),
    ),
  );
  return new Set(quoted.map((count) => comparable(count).value)).size > 1;
}

/** What `deriveDisagreements` finds in an event and no record of a disagreement explains. */
export function deriveUnrecorded(event: DatedEvent, records: readonly Disagreement[]): Disagreements {
  const { figures } = deriveDisagreements(event);
  return {
    dates: contradictingDates(event).some(
      (pair) => !records.some((record) => pair.every((account) => saysYearOf(record, account))),
    ),
    figures: figures.filter((counts) => !records.some((record) => quotesFigure(record, counts))),
  };
}
