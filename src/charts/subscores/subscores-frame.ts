import { round1 } from '../shared/round.ts';
import type { SubscoresModel } from './subscores-model.ts';

/** Beside the plot: the axis of values, and the labels of the lines. */
export const AXIS_ROOM = 36;
export const LABEL_ROOM = 76;
/** Above and below it: half a line of text, and the years with what the chart leaves free. */
export const TOP_ROOM = 12;
export const BOTTOM_ROOM = 4;
export const YEARS_ROOM = 30;

/** The plot, in pixels of the chart. */
export interface PlotFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Right of the plot, for the labels of the lines. */
  readonly labelRoom: number;
}

/** Of the chart on the page. */
export function pageFrame(width: number, height: number): PlotFrame {
  return {
    left: AXIS_ROOM,
    right: width - LABEL_ROOM,
    top: TOP_ROOM,
    bottom: height - BOTTOM_ROOM - YEARS_ROOM,
    labelRoom: LABEL_ROOM,
  };
}

export function plotScales(
  { rows, min, max }: Pick<SubscoresModel, 'rows' | 'min' | 'max'>,
  { left, right, top, bottom }: PlotFrame,
) {
  const first = rows[0]?.year ?? 0;
  const step = (right - left) / Math.max(1, (rows.at(-1)?.year ?? 0) - first);
  return {
    x: (year: number) => round1(left + (year - first) * step),
    y: (value: number) => round1(bottom - ((value - min) / (max - min)) * (bottom - top)),
    step,
  };
}

const TICK_STEPS = [1, 2, 4, 5, 10, 20];
const MOST_TICK_STEPS = 6;

/** Both ends and round numbers between them: values are whole points, and no axis has thirds of one. */
export function valueTicks({ min, max }: Pick<SubscoresModel, 'min' | 'max'>): readonly number[] {
  const span = max - min;
  const step =
    TICK_STEPS.find((each) => span % each === 0 && span / each <= MOST_TICK_STEPS) ?? Math.max(1, span);
  return Array.from({ length: Math.floor(span / step) + 1 }, (_, index) => min + index * step);
}
