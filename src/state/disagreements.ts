import type { DatedEvent } from '../bundle/ledger.ts';
import { edtf } from '../domain/edtf.ts';
import type { Count } from '../domain/event.ts';

/** Where the accounts of one event contradict each other. */
export interface Disagreements {
  /** Two sources give dates that cannot both be right. */
  readonly dates: boolean;
  /** Figures for the same thing with different values, one list a thing. */
  readonly figures: readonly (readonly Count[])[];
}

function datesContradict(event: DatedEvent): boolean {
  const dates = event.accounts.map((account) => edtf(account.date));
  // With an open end it may have gone on until any later day.
  return dates.some((a) => !a.openEnd && dates.some((b) => a.end <= b.start));
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
  return { dates: datesContradict(event), figures };
}

export function isDisputed(disagreements: Disagreements): boolean {
  return disagreements.dates || disagreements.figures.length > 0;
}
