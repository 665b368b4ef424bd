import type { ChartEvent } from '../bundle/event-columns.ts';
import type { Ledger } from '../bundle/ledger.ts';
import { yearsOfRange } from '../domain/years-of-range.ts';
import type { EventKind } from '../domain/event-kind.ts';
import type { DayRange } from '../domain/instrument.ts';
import { remember } from '../domain/remember.ts';
import type { Lane } from './visible-events.ts';

export interface KindCount {
  readonly kind: EventKind;
  readonly count: number;
}

/** How many events, by kind; kinds without any are left out. */
export interface Counts {
  /** In the order of the lanes. */
  readonly kinds: readonly KindCount[];
  readonly total: number;
}

export interface YearCounts extends Counts {
  readonly year: number;
}

/**
 * The events that are shown, each in exactly one place: `years` + `several` + `summaries` add up to
 * `shown`. A date that reaches into a second year lies in no one year, and is not spread over them;
 * a total over several events is not added to the single events that it sums up.
 */
export interface EventsByYear {
  /** Every year of the window, empty ones too. */
  readonly years: readonly YearCounts[];
  /** Single events whose date reaches over more than one year. */
  readonly several: Counts;
  /** Totals over several events, whatever their date. */
  readonly summaries: Counts;
  /** The single events of all years and of `several`, by kind. */
  readonly single: Counts;
  readonly shown: number;
}

/** The year in which the whole date lies; `undefined` where it reaches over several. */
export function yearOfEvent({ when }: ChartEvent): number | undefined {
  const [first, last] = yearsOfRange(when);
  return first === last && !when.openEnd ? first : undefined;
}

/** Where an event counts that lies in no one year. No date names such years. */
const SEVERAL = -1;
const SUMMARY = -2;

/** Days and places of a lane's events, whatever the window: a step of it reads plain numbers. */
interface PlaceColumns {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** A year, `SEVERAL` or `SUMMARY`. */
  readonly places: Int16Array;
}

const placeColumns = remember((events: readonly ChartEvent[]): PlaceColumns => ({
  starts: Float64Array.from(events, ({ when }) => when.start),
  ends: Float64Array.from(events, ({ when }) => when.end),
  places: Int16Array.from(events, (event) => (event.summary ? SUMMARY : (yearOfEvent(event) ?? SEVERAL))),
}));

/** How many events of a lane count in each place, in the window. */
function tally({ events }: Lane, window: DayRange): ReadonlyMap<number, number> {
  const { starts, ends, places } = placeColumns(events);
  const [first, last] = yearsOfRange(window);
  const years = new Uint32Array(last - first + 1);
  const counts = new Map([
    [SEVERAL, 0],
    [SUMMARY, 0],
  ]);
  for (const [row, place] of places.entries()) {
    if ((starts[row] ?? 0) >= window.end || (ends[row] ?? 0) <= window.start) continue;
    if (place < 0) counts.set(place, (counts.get(place) ?? 0) + 1);
    else years[place - first] = (years[place - first] ?? 0) + 1;
  }
  for (const [index, count] of years.entries()) counts.set(first + index, count);
  return counts;
}

function countsOf(counts: readonly KindCount[]): Counts {
  return {
    kinds: counts.filter(({ count }) => count > 0),
    total: counts.reduce((sum, { count }) => sum + count, 0),
  };
}

/** `lanes`: where each event is drawn; it counts there and nowhere else. */
export function deriveEventsByYear(lanes: readonly Lane[], window: DayRange): EventsByYear {
  const tallies = lanes.map((lane) => ({ kind: lane.kind, counts: tally(lane, window) }));
  const countsAt = (...places: readonly number[]): Counts =>
    countsOf(
      tallies.map(({ kind, counts }) => ({
        kind,
        count: places.reduce((sum, place) => sum + (counts.get(place) ?? 0), 0),
      })),
    );
  const [first, last] = yearsOfRange(window);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const summaries = countsAt(SUMMARY);
  const single = countsAt(SEVERAL, ...years);
  return {
    years: years.map((year) => {
      const { kinds, total } = countsAt(year);
      return { year, kinds, total };
    }),
    several: countsAt(SEVERAL),
    summaries,
    single,
    shown: single.total + summaries.total,
  };
}

/** Which reports at hand judge a year, by their short titles: where none does, few events are told. */
export function deriveReportsOfYear(
  sources: Ledger['sources'],
  shown: readonly string[] | null,
): (year: number) => readonly string[] {
  const reports = [...sources.values()].filter(
    ({ kind, csl }) => kind === 'document' && (shown === null || shown.includes(csl.id)),
  );
  return (year) =>
    reports
      .filter(({ coverage: [first, last] }) => year >= first && year <= last)
      .map(({ shortTitle }) => shortTitle);
}
