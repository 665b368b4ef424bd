import { civilDate } from './calendar.ts';
import type { DayRange } from './instrument.ts';

/** Whether two ranges have time in common; to meet at midnight is not enough. */
export function rangesOverlap(a: DayRange, b: DayRange): boolean {
  return a.start < b.end && a.end > b.start;
}

/** First and last year of some days. */
export function yearsOfRange({ start, end }: DayRange): readonly [number, number] {
  return [civilDate(Math.floor(start)).year, civilDate(Math.ceil(end) - 1).year];
}
