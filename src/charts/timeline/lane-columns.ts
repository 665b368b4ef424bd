import type { EventDatum } from './timeline-data.ts';

/**
 * The events of a lane as columns, made once a filter: what a pan step reads of a hundred thousand
 * events without touching one of them. Rows are in the order of the events' middles, because that is
 * where their marks stand.
 */
export interface LaneColumns {
  readonly events: readonly EventDatum[];
  /** Start + end: twice the middle, a whole number for whole days. */
  readonly middles: Float64Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Sums of `middles` and numbers of totals before each row: a stretch of rows costs two look-ups. */
  readonly middleSums: Float64Array;
  readonly summarySums: Float64Array;
  /** First start and last end of every block of rows: finds who reaches into a window, and how far. */
  readonly blockStarts: Float64Array;
  readonly blockEnds: Float64Array;
  readonly signs: ReadonlySet<EventSign>;
}

/** What a key to the events must explain. */
export type EventSign = 'vague' | 'interval' | 'approximate' | 'open-end' | 'summary';

/** Rows from the first to before the second. */
export type RowRange = readonly [from: number, to: number];

/** The events behind a mark: rows of its lane, not yet looked up. A pan step draws them unread. */
export interface Members {
  readonly columns: LaneColumns;
  readonly ranges: readonly RowRange[];
}

export function firstEventOf({ columns, ranges }: Members): EventDatum | undefined {
  return columns.events[ranges[0]?.[0] ?? 0];
}

const BLOCK = 32;

const known = new WeakMap<readonly EventDatum[], LaneColumns>();

export function laneColumns(events: readonly EventDatum[]): LaneColumns {
  const made = known.get(events) ?? buildColumns(inOrderOfMiddles(events));
  known.set(events, made);
  return made;
}

/** Sorted as plain numbers, which engines do several times faster than with a comparing function. */
function inOrderOfMiddles(events: readonly EventDatum[]): readonly EventDatum[] {
  const count = events.length;
  const keys = columnOf(count);
  let row = 0;
  for (const { when } of events) {
    keys[row] = (when.start + when.end) * count + row;
    row += 1;
  }
  const ordered: EventDatum[] = [];
  for (const key of keys.sort()) {
    const event = events[((key % count) + count) % count];
    if (event !== undefined) ordered.push(event);
  }
  return ordered;
}

function columnOf(length: number, value = 0): Float64Array {
  return new Float64Array(length).fill(value);
}

function buildColumns(events: readonly EventDatum[]): LaneColumns {
  const count = events.length;
  const [middles, starts, ends] = [columnOf(count), columnOf(count), columnOf(count)];
  const [middleSums, summarySums] = [columnOf(count + 1), columnOf(count + 1)];
  const blocks = Math.ceil(count / BLOCK);
  const [blockStarts, blockEnds] = [columnOf(blocks, Infinity), columnOf(blocks, -Infinity)];
  const signs = new Set<EventSign>();
  let row = 0;
  for (const event of events) {
    const { start, end } = event.when;
    const block = Math.floor(row / BLOCK);
    starts[row] = start;
    ends[row] = end;
    middles[row] = start + end;
    middleSums[row + 1] = at(middleSums, row) + start + end;
    summarySums[row + 1] = at(summarySums, row) + (event.summary ? 1 : 0);
    blockStarts[block] = Math.min(at(blockStarts, block), start);
    blockEnds[block] = Math.max(at(blockEnds, block), end);
    addSigns(signs, event);
    row += 1;
  }
  return { events, middles, starts, ends, middleSums, summarySums, blockStarts, blockEnds, signs };
}

function addSigns(signs: Set<EventSign>, { when, summary }: EventDatum): void {
  if (when.precision === 'month' || when.precision === 'year') signs.add('vague');
  if (when.precision === 'interval') signs.add('interval');
  if (when.approximate || when.uncertain) signs.add('approximate');
  if (when.openEnd) signs.add('open-end');
  if (summary) signs.add('summary');
}

/** A column has an entry for every row; the type of an index cannot know it. */
export function at(column: Float64Array, row: number): number {
  return column[row] ?? 0;
}

/** The first row at or after `from` whose value is not below `bound`, by steps that double, then halve. */
export function firstNotBelow(ascending: Float64Array, bound: number, from = 0): number {
  let low = from;
  let step = 1;
  while (low + step <= ascending.length && at(ascending, low + step - 1) < bound) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, ascending.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(ascending, middle) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows that begin before `start` or end after `end`, ascending; whole blocks that cannot are stepped over. */
export function rowsBeyond(columns: LaneColumns, [from, to]: RowRange, start: number, end: number): number[] {
  const { starts, ends, blockStarts, blockEnds } = columns;
  const found: number[] = [];
  for (let row = from; row < to; row += 1) {
    const block = row / BLOCK;
    if (Number.isInteger(block) && at(blockStarts, block) >= start && at(blockEnds, block) <= end) {
      row += BLOCK - 1;
    } else if (at(starts, row) < start || at(ends, row) > end) found.push(row);
  }
  return found;
}

/** First start and last end of some rows. */
export function reachOf(columns: LaneColumns, [from, to]: RowRange): { start: number; end: number } {
  const { starts, ends, blockStarts, blockEnds } = columns;
  let [start, end] = [Infinity, -Infinity];
  for (let row = from; row < to; row += 1) {
    const block = row / BLOCK;
    const whole = Number.isInteger(block) && row + BLOCK <= to;
    start = Math.min(start, whole ? at(blockStarts, block) : at(starts, row));
    end = Math.max(end, whole ? at(blockEnds, block) : at(ends, row));
    if (whole) row += BLOCK - 1;
  }
  return { start, end };
}
