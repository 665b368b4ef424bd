import { civilDate, utcDate } from '../domain/calendar.ts';
import type { EdtfDate } from '../domain/edtf.ts';

/** Dates are calendar dates in UTC; a formatter without this zone would shift them by a day. */
const ZONE = { timeZone: 'UTC' } as const;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: string, parts: 'day' | 'month'): Intl.DateTimeFormat {
  const key = `${language} ${parts}`;
  const known = formatters.get(key);
  if (known) return known;
  // British order ("9 June 2019") for English: unambiguous for readers on both sides of the Atlantic.
  const locale = language === 'en' ? 'en-GB' : language;
  const day = parts === 'day' ? ({ day: 'numeric' } as const) : {};
  const made = new Intl.DateTimeFormat(locale, { ...ZONE, ...day, month: 'long', year: 'numeric' });
  formatters.set(key, made);
  return made;
}

function formatPoint(text: string, day: number, language: string): string {
  const dashes = text.replaceAll(/[~?%]/g, '').split('-').length - 1;
  if (dashes === 0) return String(civilDate(day).year);
  return formatter(language, dashes === 1 ? 'month' : 'day').format(utcDate(day));
}

/** "9 June 2019", "June 2019", "2014", "about December 2014", "January 2014 – October 2014", "from December 2014". */
export function formatEdtf(date: EdtfDate, language = 'en'): string {
  const [from = '', to] = date.text.split('/');
  const first = formatPoint(from, date.start, language);
  if (date.openEnd) return `from ${first}`;
  const whole = to === undefined ? first : `${first} – ${formatPoint(to, date.end - 1, language)}`;
  const about = date.approximate ? `about ${whole}` : whole;
  return date.uncertain ? `${about} (uncertain)` : about;
}

/** One calendar day: "9 June 2019". */
export function formatDay(day: number, language = 'en'): string {
  return formatter(language, 'day').format(utcDate(day));
}
