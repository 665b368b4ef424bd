import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';

/** The words of the histogram of events, in English. */
export const enYears = {
  title: 'Events by year and kind',
  lead: 'How many of the shown events each year holds. A tall column can mean an eventful year, or only that a report at hand looks at it closely: a dot marks the years that one judges.',
  label: 'Histogram of the shown events by year and kind',
  hint: 'Choose a year to show only that year, or a part of a column to show only that kind in it. Arrow keys move, Enter chooses.',
  /** The proof that nothing is counted twice or lost. */
  sum: (shown: number, inYears: number, several: number, summaries: number) =>
    `${plural(shown, 'event', 'events')} shown = ${inYears} in single years + ${several} whose date reaches over several years + ${plural(summaries, 'total', 'totals')} over several events.`,
  rule: 'Each event is counted once, under the kind in whose lane it is drawn. One whose date reaches into a second year lies in no single year; an approximate one counts in the year that it names; totals that a report gives over several events are not added to single ones.',
  several: 'Several years',
  summaries: 'Totals',
  severalLong: 'dates over several years',
  summariesLong: 'totals over several events',
  allYears: 'All years and kinds',
  empty: 'No event passes the filters in these years.',
  keyJudged: 'a report at hand judges this year',
  legend: 'Single events by kind',
  count: (kind: string, count: number) => `${kind}: ${count}`,
  yearName: (year: string, total: number) => `${year}: ${plural(total, 'event', 'events')}. Show this year`,
  partName: (column: string, kind: string, count: number, total: number) =>
    `${column}, ${kind}: ${count} of ${total}. Show only these`,
  readout: (column: string, kind: string, count: number, total: number) =>
    `${column} · ${kind}: ${count} of ${plural(total, 'event', 'events')}`,
  readoutYear: (year: string, total: number) => `${year} · ${plural(total, 'event', 'events')}`,
  judgedBy: (reports: readonly string[]) =>
    reports.length === 0 ? 'judged by no report at hand' : `judged by ${reports.join(', ')}`,
  description: (first: number, last: number, most: string, count: number) =>
    `Years ${first} to ${last}. Most single events lie in ${most}: ${count}.`,
  table: 'Events by year and kind as a table',
  year: 'Year',
  all: 'All',
  reports: 'Judged by',
  allSingle: 'Single events',
  everything: 'Everything shown',
} as const;

export type YearsMessages = Translation<typeof enYears>;
