import type { DayRange } from '../../domain/instrument.ts';
import { at, firstNotBelow, rowsBeyond, type LaneColumns, type RowRange } from './lane-columns.ts';

/**
 * Where a lane's events stand in a window, one spot for all that are less than half a pixel apart:
 * so there are never more spots than pixels, however many events there are. A spot is a stretch of
 * rows, found by binary search, or rows of one date that the window cuts off and that therefore stand in the
 * middle of what is left of it.
 *
 *   columns, window → rows inside (binary search) and rows that are cut (by blocks)
 *                   → spots, ascending
 *
 * Spots are counted off from a fixed day and not from the window's edge, and measured in days and not
 * in pixels: while the window moves, what stands in it keeps together.
 */
export interface Spots {
  readonly columns: LaneColumns;
  /** Sum of the members' middles, each twice (start + end, cut at the window). */
  readonly sums: readonly number[];
  readonly sizes: readonly number[];
  /** The first row of each; the others follow it. */
  readonly firsts: readonly number[];
  /** All events that the window shows. */
  readonly total: number;
}

interface MutableSpots {
  readonly sums: number[];
  readonly sizes: number[];
  readonly firsts: number[];
}

/** Neighbours of one date: with hundreds of thousands of events, thousands of a year that the window cuts. */
interface CutRows {
  readonly from: number;
  to: number;
  /** Of what is left of the date, twice. */
  readonly middle: number;
}

export function findSpots(columns: LaneColumns, window: DayRange, days: number): Spots {
  const { middles } = columns;
  const from = firstNotBelow(middles, window.start * 2);
  const to = firstNotBelow(middles, window.end * 2, from);
  const cutInside = cutRows(columns, rowsBeyond(columns, [from, to], window.start, window.end), window);
  const outside = [
    ...rowsBeyond(columns, [0, from], -Infinity, window.start),
    ...rowsBeyond(columns, [to, middles.length], window.end, Infinity),
  ];
  const cut = [...cutInside, ...cutRows(columns, outside, window)].sort((a, b) => a.middle - b.middle);

  const spots: MutableSpots = { sums: [], sizes: [], firsts: [] };
  let next = 0;
  const addCutUntil = (middle: number) => {
    for (let rows = cut[next]; rows !== undefined && rows.middle <= middle; rows = cut[next]) {
      const size = rows.to - rows.from;
      addSpot(spots, rows.from, size, rows.middle * size);
      next += 1;
    }
  };
  for (const stretch of between(from, to, cutInside)) {
    addStretch(spots, columns, stretch, days * 2, addCutUntil);
  }
  addCutUntil(Infinity);
  return { ...spots, columns, total: to - from + outside.length };
}

function cutRows({ starts, ends }: LaneColumns, rows: readonly number[], window: DayRange): CutRows[] {
  const found: CutRows[] = [];
  for (const row of rows) {
    const [start, end] = [at(starts, row), at(ends, row)];
    const last = found.at(-1);
    if (last?.to === row && at(starts, last.from) === start && at(ends, last.from) === end) last.to += 1;
    else {
      const middle = Math.max(start, window.start) + Math.min(end, window.end);
      found.push({ from: row, to: row + 1, middle });
    }
  }
  return found;
}

/** The rows of a stretch without the cut ones among them. */
function between(from: number, to: number, cut: readonly CutRows[]): RowRange[] {
  const starts = [from, ...cut.map((rows) => rows.to)];
  const ends = [...cut.map((rows) => rows.from), to];
  return starts.map((start, index): RowRange => [start, ends[index] ?? to]);
}

function addStretch(
  spots: MutableSpots,
  { middles, middleSums }: LaneColumns,
  [from, to]: RowRange,
  width: number,
  before: (middle: number) => void,
): void {
  for (let row = from; row < to;) {
    const edge = (Math.floor(at(middles, row) / width) + 1) * width;
    const end = Math.max(Math.min(firstNotBelow(middles, edge, row), to), row + 1);
    const sum = at(middleSums, end) - at(middleSums, row);
    before(sum / (end - row));
    addSpot(spots, row, end - row, sum);
    row = end;
  }
}

function addSpot(spots: MutableSpots, first: number, size: number, sum: number): void {
  spots.sums.push(sum);
  spots.sizes.push(size);
  spots.firsts.push(first);
}
