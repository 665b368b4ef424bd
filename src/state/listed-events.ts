import type { ChartEvent } from '../bundle/event-columns.ts';
import type { DayRange } from '../domain/instrument.ts';
import type { EventList } from './view-state.ts';
import type { Lane } from './visible-events.ts';

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
export function deriveListed(lanes: readonly Lane[], list: EventList): readonly ChartEvent[] {
  const lane = lanes.find(({ kind }) => kind === list.kind);
  return (lane?.events ?? []).filter(({ when }) => {
    const middle = list.within ? middleWithin(when, list.within) : middleOf(when);
    return middle !== undefined && middle >= list.start && middle < list.end;
  });
}
