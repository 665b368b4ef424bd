import type { EventKind } from '../../src/domain/event-kind.ts';
import type { LaneColumns, LimitColumns, StripColumns } from './columns.ts';

export interface DayWindow {
  readonly start: number;
  readonly end: number;
}

/** A lane in typed arrays, with room to count its events by pixel column without allocating. */
export interface Lane {
  readonly kind: EventKind;
  readonly title: readonly string[];
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Largest end up to here: where a search by end may begin. */
  readonly reach: Float64Array;
  /** By pixel column: how many events stand there, one of them, and how far their days go. */
  readonly count: Int32Array;
  readonly first: Int32Array;
  readonly from: Float32Array;
  readonly to: Float32Array;
}

export interface Mark {
  readonly x: number;
  readonly count: number;
  /** Row of an event that it stands for. */
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly lanes: readonly Lane[];
  readonly strips: readonly StripColumns[];
}

/** The margins of the page's own figure. */
const LEFT = 160;
const RIGHT = 44;
/** The page's least distance between two marks. */
const MIN_DISTANCE = 26;

function buildLane({ kind, title, start, end }: LaneColumns, width: number): Lane {
  const reach = new Float64Array(end);
  for (let row = 1; row < reach.length; row += 1) reach[row] = Math.max(reach[row] ?? 0, reach[row - 1] ?? 0);
  return {
    kind,
    title,
    start: new Float64Array(start),
    end: new Float64Array(end),
    reach,
    count: new Int32Array(width),
    first: new Int32Array(width),
    from: new Float32Array(width),
    to: new Float32Array(width),
  };
}

export function buildScene(columns: LimitColumns, width: number, height: number): Scene {
  return {
    width,
    height,
    left: LEFT,
    right: width - RIGHT,
    lanes: columns.lanes.map((lane) => buildLane(lane, width)),
    strips: columns.strips,
  };
}

/** First row whose value is greater than `limit`, in an ascending column. */
function firstAbove(column: Float64Array, limit: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Counts the lane's events of the window by the pixel column of their middle. */
function countColumns(lane: Lane, { left, right }: Scene, window: DayWindow): void {
  const { start, end, count, first, from, to } = lane;
  const scale = (right - left) / (window.end - window.start);
  count.fill(0);
  for (let row = firstAbove(lane.reach, window.start); row < start.length; row += 1) {
    const begins = start[row] ?? 0;
    if (begins >= window.end) break;
    const ends = end[row] ?? 0;
    if (ends <= window.start) continue;
    const x0 = Math.max(left + (begins - window.start) * scale, left);
    const x1 = Math.min(left + (ends - window.start) * scale, right);
    const column = (x0 + x1) >> 1;
    if (count[column] === 0) {
      first[column] = row;
      from[column] = x0;
      to[column] = x1;
    } else {
      from[column] = Math.min(from[column] ?? x0, x0);
      to[column] = Math.max(to[column] ?? x1, x1);
    }
    count[column] = (count[column] ?? 0) + 1;
  }
}

/** The lane's marks in the window: one an occupied stretch, none closer than the page's. */
export function marksOf(lane: Lane, scene: Scene, window: DayWindow): Mark[] {
  countColumns(lane, scene, window);
  const { count, first, from, to } = lane;
  const marks: Mark[] = [];
  for (let column = 0; column < count.length; column += 1) {
    if (count[column] === 0) continue;
    const edge = Math.min(column + MIN_DISTANCE, count.length);
    let mark = { x: 0, count: 0, row: first[column] ?? 0, from: Infinity, to: -Infinity };
    for (let next = column; next < edge; next += 1) {
      const more = count[next] ?? 0;
      if (more === 0) continue;
      mark = {
        x: mark.x + next * more,
        count: mark.count + more,
        row: mark.row,
        from: Math.min(mark.from, from[next] ?? 0),
        to: Math.max(mark.to, to[next] ?? 0),
      };
    }
    marks.push({ ...mark, x: mark.x / mark.count });
    column = edge - 1;
  }
  return marks;
}
