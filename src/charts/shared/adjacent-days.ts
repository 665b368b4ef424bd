import type { DayRange } from '../../domain/instrument.ts';

/** Days between two surveys that still count as no gap. */
const TOUCHING_DAYS = 1;

/** Whether the later days follow the earlier ones without a gap. */
export function areAdjacent(before: DayRange, after: DayRange): boolean {
  return after.start - before.end <= TOUCHING_DAYS;
}
