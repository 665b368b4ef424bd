import { firstNotBelow, type LaneColumns, type Members, type RowRange } from './lane-columns.ts';
import type { EventDatum, TimelineTarget } from './timeline-data.ts';

interface Mark {
  readonly members: Members;
}

function eventsOf({ columns, ranges }: Members): readonly EventDatum[] {
  return ranges.flatMap(([from, to]) => columns.events.slice(from, to));
}

export function firstEventsOf({ columns, ranges }: Members, count: number): readonly EventDatum[] {
  const events: EventDatum[] = [];
  for (const [from, to] of ranges) {
    events.push(...columns.events.slice(from, Math.min(to, from + count - events.length)));
    if (events.length === count) break;
  }
  return events;
}

type EventTarget = Extract<TimelineTarget, { type: 'event' }>;

const targets = new WeakMap<Members, EventTarget>();

/** What pointing at a mark points at: one object a mark, so that the same mark is told by identity. */
export function eventTarget({ members }: Mark): EventTarget {
  const target = targets.get(members) ?? { type: 'event', ids: eventsOf(members).map(({ id }) => id) };
  targets.set(members, target);
  return target;
}

const rowsById = new WeakMap<LaneColumns, ReadonlyMap<string, number>>();

function rowOf(columns: LaneColumns, id: string): number | undefined {
  const rows = rowsById.get(columns) ?? new Map(columns.events.map((event, row) => [event.id, row]));
  rowsById.set(columns, rows);
  return rows.get(id);
}

export function holdsEvent({ columns, ranges }: Members, id: string): boolean {
  const row = rowOf(columns, id);
  return row !== undefined && ranges.some(([from, to]) => row >= from && row < to);
}

/** The marks of a lane that hold what the target names: one of their events may be pinned alone. */
export function marksHolding<T extends Mark>(marks: readonly T[], target: TimelineTarget): readonly T[] {
  const [first] = marks;
  if (target.type !== 'event' || first === undefined) return [];
  const same = marks.find(({ members }) => targets.get(members) === target);
  if (same !== undefined) return [same];
  const { columns } = first.members;
  const rows = Float64Array.from(target.ids, (id) => rowOf(columns, id) ?? -1).sort();
  return marks.filter(({ members }) => members.ranges.some((range) => holdsRow(rows, range)));
}

function holdsRow(rows: Float64Array, [from, to]: RowRange): boolean {
  const row = rows[firstNotBelow(rows, from)];
  return row !== undefined && row < to;
}
