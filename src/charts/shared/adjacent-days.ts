import type { DayRange } from '../../domain/instrument.ts';

/** Days between two surveys that still count as no gap. */
const TOUCHING_DAYS = 1;

/** Whether the later days follow the earlier ones without a gap. */
export function areAdjacent(before: DayRange, after: DayRange): boolean {
  return after.start - before.end <= TOUCHING_DAYS;
}

/** The stretches that the ranges, ascending, leave empty: before the first, between two, after the last. */
export function emptyDays(covered: readonly DayRange[], { start, end }: DayRange): DayRange[] {
  const ends = [start, ...covered.map((days) => days.end)];
  const starts = [...covered.map((days) => days.start), end];
  return starts
    .map((next, index) => ({ start: ends[index] ?? next, end: next }))
    .filter((days) => days.end - days.start > TOUCHING_DAYS);
}
