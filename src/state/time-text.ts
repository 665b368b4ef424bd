import { civilDate, isoDate } from '../domain/calendar.ts';
import { parseEdtf } from '../domain/edtf.ts';
import type { DayRange } from '../domain/instrument.ts';

/** No qualifier, no interval: one year, month or day. */
const PLAIN_DATE = /^[\d-]+$/;

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

/**
 * A range of days as people write it: `2018..2020` for whole years, `2018-03..2019-06` for whole
 * months, else days, both ends included. Used in the URL and in the two time fields.
 */
export function formatRange(range: DayRange): string {
  const start = civilDate(Math.round(range.start));
  const end = civilDate(Math.round(range.end));
  const last = Math.round(range.end) - 1;
  if (start.day === 1 && end.day === 1) {
    if (start.month === 1 && end.month === 1) return `${yearText(start.year)}..${yearText(end.year - 1)}`;
    return `${isoDate(range.start + 0.5).slice(0, 7)}..${isoDate(last).slice(0, 7)}`;
  }
  return `${isoDate(Math.round(range.start))}..${isoDate(last)}`;
}

/** Both ends, or one for both (`2019`). `undefined` unless they are dates and the first is not after the last. */
export function parseRange(text: string): DayRange | undefined {
  const [from = '', to = from, ...rest] = text.split('..');
  if (rest.length > 0) return undefined;
  const start = parseEdtf(from);
  const end = parseEdtf(to);
  if (!start.ok || !end.ok || !PLAIN_DATE.test(from) || !PLAIN_DATE.test(to)) return undefined;
  return end.value.end > start.value.start ? { start: start.value.start, end: end.value.end } : undefined;
}

/** The part of a range that lies in the extent; `undefined` when none does. */
export function clipRange(range: DayRange, extent: DayRange): DayRange | undefined {
  const start = Math.max(range.start, extent.start);
  const end = Math.min(range.end, extent.end);
  return end > start ? { start, end } : undefined;
}
