import type { ChartEvent } from '../bundle/event-columns.ts';
import type { Ledger } from '../bundle/ledger.ts';
import { yearsOfRange } from '../domain/day-range.ts';
import type { EventKind } from '../domain/event-kind.ts';
import type { DayRange } from '../domain/instrument.ts';
import { overlaps, type Lane } from './visible-events.ts';

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

interface Placed {
  readonly event: ChartEvent;
  readonly kind: EventKind;
}

function countKinds(placed: readonly Placed[], kinds: readonly EventKind[]): Counts {
  const counts = kinds.map((kind) => ({ kind, count: placed.filter((each) => each.kind === kind).length }));
  return { kinds: counts.filter(({ count }) => count > 0), total: placed.length };
}

/** The year in which the whole date lies; `undefined` where it reaches over several. */
function yearOf({ when }: ChartEvent): number | undefined {
  const [first, last] = yearsOfRange(when);
  return first === last && !when.openEnd ? first : undefined;
}

/** `lanes`: where each event is drawn; it counts there and nowhere else. */
export function deriveEventsByYear(lanes: readonly Lane[], window: DayRange): EventsByYear {
  const kinds = lanes.map(({ kind }) => kind);
  const placed = lanes.flatMap(({ kind, events }) =>
    events.filter((event) => overlaps(event, window)).map((event): Placed => ({ event, kind })),
  );
  const single = placed.filter(({ event }) => event.summary !== true);
  const byYear = new Map<number | undefined, Placed[]>();
  for (const each of single) {
    const year = yearOf(each.event);
    const ofYear = byYear.get(year);
    if (ofYear) ofYear.push(each);
    else byYear.set(year, [each]);
  }
  const [first, last] = yearsOfRange(window);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    years: years.map((year): YearCounts => {
      const counts = countKinds(byYear.get(year) ?? [], kinds);
      return { year, kinds: counts.kinds, total: counts.total };
    }),
    several: countKinds(byYear.get(undefined) ?? [], kinds),
    summaries: countKinds(
      placed.filter(({ event }) => event.summary === true),
      kinds,
    ),
    single: countKinds(single, kinds),
    shown: placed.length,
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
