import { extent, ticks } from 'd3-array';
import type { ScoreKey } from '../../domain/score.ts';
import type { ChartMarkRow } from '../shared/chart-mark-keys.ts';
import { round1 } from '../shared/round.ts';
import { textWidth, wrapText } from '../shared/text-width.ts';

/** One step on the way from the old total to the new. */
export interface WaterfallStep {
  readonly key: string;
  readonly label: string;
  /** Beside the label: how the amount is made. */
  readonly note: string;
  readonly amount: number;
  /** The amount with its sign. */
  readonly text: string;
  /** Spoken name. */
  readonly name: string;
  /** `null`: nothing to open, as for what rounding leaves over. */
  readonly score: ScoreKey | null;
}

export interface WaterfallTotal {
  readonly value: number;
  readonly label: string;
  readonly text: string;
  readonly name: string;
  readonly score: ScoreKey;
}

export interface WaterfallData {
  readonly start: WaterfallTotal;
  readonly end: WaterfallTotal;
  readonly steps: readonly WaterfallStep[];
  /** Ends of the total's scale. */
  readonly min: number;
  readonly max: number;
  /** Of the amounts shown. */
  readonly decimals: number;
  /** Spoken name of the totals and steps together. */
  readonly stepsName: string;
  /** Of the numbers on the axis. */
  readonly format: (value: number) => string;
}

interface Text {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface WaterfallRowModel {
  readonly key: string;
  readonly kind: 'total' | 'up' | 'down' | 'rest';
  readonly label: readonly Text[];
  readonly note: Text | null;
  readonly value: Text;
  /** A total is a point; the scale need not begin at zero. */
  readonly point: { readonly x: number; readonly y: number } | null;
  /** An arrow from the running sum before to that after. */
  readonly arrow: string | null;
  /** From this row's running sum down to the next row. */
  readonly connector: string | null;
}

export interface WaterfallModel {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly WaterfallRowModel[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly axisY: number;
  readonly plot: { readonly top: number; readonly bottom: number };
  readonly marks: readonly ChartMarkRow[];
}

export const LABEL_FONT = 13;
export const NOTE_FONT = 12;
const NARROW = 560;
const BAR_HEIGHT = 18;
const AXIS_HEIGHT = 26;
const VALUE_GAP = 8;
const POINT_RADIUS = 5;

interface Frame {
  readonly narrow: boolean;
  readonly rowHeight: number;
  readonly labelWidth: number;
  readonly left: number;
  readonly right: number;
  /** Middle of the bar within its row. */
  readonly bar: number;
}

interface Placed {
  readonly key: string;
  readonly kind: WaterfallRowModel['kind'];
  readonly label: string;
  readonly note: string;
  readonly text: string;
  readonly name: string;
  readonly score: ScoreKey | null;
  readonly from: number;
  readonly to: number;
}

function frameOf(data: WaterfallData, width: number): Frame {
  const narrow = width < NARROW;
  const texts = [data.start.text, data.end.text, ...data.steps.map(({ text }) => text)];
  const room = VALUE_GAP * 2 + Math.max(...texts.map((text) => textWidth(text, LABEL_FONT, 600)));
  const labelWidth = narrow ? width : Math.min(300, width * 0.4);
  return {
    narrow,
    rowHeight: narrow ? 60 : 46,
    labelWidth,
    left: (narrow ? 0 : labelWidth + 16) + POINT_RADIUS,
    right: width - room,
    bar: narrow ? 42 : 23,
  };
}

function kindOf({ score, amount }: WaterfallStep): WaterfallRowModel['kind'] {
  if (score === null) return 'rest';
  return amount > 0 ? 'up' : 'down';
}

function placedTotal(total: WaterfallTotal, key: string): Placed {
  return { ...total, key, kind: 'total', note: '', from: total.value, to: total.value };
}

/** Running sums in whole units of the last digit shown, so that nothing is lost on the way. */
function placed({ start, end, steps, decimals }: WaterfallData): Placed[] {
  const unit = 10 ** decimals;
  let sum = Math.round(start.value * unit);
  const between = steps.map((step) => {
    const from = sum / unit;
    sum += Math.round(step.amount * unit);
    return { ...step, kind: kindOf(step), from, to: sum / unit };
  });
  return [placedTotal(start, 'start'), ...between, placedTotal(end, 'end')];
}

/** An arrow as wide as the change, its tip on the new sum. */
export function arrowPath(x0: number, x1: number, y: number, breadth = BAR_HEIGHT): string {
  const head = Math.min(7, Math.abs(x1 - x0)) * Math.sign(x1 - x0);
  const [top, bottom] = [round1(y - breadth / 2), round1(y + breadth / 2)];
  const neck = round1(x1 - head);
  return `M${x0},${top}H${neck}L${x1},${y}L${neck},${bottom}H${x0}Z`;
}

type ValueX = (value: number) => number;

function buildRow(
  row: Placed,
  next: Placed | undefined,
  top: number,
  frame: Frame,
  x: ValueX,
): WaterfallRowModel {
  const y = top + frame.bar;
  const [x0, x1] = [x(row.from), x(row.to)];
  const weight = row.kind === 'total' ? 600 : 400;
  const lines = wrapText(row.label, frame.labelWidth, LABEL_FONT, weight).slice(0, 2);
  const noteBelow = !frame.narrow && row.note !== '' && lines.length === 1;
  const first = frame.narrow ? top + 18 : y + 4.5 - (lines.length - 1 + (noteBelow ? 1 : 0)) * 8;
  const label = lines.map((text, index) => ({ x: 0, y: round1(first + index * 16), text }));
  const noteX = frame.narrow ? textWidth(lines[0] ?? '', LABEL_FONT, weight) + 10 : 0;
  const noteFits = noteX + textWidth(row.note, NOTE_FONT) <= frame.labelWidth;
  return {
    key: row.key,
    kind: row.kind,
    label,
    note:
      row.note !== '' && noteFits && (frame.narrow || noteBelow)
        ? { x: round1(noteX), y: round1(frame.narrow ? first : first + 16), text: row.note }
        : null,
    value: {
      x: round1(Math.max(x0, x1) + VALUE_GAP + (row.kind === 'total' ? POINT_RADIUS : 0)),
      y: round1(y + 4.5),
      text: row.text,
    },
    point: row.kind === 'total' ? { x: x1, y: round1(y) } : null,
    arrow: row.kind === 'total' ? null : arrowPath(x0, x1, round1(y)),
    connector: next ? `M${x1},${round1(y)}V${round1(y + frame.rowHeight)}` : null,
  };
}

/** A little more than the values need, or one unit to either side; never beyond the ends of the scale. */
function domainOf(rows: readonly Placed[], { min, max }: WaterfallData): readonly [number, number] {
  const [low = 0, high = 0] = extent(rows.flatMap(({ from, to }) => [from, to]));
  const pad = (high - low) * 0.06 || 1;
  return [Math.max(low - pad, Math.min(min, low)), Math.min(high + pad, Math.max(max, high))];
}

function markRow(data: WaterfallData, rows: readonly Placed[], width: number, frame: Frame): ChartMarkRow {
  const marks = rows.flatMap(({ key, name, score }, index) => {
    const [y, height] = [index * frame.rowHeight + 1, frame.rowHeight - 2];
    return score === null ? [] : [{ key, score, name, x: -4, y, width: width + 4, height }];
  });
  return { key: 'steps', name: data.stepsName, marks };
}

/** Totals and steps, one below the other: labels at the left (above, where it is narrow), values right of their bar. */
export function buildWaterfallModel(data: WaterfallData, width: number): WaterfallModel {
  const frame = frameOf(data, width);
  const rows = placed(data);
  const [low, high] = domainOf(rows, data);
  const x: ValueX = (value) =>
    round1(frame.left + ((value - low) / (high - low)) * (frame.right - frame.left));
  const bottom = rows.length * frame.rowHeight;
  const count = Math.max(2, Math.floor((frame.right - frame.left) / 90));
  return {
    width,
    height: bottom + AXIS_HEIGHT,
    rows: rows.map((row, index) => buildRow(row, rows[index + 1], index * frame.rowHeight, frame, x)),
    ticks: ticks(low, high, count)
      .filter((value) => data.decimals > 0 || Number.isInteger(value))
      .map((value) => ({ x: x(value), text: data.format(value) })),
    axisY: bottom + 18,
    plot: { top: 0, bottom },
    marks: [markRow(data, rows, width, frame)],
  };
}
