import type { DayRange } from '../../domain/instrument.ts';
import { at, firstNotBelow, rowsBeyond, type LaneColumns, type RowRange } from './lane-columns.ts';

/**
 * Where a lane's events stand in a window, one spot for all that are less than half a pixel apart:
 * so there are never more spots than pixels, however many events there are. A spot is a stretch of
 * rows, found by binary search, or one row that the window cuts off and that therefore stands in the
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

interface CutRow {
  readonly row: number;
  readonly middle: number;
}

export function findSpots(columns: LaneColumns, window: DayRange, days: number): Spots {
  const { starts, ends, middles } = columns;
  const from = firstNotBelow(middles, window.start * 2);
  const to = firstNotBelow(middles, window.end * 2, from);
  const cutInside = rowsBeyond(columns, [from, to], window.start, window.end);
  const outside = [
    ...rowsBeyond(columns, [0, from], -Infinity, window.start),
    ...rowsBeyond(columns, [to, middles.length], window.end, Infinity),
  ];
  const cut = [...cutInside, ...outside]
    .map((row): CutRow => {
      const start = Math.max(at(starts, row), window.start);
      return { row, middle: start + Math.min(at(ends, row), window.end) };
    })
    .sort((a, b) => a.middle - b.middle);

  const spots: MutableSpots = { sums: [], sizes: [], firsts: [] };
  const rest = cut.values();
  let next = rest.next();
  const addCutUntil = (middle: number) => {
    for (; next.done !== true && next.value.middle <= middle; next = rest.next()) {
      const { row, middle: sum } = next.value;
      addSpot(spots, row, 1, sum);
    }
  };
  for (const stretch of between(from, to, cutInside)) {
    addStretch(spots, columns, stretch, days * 2, addCutUntil);
  }
  addCutUntil(Infinity);
  return { ...spots, columns, total: to - from + outside.length };
}

/** The rows of a stretch without the cut ones among them. */
function between(from: number, to: number, cut: readonly number[]): RowRange[] {
  const starts = [from, ...cut.map((row) => row + 1)];
  const ends = [...cut, to];
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
