import type { ChartEvent } from '../bundle/event-columns.ts';
import { rangesOverlap } from '../domain/day-range.ts';
import { EVENT_KINDS, type EventKind } from '../domain/event-kind.ts';
import type { DayRange } from '../domain/instrument.ts';
import { countOverlapping, daysOf } from './overlap-count.ts';
import { remember } from '../domain/remember.ts';
import { matchesQuery, queryWords, type Searched } from './search-text.ts';
import { activeKinds, type ViewState } from './view-state.ts';

export interface Lane {
  readonly kind: EventKind;
  readonly events: readonly ChartEvent[];
}

/*
 * Several parts of the page ask for the same events under the same filters: the timeline, the counts, the
 * table, the list that a badge opens. Each derivation remembers its last answer (`remember`), so that the
 * first who asks pays and the others get the same arrays.
 */

/**
 * Events that pass the filters on source and text, whatever their kind and time. A text is searched in
 * the words of the evidence; while these are not there (`null`) it hides nothing: an event must not
 * vanish because its words are still on their way.
 */
export function deriveMatching(
  ledger: { readonly events: readonly ChartEvent[] },
  view: Pick<ViewState, 'sources' | 'query'>,
  evidence: Searched | null,
): readonly ChartEvent[] {
  return matchingOf(ledger.events, view.sources, view.query, evidence);
}

const matchingOf = remember(
  (
    events: readonly ChartEvent[],
    sources: ViewState['sources'],
    query: string,
    evidence: Searched | null,
  ): readonly ChartEvent[] => {
    const words = evidence ? queryWords(query) : [];
    const wanted = sources && new Set(sources);
    if (words.length === 0 && !wanted) return events;
    return events.filter(
      (event) =>
        (!wanted || isToldBy(event, wanted)) && (!evidence || matchesQuery(evidence, event.id, words)),
    );
  },
);

function isToldBy({ sources }: ChartEvent, wanted: ReadonlySet<string>): boolean {
  for (const source of sources) if (wanted.has(source)) return true;
  return false;
}

export function overlaps(event: ChartEvent, range: DayRange): boolean {
  return rangesOverlap(event.when, range);
}

/**
 * Events a kind has under the other filters, in the window. An event of several kinds counts for
 * each of them: the chip "Arrests" promises every event at which someone was arrested.
 */
export function deriveKindCounts(
  matching: readonly ChartEvent[],
  window: DayRange,
): ReadonlyMap<EventKind, number> {
  return new Map(
    eventsByKind(matching).map(([kind, events]) => [kind, countOverlapping(daysOf(events), window)]),
  );
}

/** An event of several kinds stands under each of them. */
export const eventsByKind = remember(
  (matching: readonly ChartEvent[]): readonly (readonly [EventKind, readonly ChartEvent[]])[] => {
    const byKind = new Map<EventKind, ChartEvent[]>(EVENT_KINDS.map((kind) => [kind, []]));
    for (const event of matching) for (const kind of event.kinds) byKind.get(kind)?.push(event);
    return [...byKind];
  },
);

/** How many events are drawn in the window. */
export function deriveShownCount(lanes: readonly Lane[], window: DayRange): number {
  return lanes.reduce((sum, { events }) => sum + countOverlapping(daysOf(events), window), 0);
}

/**
 * Where an event is drawn: the lane of its primary kind, or, while that is filtered out,
 * of the first of its kinds that is shown. So each event is drawn once, and a filter on
 * "Arrests" still shows the protests at which people were arrested.
 */
export function laneOf(event: ChartEvent, kinds: ReadonlySet<EventKind>): EventKind | undefined {
  for (const kind of event.kinds) if (kinds.has(kind)) return kind;
  return undefined;
}

/** One lane an active kind, also where it is empty. */
export function deriveLanes(
  matching: readonly ChartEvent[],
  view: Pick<ViewState, 'kinds'>,
): readonly Lane[] {
  return lanesOf(matching, view.kinds);
}

const lanesOf = remember((matching: readonly ChartEvent[], shown: ViewState['kinds']): readonly Lane[] => {
  const kinds = activeKinds({ kinds: shown });
  const active = new Set(kinds);
  const lanes = new Map<EventKind, ChartEvent[]>(kinds.map((kind) => [kind, []]));
  for (const event of matching) {
    const kind = laneOf(event, active);
    if (kind) lanes.get(kind)?.push(event);
  }
  return kinds.map((kind) => ({ kind, events: lanes.get(kind) ?? [] }));
});
