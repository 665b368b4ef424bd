import { civilDate, utcDate, type EpochDay } from '../domain/calendar.ts';
import type { EdtfDate } from '../domain/edtf.ts';
import type { DayRange } from '../domain/instrument.ts';

type Precision = 'year' | 'month' | 'day';
type Style = 'long' | 'short';
export type DateFormatter = Pick<Intl.DateTimeFormat, 'format' | 'formatRange'>;

/** What a language says around a date. The dates themselves come from `Intl`. */
export interface DateWords {
  /** BCP 47. For English "en-GB": "9 June 2019" is unambiguous for readers on both sides of the Atlantic. */
  readonly locale: string;
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  /** In place of `Intl`, where browsers do not know the language's dates. */
  readonly formatter?: (precision: 'month' | 'day', style: Style) => DateFormatter;
  /** It went on, and the end is not told. */
  readonly from: (date: string) => string;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Dates are calendar dates in UTC; a formatter without this zone would shift them by a day. */
function formatter(
  { locale, formatter: own }: DateWords,
  precision: 'month' | 'day',
  style: Style,
): DateFormatter {
  if (own) return own(precision, style);
  const key = `${locale} ${precision} ${style}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: style,
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
  formatters.set(key, made);
  return made;
}

const PRECISIONS: readonly Precision[] = ['year', 'month', 'day'];

function precisionOf(text: string): Precision {
  return PRECISIONS[text.split('-').length - 1] ?? 'day';
}

function spoken(day: EpochDay, precision: Precision, words: DateWords): string {
  // Years are plain numbers in every language; some locales would append a word for "year".
  if (precision === 'year') return String(civilDate(day).year);
  return formatter(words, precision, 'long').format(utcDate(day));
}

function spokenRange(start: EpochDay, last: EpochDay, precision: Precision, words: DateWords): string {
  if (precision === 'year') return `${civilDate(start).year}–${civilDate(last).year}`;
  return formatter(words, precision, 'long').formatRange(utcDate(start), utcDate(last));
}

function spokenInterval(date: EdtfDate, from: string, to: string, words: DateWords): string {
  const [first, last] = [precisionOf(from), precisionOf(to)];
  if (first === last) return spokenRange(date.start, date.end - 1, first, words);
  return `${spoken(date.start, first, words)} – ${spoken(date.end - 1, last, words)}`;
}

/** A date as precise as it is: "9 June 2019", "June 2019", "about December 2014", "9–13 June 2019". */
export function formatEdtf(date: EdtfDate, words: DateWords): string {
  const [from = '', to] = date.text.split('/');
  const plain =
    to === undefined || date.openEnd
      ? spoken(date.start, precisionOf(from), words)
      : spokenInterval(date, from, to, words);
  const about = date.approximate ? words.about(plain) : plain;
  const whole = date.uncertain ? words.uncertain(about) : about;
  return date.openEnd ? words.from(whole) : whole;
}

/** One calendar day: "9 June 2019". */
export function formatDay(day: EpochDay, words: DateWords): string {
  return spoken(Math.floor(day), 'day', words);
}

/** First to last day, both named. */
export function formatDays({ start, end }: DayRange, words: DateWords): string {
  return spokenRange(Math.floor(start), Math.ceil(end) - 1, 'day', words);
}

const monthRanges = new Map<string, string>();

/**
 * The shortest true name of some days: a day, a month, months of a year, a year, or months of two years.
 * `Intl` takes a tenth of a millisecond for each pair of months, and there are hundreds of badges.
 */
export function formatRange({ start, end }: DayRange, words: DateWords): string {
  const [first, last] = [civilDate(Math.floor(start)), civilDate(Math.ceil(end) - 1)];
  if (end - start <= 1) return formatDay(start, words);
  const sameYear = first.year === last.year;
  if (sameYear && first.month === last.month) return spoken(start, 'month', words);
  if (sameYear && first.month === 1 && last.month === 12) return String(first.year);
  const key = [words.locale, first.year, first.month, last.year, last.month].join();
  const known = monthRanges.get(key);
  if (known !== undefined) return known;
  const made = formatter(words, 'month', sameYear ? 'long' : 'short').formatRange(
    utcDate(Math.floor(start)),
    utcDate(Math.ceil(end) - 1),
  );
  monthRanges.set(key, made);
  return made;
}
