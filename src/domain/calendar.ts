/**
 * Calendar dates as whole days since 1970-01-01 (UTC, proleptic Gregorian).
 * All dates of the ledger are UTC calendar dates; a day number has no zone, so it cannot
 * drift by a day in a browser far from Greenwich.
 */
export type EpochDay = number;

const MILLISECONDS_PER_DAY = 86_400_000;

export interface CivilDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** Day number of a civil date. Months and days may overflow: month 13 is January of the next year. */
export function epochDay(year: number, month = 1, day = 1): EpochDay {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MILLISECONDS_PER_DAY);
}

export function civilDate(day: EpochDay): CivilDate {
  const date = utcDate(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Midnight UTC of the day, for `Intl` and D3's UTC scales. */
export function utcDate(day: EpochDay): Date {
  return new Date(day * MILLISECONDS_PER_DAY);
}

export function epochDayOf(date: Date): EpochDay {
  return date.getTime() / MILLISECONDS_PER_DAY;
}

export function daysInMonth(year: number, month: number): number {
  return epochDay(year, month + 1, 1) - epochDay(year, month, 1);
}

/** `YYYY-MM-DD` */
export function isoDate(day: EpochDay): string {
  return utcDate(Math.floor(day)).toISOString().slice(0, 10);
}
