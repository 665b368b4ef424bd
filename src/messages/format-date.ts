import { civilDate, utcDate, type EpochDay } from '../domain/calendar.ts';
import type { EdtfDate } from '../domain/edtf.ts';
import type { DayRange } from '../domain/instrument.ts';

/** What a language says around a date. The dates themselves come from `Intl`. */
export interface DateWords {
  /** BCP 47. For English "en-GB": "9 June 2019" is unambiguous for readers on both sides of the Atlantic. */
  readonly locale: string;
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  /** It went on, and the end is not told. */
  readonly from: (date: string) => string;
}

type Precision = 'year' | 'month' | 'day';
type Style = 'long' | 'short';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Dates are calendar dates in UTC; a formatter without this zone would shift them by a day. */
function formatter(locale: string, precision: Precision, style: Style): Intl.DateTimeFormat {
  const key = `${locale} ${precision} ${style}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: style }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
  formatters.set(key, made);
  return made;
}

const PRECISIONS: readonly Precision[] = ['year', 'month', 'day'];

function precisionOf(text: string): Precision {
  return PRECISIONS[text.split('-').length - 1] ?? 'day';
}

function spoken(day: EpochDay, precision: Precision, locale: string): string {
  // Years are plain numbers in every language; some locales would append a word for "year".
  if (precision === 'year') return String(civilDate(day).year);
  return formatter(locale, precision, 'long').format(utcDate(day));
}

function spokenRange(start: EpochDay, last: EpochDay, precision: Precision, locale: string): string {
  if (precision === 'year') return `${civilDate(start).year}–${civilDate(last).year}`;
  return formatter(locale, precision, 'long').formatRange(utcDate(start), utcDate(last));
}

function spokenInterval(date: EdtfDate, from: string, to: string, locale: string): string {
  const [first, last] = [precisionOf(from), precisionOf(to)];
  if (first === last) return spokenRange(date.start, date.end - 1, first, locale);
  return `${spoken(date.start, first, locale)} – ${spoken(date.end - 1, last, locale)}`;
}

/** A date as precise as it is: "9 June 2019", "June 2019", "about December 2014", "9–13 June 2019". */
export function formatEdtf(date: EdtfDate, words: DateWords): string {
  const [from = '', to] = date.text.split('/');
  const { locale } = words;
  const plain =
    to === undefined || date.openEnd
      ? spoken(date.start, precisionOf(from), locale)
      : spokenInterval(date, from, to, locale);
  const about = date.approximate ? words.about(plain) : plain;
  const whole = date.uncertain ? words.uncertain(about) : about;
  return date.openEnd ? words.from(whole) : whole;
}

/** One calendar day: "9 June 2019". */
export function formatDay(day: EpochDay, words: DateWords): string {
  return spoken(Math.floor(day), 'day', words.locale);
}

/** First to last day, both named. */
export function formatDays({ start, end }: DayRange, words: DateWords): string {
  return spokenRange(Math.floor(start), Math.ceil(end) - 1, 'day', words.locale);
}

/** The shortest true name of some days: a day, a month, months of a year, a year, or months of two years. */
export function formatRange({ start, end }: DayRange, words: DateWords): string {
  const [first, last] = [civilDate(Math.floor(start)), civilDate(Math.ceil(end) - 1)];
  if (end - start <= 1) return formatDay(start, words);
  const sameYear = first.year === last.year;
  if (sameYear && first.month === last.month) return spoken(start, 'month', words.locale);
  if (sameYear && first.month === 1 && last.month === 12) return String(first.year);
  const style = sameYear ? 'long' : 'short';
  return formatter(words.locale, 'month', style).formatRange(
    utcDate(Math.floor(start)),
    utcDate(Math.ceil(end) - 1),
  );
}

/** "Sept": the month alone, for an axis. */
export function formatMonth(month: number, { locale }: DateWords): string {
  const parts = formatter(locale, 'month', 'short').formatToParts(new Date(Date.UTC(2000, month - 1, 1)));
  return parts.find(({ type }) => type === 'month')?.value ?? String(month);
}
