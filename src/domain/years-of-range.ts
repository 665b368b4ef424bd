import { civilDate } from './calendar.ts';
import type { DayRange } from './instrument.ts';

/** First and last year of some days. */
export function yearsOfRange({ start, end }: DayRange): readonly [number, number] {
  return [civilDate(Math.floor(start)).year, civilDate(Math.ceil(end) - 1).year];
}
