import type { ChartEvent } from '../bundle/event-columns.ts';
import { compareEvents } from '../bundle/ledger.ts';
import type { DayRange } from '../domain/instrument.ts';
import { remember } from '../domain/remember.ts';
import { overlaps, type Lane } from './visible-events.ts';

/** Everything that is drawn in the window, in order of time: the rows of the table twin. */
export function deriveShown(lanes: readonly Lane[], window: DayRange): readonly ChartEvent[] {
  return shownOf(lanes, window.start, window.end);
}

const shownOf = remember((lanes: readonly Lane[], start: number, end: number): readonly ChartEvent[] =>
  drawnOf(lanes).filter((event) => overlaps(event, { start, end })),
);

/** Sorted once a filter, not with every step of the window. */
const drawnOf = remember((lanes: readonly Lane[]): readonly ChartEvent[] =>
  lanes.flatMap(({ events }) => events).sort(compareEvents),
);
