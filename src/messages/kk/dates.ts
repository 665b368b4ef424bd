import type { DateFormatter } from '../format-date.ts';

// Chromium says that it knows Kazakh, but has neither its months nor its comma ("2019 M06 9").
// So what CLDR says of Kazakh dates stands here; dates.test.ts holds it against a full `Intl`.

const LONG = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];
const SHORT = [
  'қаң.',
  'ақп.',
  'нау.',
  'сәу.',
  'мам.',
  'мау.',
  'шіл.',
  'там.',
  'қыр.',
  'қаз.',
  'қар.',
  'жел.',
];

/** Keeps a number beside what it counts. */
const NO_BREAK = '\u00A0';

function monthOf(month: number, style: 'long' | 'short'): string {
  return (style === 'long' ? LONG : SHORT)[month] ?? '';
}

interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function civil(date: Date | number): CivilDate {
  const utc = new Date(Number(date));
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth(), day: utc.getUTCDate() };
}

function yearOf({ year }: CivilDate): string {
  return `${year}${NO_BREAK}ж.`;
}

/** "2019 ж. 9 маусым", "2019 ж. маусым", and ranges that name once what both ends share. */
export function kazakhDates(precision: 'month' | 'day', style: 'long' | 'short'): DateFormatter {
  const inYear = ({ month, day }: CivilDate) =>
    precision === 'day' ? `${day}${NO_BREAK}${monthOf(month, style)}` : monthOf(month, style);
  const format = (date: Date | number = 0) => `${yearOf(civil(date))} ${inYear(civil(date))}`;
  return {
    format,
    formatRange: (from, to) => {
      const [start, end] = [civil(Number(from)), civil(Number(to))];
      if (start.year !== end.year) return `${format(Number(from))} – ${format(Number(to))}`;
      if (start.month !== end.month) return `${yearOf(start)} ${inYear(start)} – ${inYear(end)}`;
      if (precision === 'month' || start.day === end.day) return format(Number(from));
      return `${yearOf(start)} ${start.day}–${inYear(end)}`;
    },
  };
}

/** The words of a time axis. */
export const KAZAKH_AXIS = {
  year: String,
  month: (month: number) => monthOf(month - 1, 'short'),
  monthYear: (month: number, year: number) =>
    kazakhDates('month', 'short').format(Date.UTC(year, month - 1, 1)),
  day: String,
  dayMonth: (day: number, month: number) => `${day} ${monthOf(month - 1, 'short')}`,
  dayMonthYear: (day: number, month: number, year: number) =>
    kazakhDates('day', 'short').format(Date.UTC(year, month - 1, day)),
};
