import type { ChartText } from '../shared/chart-text.ts';
import type { Box } from '../shared/label-placement.ts';
import { round1 } from '../shared/round.ts';
import { textWidth } from '../shared/text-width.ts';

export const SMALL_FONT = 11;
export const TEXT_FONT = 12;
export const TITLE_FONT = 14;

const SHARE_LEFT = { start: 0, middle: 0.5, end: 1 } as const;

/** The room that a text takes: cap height and descenders, which is less than its line height. */
export function textBox({ x, y, text, anchor }: ChartText, fontSize: number): Box {
  const width = textWidth(text, fontSize);
  const left = x - width * SHARE_LEFT[anchor];
  return {
    left: round1(left),
    right: round1(left + width),
    top: round1(y - fontSize * 0.78),
    bottom: round1(y + fontSize * 0.22),
  };
}

/** Several lines around a middle height. */
export function textLines(
  lines: readonly string[],
  place: Pick<ChartText, 'x' | 'anchor'> & { readonly middle: number },
  fontSize: number,
): readonly ChartText[] {
  const lineHeight = fontSize * 1.2;
  const first = place.middle - ((lines.length - 1) * lineHeight) / 2 + fontSize * 0.36;
  return lines.map((text, index) => ({
    x: round1(place.x),
    y: round1(first + index * lineHeight),
    text,
    anchor: place.anchor,
  }));
}
