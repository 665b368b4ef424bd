import type { TimelineTarget } from '../../charts/timeline/timeline-data.ts';
import type { DayRange } from '../../domain/instrument.ts';
import type { EventList, Selection } from '../../state/view-state.ts';
import { deriveListed, middleWithin } from '../../state/listed-events.ts';
import { remember } from '../../domain/remember.ts';
import type { Lane } from '../../state/visible-events.ts';

function targetOf(lanes: readonly Lane[], selection: Selection | null): TimelineTarget | undefined {
  if (selection === null) return undefined;
  if (selection.type === 'score') return { type: 'score', key: selection.key };
  if (selection.type === 'event') return { type: 'event', ids: [selection.id] };
  return { type: 'event', ids: deriveListed(lanes, selection.list).map(({ id }) => id) };
}

/** What is pinned → what the chart marks as selected; the same object for the same lanes and selection. */
export const selectedTarget = remember(targetOf);

/** The lane's days from the first to the last of some events, as they stand in the window. */
function listOf(ids: ReadonlySet<string>, { kind, events }: Lane, window: DayRange): EventList | null {
  const middles = events
    .filter(({ id }) => ids.has(id))
    .map(({ when }) => middleWithin(when, window))
    .filter((middle) => middle !== undefined);
  if (middles.length === 0) return null;
  return { kind, start: Math.floor(Math.min(...middles)), end: Math.floor(Math.max(...middles)) + 1 };
}

/**
 * A pinned mark → selection. A badge becomes the list of its lane between its first and last event;
 * the list remembers the window if without it these days would hold other events than the badge.
 */
export function pinned(target: TimelineTarget, lanes: readonly Lane[], window: DayRange): Selection | null {
  if (target.type === 'score') return { type: 'score', key: target.key };
  const [first, ...others] = target.ids;
  if (first === undefined) return null;
  if (others.length === 0) return { type: 'event', id: first, list: null };
  const ids = new Set(target.ids);
  const lane = lanes.find(({ events }) => events.some(({ id }) => id === first));
  const list = lane ? listOf(ids, lane, window) : null;
  if (!list) return null;
  const listed = deriveListed(lanes, list);
  const isSame = listed.length === ids.size && listed.every(({ id }) => ids.has(id));
  return { type: 'list', list: isSame ? list : { ...list, within: window } };
}
