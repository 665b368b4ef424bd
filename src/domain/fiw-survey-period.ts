import { civilDate, epochDay } from './calendar.ts';
import type { DayRange } from './instrument.ts';

/**
 * Days that a rating of Freedom in the World judges, by the year under which the publisher's table of
 * ratings lists it. Calendar years, except from 1981 to 1989: one survey ran from January 1981 to
 * August 1982 (so nothing is listed under 1981), the next to November 1983, then from November to
 * November, and that of 1989 to the end of December, back to calendar years.
 * Source: the row "Year(s) Under Review" of the publisher's table, which names months only; where one
 * survey ends and the next begins in the same month, we draw the border at its first day.
 */
export function ratedDays(year: number): DayRange {
  return { start: firstDay(year), end: firstDay(year + 1) };
}

function firstDay(year: number): number {
  if (year === 1982) return epochDay(1981);
  if (year === 1983) return epochDay(1982, 8);
  if (year >= 1984 && year <= 1989) return epochDay(year - 1, 11);
  return epochDay(year);
}

/** Whether the publisher's table lists nothing under this year, because a longer survey took it in. */
export function isSkippedYear(year: number): boolean {
  return year === 1981;
}

/** Whether the survey listed under this year judges something else than its calendar year. */
export function isOffCalendar(year: number): boolean {
  return year >= 1982 && year <= 1989;
}

interface Month {
  readonly year: number;
  readonly month: number;
}

/** First and last month of a survey as the publisher's table names them; they may share a month with their neighbours. */
export function surveyMonths(year: number): { readonly first: Month; readonly last: Month } {
  const start = civilDate(ratedDays(year).start);
  const next = civilDate(ratedDays(year + 1).start);
  const isShared = next.month !== 1;
  const last = isShared ? next : { year, month: 12 };
  return { first: { year: start.year, month: start.month }, last: { year: last.year, month: last.month } };
}
