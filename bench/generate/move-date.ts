import { wholeBetween, type Random } from './random.ts';

/** The years into which copies of events fall, both included. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
}

const YEAR = /\d{4}/g;
const SINGLE_DAY = /^(\d{4})-\d{2}-\d{2}([~?%]?)$/;
/** Every month has this day. */
const LAST_COMMON_DAY = 28;

function yearsIn(text: string): number[] {
  return [...text.matchAll(YEAR)].map(([year]) => Number(year));
}

export function yearRangeOf(dates: readonly string[]): YearRange {
  let first = Infinity;
  let last = -Infinity;
  for (const date of dates) {
    for (const year of yearsIn(date)) {
      first = Math.min(first, year);
      last = Math.max(last, year);
    }
  }
  return { first, last };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** An EDTF date some years later; 29 February becomes the 28th. */
export function shiftYears(text: string, years: number): string {
  const moved = text.replaceAll(YEAR, (year) => String(Number(year) + years).padStart(4, '0'));
  return years === 0 ? moved : moved.replaceAll('-02-29', `-02-${LAST_COMMON_DAY}`);
}

/** Years by which a date moves so that all of it falls into the range, wherever it stood. */
export function randomShift(text: string, range: YearRange, random: Random): number {
  const years = yearsIn(text);
  const [from = range.first] = years;
  const length = Math.max(...years) - from;
  return wholeBetween(random, range.first, Math.max(range.first, range.last - length)) - from;
}

/** Moves a date by years, and a single day to any day of its new year; precision and qualifier stay. */
export function moveDate(text: string, years: number, random: Random): string {
  const moved = shiftYears(text, years);
  const [, year, qualifier] = SINGLE_DAY.exec(moved) ?? [];
  if (year === undefined) return moved;
  const month = twoDigits(wholeBetween(random, 1, 12));
  const day = twoDigits(wholeBetween(random, 1, LAST_COMMON_DAY));
  return `${year}-${month}-${day}${qualifier}`;
}
