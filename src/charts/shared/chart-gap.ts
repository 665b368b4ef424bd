import type { DayRange } from '../../domain/instrument.ts';
import { TEXT_FONT, type ChartText } from './chart-text.ts';
import { round1 } from './round.ts';
import { textWidth } from './text-width.ts';
import type { TimeScale } from './time-scale.ts';

/** Days without a score at hand: hatched, never bridged. */
export interface ChartGap {
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
  /** `null` where it would not fit. */
  readonly reason: ChartText | null;
}

const REASON_MARGIN = 6;

export function buildChartGap(
  scale: TimeScale,
  days: DayRange,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  reason: string,
): ChartGap {
  const [x0, x1] = [round1(scale.x(days.start)), round1(scale.x(days.end))];
  const fits = textWidth(reason, TEXT_FONT) <= x1 - x0 - 2 * REASON_MARGIN;
  const text: ChartText = {
    x: round1((x0 + x1) / 2),
    y: (top + bottom) / 2 + 4,
    text: reason,
    anchor: 'middle',
  };
  return { x0, x1, top, bottom, reason: fits ? text : null };
}
