import type { ChartEvent } from '../bundle/event-columns.ts';
import { compareEvents } from '../bundle/ledger.ts';
import { EVENT_KINDS, type EventKind } from '../domain/event-kind.ts';
import type { DayRange } from '../domain/instrument.ts';
import { matchesQuery, queryWords, type Searched } from './search-text.ts';
import { activeKinds, type EventList, type ViewState } from './view-state.ts';

export interface Lane<E extends ChartEvent = ChartEvent> {
  readonly kind: EventKind;
  readonly events: readonly E[];
}

/**
 * Events that pass the filters on source and text, whatever their kind and time. A text is searched in
 * the words of the evidence; while these are not there (`null`) it hides nothing: an event must not
 * vanish because its words are still on their way.
 */
export function deriveMatching<E extends ChartEvent>(
  ledger: { readonly events: readonly E[] },
  view: Pick<ViewState, 'sources' | 'query'>,
  evidence: Searched | null,
): readonly E[] {
  const words = evidence ? queryWords(view.query) : [];
  const sources = view.sources && new Set(view.sources);
  if (words.length === 0 && !sources) return ledger.events;
  return ledger.events.filter(
    (event) =>
      (!sources || event.sources.some((source) => sources.has(source))) &&
      (!evidence || matchesQuery(evidence, event.id, words)),
  );
}

export function overlaps(event: ChartEvent, range: DayRange): boolean {
  return event.when.start < range.end && event.when.end > range.start;
}

/**
 * Events a kind has under the other filters, in the window. An event of several kinds counts for
 * each of them: the chip "Arrests" promises every event at which someone was arrested.
 */
export function deriveKindCounts(
  matching: readonly ChartEvent[],
  window: DayRange,
): ReadonlyMap<EventKind, number> {
  const counts = new Map<EventKind, number>(EVENT_KINDS.map((kind) => [kind, 0]));
  for (const event of matching) {
    if (!overlaps(event, window)) continue;
    for (const kind of event.kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/**
 * Where an event is drawn: the lane of its primary kind, or, while that is filtered out,
 * of the first of its kinds that is shown. So each event is drawn once, and a filter on
 * "Arrests" still shows the protests at which people were arrested.
 */
export function laneOf(event: ChartEvent, kinds: ReadonlySet<EventKind>): EventKind | undefined {
  return event.kinds.find((kind) => kinds.has(kind));
}

/** One lane an active kind, also where it is empty. */
export function deriveLanes<E extends ChartEvent>(
  matching: readonly E[],
  view: Pick<ViewState, 'kinds'>,
): readonly Lane<E>[] {
  const kinds = activeKinds(view);
  const active = new Set(kinds);
  const lanes = new Map<EventKind, E[]>(kinds.map((kind) => [kind, []]));
  for (const event of matching) {
    const kind = laneOf(event, active);
    if (kind) lanes.get(kind)?.push(event);
  }
  return kinds.map((kind) => ({ kind, events: lanes.get(kind) ?? [] }));
}

/** Everything that is drawn in the window, in order of time: the rows of the table twin. */
export function deriveShown<E extends ChartEvent>(lanes: readonly Lane<E>[], window: DayRange): readonly E[] {
  return lanes.flatMap((lane) => lane.events.filter((event) => overlaps(event, window))).sort(compareEvents);
}

/** The day at which an event's glyph stands. */
export function middleOf(range: DayRange): number {
  return (range.start + range.end) / 2;
}

/** The day at which it stands in a window that may cut it off; `undefined` where it lies outside. */
export function middleWithin(range: DayRange, window: DayRange): number | undefined {
  const start = Math.max(range.start, window.start);
  const end = Math.min(range.end, window.end);
  return start < end ? middleOf({ start, end }) : undefined;
}

/** The events of a lane whose middle lies in the list's days. */
export function deriveListed<E extends ChartEvent>(lanes: readonly Lane<E>[], list: EventList): readonly E[] {
  const lane = lanes.find(({ kind }) => kind === list.kind);
  return (lane?.events ?? []).filter(({ when }) => {
    const middle = list.within ? middleWithin(when, list.within) : middleOf(when);
    return middle !== undefined && middle >= list.start && middle < list.end;
  });
}
