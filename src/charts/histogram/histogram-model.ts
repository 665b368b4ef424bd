import { max, ticks } from 'd3-array';
import type { EventKind } from '../../domain/event-kind.ts';
import { round1 } from '../shared/round.ts';
import { textWidth } from '../shared/text-width.ts';

/**
 * A stacked histogram: counts → columns (years, then what lies in no one year) → segments by kind.
 *
 * Where there is room the columns stand upright; on a narrow page they lie, one row a year, so that
 * each stays wide enough for a finger. Both come from one layout in two directions: `along` the
 * columns and `up` the stack.
 */
export interface HistogramSegmentInput {
  readonly kind: EventKind;
  readonly count: number;
}

export interface HistogramColumnInput {
  /** The year, or the name of what lies in no one year. */
  readonly key: string;
  readonly label: string;
  readonly total: number;
  readonly segments: readonly HistogramSegmentInput[];
  /** A year can be chosen as a whole; the other columns only by kind. */
  readonly isYear: boolean;
  /** Drawn as outlines: totals over several events. */
  readonly hollow: boolean;
  /** A report at hand judges this year. */
  readonly judged: boolean;
}

export interface HistogramRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface HistogramText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface HistogramSegment extends HistogramRect {
  readonly kind: EventKind;
  readonly count: number;
  /** The kind's shape, where the segment has room for it. */
  readonly glyph: { readonly x: number; readonly y: number; readonly radius: number } | null;
}

export interface HistogramColumn {
  readonly key: string;
  readonly isYear: boolean;
  readonly hollow: boolean;
  /** The whole stretch that belongs to the column. */
  readonly band: HistogramRect;
  readonly label: HistogramText | null;
  readonly total: HistogramText | null;
  /** Marks a year that a report judges. */
  readonly judged: { readonly x: number; readonly y: number } | null;
  readonly segments: readonly HistogramSegment[];
}

export interface HistogramTick {
  readonly value: number;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

export interface HistogramModel {
  readonly width: number;
  readonly height: number;
  /** Upright columns, or rows that lie. */
  readonly upright: boolean;
  readonly columns: readonly HistogramColumn[];
  /** Grid lines of upright columns; rows print their totals instead. */
  readonly ticks: readonly HistogramTick[];
}

export const HISTOGRAM_FONT_SIZE = 12;
/** Narrower than this the columns lie. */
const UPRIGHT_WIDTH = 560;
const PLOT_HEIGHT = 240;
const TOP = 22;
const BOTTOM = 46;
const LEFT = 34;
const GAP = 20;
const OTHER_WIDTH = 92;
const ROW = 28;
const ROW_BAR = 22;
const ROW_LABELS = 96;
const ROW_TOTALS = 34;
const BAR_SHARE = 0.78;
const WIDEST_BAR = 44;
const GLYPH_RADIUS = 4.2;
const GLYPH_ROOM = 13;
const LABEL_GAP = 8;

/** Where a column stands along the axis, whatever the direction. */
interface Slot {
  readonly column: HistogramColumnInput;
  readonly start: number;
  readonly size: number;
}

interface Direction {
  readonly upright: boolean;
  /** Length of one event. */
  readonly unit: number;
  /** Where the stacks begin, and how far they may reach. */
  readonly base: number;
  readonly reach: number;
}

export function buildHistogramModel(columns: readonly HistogramColumnInput[], width: number): HistogramModel {
  const upright = width >= UPRIGHT_WIDTH;
  const slots = upright ? uprightSlots(columns, width) : rowSlots(columns);
  const most = Math.max(1, max(columns, ({ total }) => total) ?? 0);
  const reach = upright ? PLOT_HEIGHT : width - ROW_LABELS - ROW_TOTALS;
  const base = upright ? TOP + PLOT_HEIGHT : ROW_LABELS;
  const direction = { upright, unit: reach / most, base, reach };
  const last = slots.at(-1);
  return {
    width,
    height: upright ? TOP + PLOT_HEIGHT + BOTTOM : round1((last ? last.start + last.size : 0) + 4),
    upright,
    columns: withLabels(slots, upright).map((slot) => columnModel(slot, direction)),
    ticks: upright ? gridLines(most, width, direction) : [],
  };
}

function uprightSlots(columns: readonly HistogramColumnInput[], width: number): Slot[] {
  const others = columns.filter(({ isYear }) => !isYear).length;
  const years = columns.length - others;
  const room = width - LEFT - (others === 0 ? 0 : GAP + others * OTHER_WIDTH);
  const size = years === 0 ? 0 : room / years;
  return columns.map((column, index) => ({
    column,
    start: index < years ? LEFT + index * size : LEFT + room + GAP + (index - years) * OTHER_WIDTH,
    size: index < years ? size : OTHER_WIDTH,
  }));
}

function rowSlots(columns: readonly HistogramColumnInput[]): Slot[] {
  const years = columns.filter(({ isYear }) => isYear).length;
  return columns.map((column, index) => ({
    column,
    start: index * ROW + (index < years ? 0 : GAP / 2),
    size: ROW,
  }));
}

/** Every so manieth year is named, so that no two names touch. */
function withLabels(slots: readonly Slot[], upright: boolean): (Slot & { readonly named: boolean })[] {
  if (!upright) return slots.map((slot) => ({ ...slot, named: true }));
  const years = slots.filter(({ column }) => column.isYear);
  const widest = max(years, ({ column }) => textWidth(column.label, HISTOGRAM_FONT_SIZE, 400)) ?? 0;
  const size = years[0]?.size ?? 1;
  const step = [1, 2, 5, 10, 20].find((count) => count * size >= widest + LABEL_GAP) ?? 50;
  return slots.map((slot) => ({
    ...slot,
    named: !slot.column.isYear || step === 1 || Number(slot.column.key) % step === 0,
  }));
}

/** A rectangle from its place along the axis and its stretch up the stack. */
function rect(
  { upright, base }: Direction,
  start: number,
  size: number,
  from: number,
  length: number,
): HistogramRect {
  const [first, breadth, reach] = [round1(start), round1(size), round1(length)];
  return upright
    ? { x: first, y: round1(base - from - length), width: breadth, height: reach }
    : { x: round1(base + from), y: first, width: reach, height: breadth };
}

function columnModel(slot: Slot & { readonly named: boolean }, direction: Direction): HistogramColumn {
  const { column, start, size } = slot;
  const bar = direction.upright ? Math.min(size * BAR_SHARE, WIDEST_BAR) : ROW_BAR;
  const barStart = start + (size - bar) / 2;
  let below = 0;
  const segments = column.segments.map(({ kind, count }): HistogramSegment => {
    const box = rect(direction, barStart, bar, below * direction.unit, count * direction.unit);
    below += count;
    const roomy = Math.min(box.width, box.height) >= GLYPH_ROOM;
    const middle = { x: round1(box.x + box.width / 2), y: round1(box.y + box.height / 2) };
    return { kind, count, ...box, glyph: roomy ? { ...middle, radius: GLYPH_RADIUS } : null };
  });
  return {
    key: column.key,
    isYear: column.isYear,
    hollow: column.hollow,
    band: bandOf(slot, direction),
    segments,
    ...textsOf(slot, direction),
  };
}

/** Names and all: what the pointer may hit. */
function bandOf({ start, size }: Slot, { upright, reach }: Direction): HistogramRect {
  const [from, room] = [round1(start), round1(size)];
  return upright
    ? { x: from, y: 0, width: room, height: TOP + PLOT_HEIGHT + BOTTOM }
    : { x: 0, y: from, width: round1(ROW_LABELS + reach + ROW_TOTALS), height: room };
}

function textsOf(
  { column, start, size, named }: Slot & { readonly named: boolean },
  { upright, unit, base }: Direction,
): Pick<HistogramColumn, 'label' | 'total' | 'judged'> {
  const middle = round1(start + size / 2);
  const end = column.total * unit;
  const count = column.total === 0 ? null : String(column.total);
  const fits = count !== null && (!upright || textWidth(count, HISTOGRAM_FONT_SIZE, 600) <= size - 1);
  if (upright) {
    return {
      label: named ? { x: middle, y: base + 18, text: column.label, anchor: 'middle' } : null,
      total: fits ? { x: middle, y: round1(base - end - 6), text: count, anchor: 'middle' } : null,
      judged: column.judged ? { x: middle, y: base + 32 } : null,
    };
  }
  return {
    label: { x: base - 18, y: middle, text: column.label, anchor: 'end' },
    total: fits ? { x: round1(base + end + 6), y: middle, text: count, anchor: 'start' } : null,
    judged: column.judged ? { x: base - 8, y: middle } : null,
  };
}

function gridLines(most: number, width: number, { unit, base }: Direction): HistogramTick[] {
  return ticks(0, most, 4)
    .filter((value) => Number.isInteger(value))
    .map((value) => ({ value, x1: LEFT, x2: width, y: round1(base - value * unit) }));
}
