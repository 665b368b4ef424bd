import type { Box } from './label-placement.ts';
import { round1 } from './round.ts';

const HATCH_SPACING = 7;

/** Diagonals from lower left to upper right, cut at the rectangle: no clip path, no pattern, no ids. */
export function hatchPath(box: Box): string {
  const { left, right, top, bottom } = box;
  const height = bottom - top;
  const parts: string[] = [];
  for (let foot = left - height + HATCH_SPACING; foot < right; foot += HATCH_SPACING) {
    const x0 = Math.max(foot, left);
    const x1 = Math.min(foot + height, right);
    parts.push(
      `M${round1(x0)},${round1(bottom - (x0 - foot))}L${round1(x1)},${round1(bottom - (x1 - foot))}`,
    );
  }
  return parts.join('');
}
