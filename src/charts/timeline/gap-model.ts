import { hatchPath } from '../shared/hatch.ts';
import { round1 } from '../shared/round.ts';
import { textWidth, wrapText } from '../shared/text-width.ts';
import type { TimeScale } from '../shared/time-scale.ts';
import type { ChartText } from '../shared/chart-text.ts';
import { SMALL_FONT, textLines } from './text-model.ts';
import type { StripDatum } from './timeline-data.ts';

/** Years without a score: hatched, never bridged, with the reason where there is room for it. */
export interface GapModel {
  readonly x0: number;
  readonly x1: number;
  /** SVG path of the hatching. */
  readonly hatch: string;
  readonly reason: readonly ChartText[];
}

export function buildGaps(
  strip: StripDatum,
  scale: TimeScale,
  top: number,
  bottom: number,
): readonly GapModel[] {
  return strip.gaps.flatMap(({ start, end, reason }) => {
    const x0 = Math.max(scale.x(start), scale.left);
    const x1 = Math.min(scale.x(end), scale.right);
    if (x1 <= x0) return [];
    const hatch = hatchPath({ left: x0, right: x1, top, bottom });
    return [{ x0: round1(x0), x1: round1(x1), hatch, reason: reasonLines(reason, x0, x1, top, bottom) }];
  });
}

function reasonLines(
  reason: string,
  x0: number,
  x1: number,
  top: number,
  bottom: number,
): readonly ChartText[] {
  const room = x1 - x0 - 12;
  const lines = wrapText(reason, room, SMALL_FONT);
  const fits =
    lines.every((line) => textWidth(line, SMALL_FONT) <= room) &&
    lines.length * SMALL_FONT * 1.2 <= bottom - top - 8;
  if (!fits || reason === '') return [];
  return textLines(lines, { x: (x0 + x1) / 2, anchor: 'middle', middle: (top + bottom) / 2 }, SMALL_FONT);
}
