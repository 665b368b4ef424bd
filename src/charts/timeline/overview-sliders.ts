import type { TimeWindow } from './timeline-data.ts';
import type { KeyPress } from './keyboard.ts';
import { addMonths, clampWindow, MIN_WINDOW_DAYS, panWindow } from './window-math.ts';

/** The three things of the brush that can be moved. */
export type BrushPart = 'start' | 'middle' | 'end';

export const BRUSH_PARTS: readonly BrushPart[] = ['start', 'middle', 'end'];

/** What a slider of the brush may say and says, in days. */
export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly now: number;
}

export function sliderRange(part: BrushPart, window: TimeWindow, extent: TimeWindow): SliderRange {
  const length = window.end - window.start;
  if (part === 'start') return { min: extent.start, max: window.end - MIN_WINDOW_DAYS, now: window.start };
  if (part === 'end') return { min: window.start + MIN_WINDOW_DAYS, max: extent.end, now: window.end };
  return { min: extent.start, max: extent.end - length, now: window.start };
}

/** The window after one part of it was moved to a day: a handle stops before the other one. */
export function moveBrush(part: BrushPart, window: TimeWindow, extent: TimeWindow, to: number): TimeWindow {
  const { min, max } = sliderRange(part, window, extent);
  const day = Math.min(Math.max(to, min), Math.max(min, max));
  if (part === 'start') return clampWindow({ start: day, end: window.end }, extent);
  if (part === 'end') return clampWindow({ start: window.start, end: day }, extent);
  return panWindow(window, extent, day - window.start);
}

const MONTHS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 12,
  PageDown: -12,
};

/** Arrows move a month, with Shift or Page keys a year, Home and End all the way; other keys mean nothing. */
export function sliderKey(
  part: BrushPart,
  window: TimeWindow,
  extent: TimeWindow,
  { key, shift }: KeyPress,
): TimeWindow | undefined {
  const { min, max, now } = sliderRange(part, window, extent);
  if (key === 'Home') return moveBrush(part, window, extent, min);
  if (key === 'End') return moveBrush(part, window, extent, max);
  const months = Object.hasOwn(MONTHS, key) ? MONTHS[key] : undefined;
  if (months === undefined) return undefined;
  const years = shift && Math.abs(months) === 1 ? 12 : 1;
  return moveBrush(part, window, extent, addMonths(now, months * years));
}
