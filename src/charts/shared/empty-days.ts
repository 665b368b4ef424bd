import type { DayRange } from '../../domain/instrument.ts';
import { areAdjacent } from './adjacent-days.ts';

/** The stretches that the ranges, ascending, leave empty: before the first, between two, after the last. */
export function emptyDays(covered: readonly DayRange[], { start, end }: DayRange): DayRange[] {
  const before = [{ start, end: start }, ...covered];
  return [...covered, { start: end, end }].flatMap((next, index) => {
    const last = before[index] ?? next;
    return areAdjacent(last, next) ? [] : [{ start: last.end, end: next.start }];
  });
}
