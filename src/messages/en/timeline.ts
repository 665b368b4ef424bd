import type { EdtfDate } from '../../domain/edtf.ts';
import type { DayRange } from '../../domain/instrument.ts';
import type { Basis } from '../../domain/score.ts';
import { dateAxis } from '../date-axis.ts';
import { formatDay, formatDays, formatEdtf, formatRange, type DateWords } from '../format-date.ts';
import { plural } from '../plural.ts';

export const EN_DATES: DateWords = {
  locale: 'en-GB',
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  from: (date) => `from ${date} on`,
};

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

interface ClusterWords {
  readonly count: number;
  readonly titles: readonly string[];
}

/** Spoken names stay short: some titles, then how many more. */
function clusterName({ count, titles }: ClusterWords, range: string): string {
  const rest = count - titles.length;
  return `${count} events, ${range}: ${titles.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}

interface Scale {
  readonly min: number;
  readonly max: number;
}

/** The English words of the timeline and its overview. */
export const timelineEn = {
  axis: dateAxis(EN_DATES.locale),
  name: 'Timeline of scores and events',
  description:
    'Arrow keys move between marks, Enter opens the evidence, Escape closes it. ' +
    'Plus and minus zoom, Shift with an arrow key moves through time, zero shows the whole period. ' +
    'A table with the same content follows.',

  number: (value: number, decimals: number) => value.toFixed(decimals),
  date: (date: EdtfDate) => formatEdtf(date, EN_DATES),
  range: (range: DayRange) => formatRange(range, EN_DATES),

  widestLane: 'International',
  freer: '↑ freer',
  scaleNote: (whole: Scale, shown: Scale) =>
    `scale ${whole.min}–${whole.max}, shown ${shown.min}–${shown.max}`,

  keyConverted: 'converted to today’s scale (8 − x)',
  keyRecomputed: 'recomputed from its parts',
  keyCarried: 'inferred from an announced change',
  keyApart: 'what is rated changed: not compared',
  keyGap: (reason: string) => (reason === '' ? 'no edition' : reason),
  keyBadge: 'several events',
  keyRug: 'when they were; higher where more',
  keyVague: 'some time in these days',
  keyInterval: 'from … to, or once in between',
  keyApproximate: 'approximate date',
  keyOpenEnd: 'end not told',
  keySummary: 'a total over several events',

  stripName: (title: string, scores: number) => `${title}, ${plural(scores, 'score', 'scores')}`,
  scoreName,
  laneName: (label: string, events: number) => `${label}, ${plural(events, 'event', 'events')}`,
  eventName: (title: string, date: string, summary: boolean) =>
    `${date}: ${title}${summary ? ' (a total over several events)' : ''}`,
  clusterName,

  overviewName: 'The whole period, with the part that the timeline shows',
  overviewTitle: 'All years',
  overviewStart: 'First day shown',
  overviewEnd: 'Last day shown',
  overviewMiddle: 'Days shown',
  day: (day: number) => formatDay(day, EN_DATES),
  days: (range: DayRange) => formatDays(range, EN_DATES),
};
