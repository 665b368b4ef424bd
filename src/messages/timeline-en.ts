import { civilDate, type EpochDay } from '../domain/calendar.ts';
import type { EdtfDate } from '../domain/edtf.ts';
import { edtf } from '../domain/edtf.ts';
import type { DayRange } from '../domain/instrument.ts';
import type { Basis } from '../domain/score.ts';

/** The English words of the timeline and its overview. Dates are built by hand: the same on every machine. */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

function monthShort(month: number): string {
  return monthName(month).slice(0, 3);
}

function dayText(day: EpochDay): string {
  const { year, month, day: dayOfMonth } = civilDate(Math.floor(day));
  return `${dayOfMonth} ${monthName(month)} ${year}`;
}

/** A date without its qualifiers: "9 June 2019", "June 2019", "2019". */
function pointText(text: string): string {
  const [year = '', month, day] = text.replace(/[~?%]$/, '').split('-');
  if (month === undefined) return year;
  const named = `${monthName(Number(month))} ${year}`;
  return day === undefined ? named : `${Number(day)} ${named}`;
}

function qualified(date: Pick<EdtfDate, 'approximate' | 'uncertain'>, text: string): string {
  const about = date.approximate ? `about ${text}` : text;
  return date.uncertain ? `${about} (uncertain)` : about;
}

/** "9–13 June 2019", "June–September 2019", "June 2019 to May 2020". */
function intervalText(from: string, to: string): string {
  const [start, end] = [from, to].map((text) => pointText(text).split(' ')) as [string[], string[]];
  if (start.length !== end.length) return `${start.join(' ')} to ${end.join(' ')}`;
  let shared = 0;
  while (shared < start.length - 1 && start.at(-1 - shared) === end.at(-1 - shared)) shared += 1;
  const head = start.slice(0, start.length - shared).join(' ');
  const dash = head.includes(' ') ? ' – ' : '–';
  return shared === 0 ? `${head} to ${end.join(' ')}` : `${head}${dash}${end.join(' ')}`;
}

function dateText(date: EdtfDate): string {
  const [from = '', to] = date.text.split('/');
  if (to === undefined) return qualified(date, pointText(from));
  if (to === '..') return qualified(date, `from ${pointText(from)} on`);
  return qualified(date, intervalText(from, to));
}

function iso(...parts: readonly number[]): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** The shortest true name of some days: a month, months of a year, years, or else two days. */
function rangeText({ start, end }: DayRange): string {
  const first = civilDate(Math.floor(start));
  const last = civilDate(Math.ceil(end) - 1);
  if (end - start <= 1) return dateText(edtf(iso(first.year, first.month, first.day)));
  if (first.year === last.year && first.month === last.month)
    return `${monthName(first.month)} ${first.year}`;
  if (first.year !== last.year)
    return `${monthShort(first.month)} ${first.year} – ${monthShort(last.month)} ${last.year}`;
  return first.month === 1 && last.month === 12
    ? String(first.year)
    : intervalText(iso(first.year, first.month), iso(last.year, last.month));
}

interface ScoreWords {
  readonly title: string;
  readonly value: string;
  readonly edition: number;
  readonly coverageYear: number;
  readonly status: string | null;
  readonly basis: Basis;
  readonly converted: boolean;
}

const BASIS_NOTES: Readonly<Record<Basis, string | null>> = {
  published: null,
  recomputed: 'recomputed from its parts',
  carried: 'inferred from an announced change',
};

function scoreName({ title, value, edition, coverageYear, status, basis, converted }: ScoreWords): string {
  const notes = [status, BASIS_NOTES[basis], converted ? 'converted to today’s scale' : null];
  const heading = `${title} ${value}, edition ${edition}, covers ${coverageYear}`;
  return [heading, ...notes.filter((note) => note !== null)].join('; ');
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Spoken names stay short: three titles, then how many more. */
function clusterName(titles: readonly string[], range: string): string {
  const shown = titles.slice(0, 3).join('; ');
  const rest = titles.length - 3;
  return `${titles.length} events, ${range}: ${shown}${rest > 0 ? `; and ${rest} more` : ''}`;
}

interface Scale {
  readonly min: number;
  readonly max: number;
}

export const timelineEn = {
  axis: {
    year: String,
    month: monthShort,
    monthYear: (month: number, year: number) => `${monthShort(month)} ${year}`,
    day: String,
    dayMonth: (day: number, month: number) => `${day} ${monthShort(month)}`,
    dayMonthYear: (day: number, month: number, year: number) => `${day} ${monthShort(month)} ${year}`,
  },
  name: 'Timeline of scores and events',
  description:
    'Arrow keys move between marks, Enter opens the evidence, Escape closes it. ' +
    'Plus and minus zoom, Shift with an arrow key moves through time, zero shows all years. ' +
    'A table with the same content follows.',

  number: (value: number, decimals: number) => value.toFixed(decimals),
  date: dateText,
  range: rangeText,

  freer: '↑ freer',
  scaleNote: (whole: Scale, shown: Scale) =>
    `scale ${whole.min}–${whole.max}, shown ${shown.min}–${shown.max}`,

  keyConverted: 'converted to today’s scale (8 − x)',
  keyRecomputed: 'recomputed from its parts',
  keyCarried: 'inferred from an announced change',
  keyGap: (reason: string) => (reason === '' ? 'no edition' : reason),
  keyBadge: 'several events',
  keyVague: 'some time in these days',
  keyInterval: 'from … to',
  keyApproximate: 'approximate date',
  keyOpenEnd: 'end not told',
  keySummary: 'a total over several events',

  stripName: (title: string, scores: number) => `${title}, ${counted(scores, 'score', 'scores')}`,
  scoreName,
  laneName: (label: string, events: number) => `${label}, ${counted(events, 'event', 'events')}`,
  eventName: (title: string, date: string, summary: boolean) =>
    `${date}: ${title}${summary ? ' (a total over several events)' : ''}`,
  clusterName,

  overviewName: 'The whole period, with the part that the timeline shows',
  overviewTitle: 'All years',
  overviewStart: 'First day shown',
  overviewEnd: 'Last day shown',
  overviewMiddle: 'Days shown',
  day: dayText,
  days: ({ start, end }: DayRange) => `${dayText(start)} to ${dayText(Math.ceil(end) - 1)}`,
};
