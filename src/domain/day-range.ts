import type { DayRange } from './instrument.ts';

/** Whether two ranges have time in common; to meet at midnight is not enough. */
export function rangesOverlap(a: DayRange, b: DayRange): boolean {
  return a.start < b.end && a.end > b.start;
}
