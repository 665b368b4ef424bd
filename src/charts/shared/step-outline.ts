import { round1 } from './round.ts';

/** From `x` on, so high above the ground. */
export type Step = readonly [x: number, height: number];

/**
 * Bars as one outline, in pixels: from step to step, and along the ground where nothing stands. Steps ascend by `x`;
 * the last leads back to the ground. In a page it takes a fraction of the bytes of a box for each bar.
 */
export function stepOutline(steps: readonly Step[], ground: number): string {
  let d = '';
  let [from, height] = [0, 0];
  for (const [x, next] of steps) {
    if (next === height) continue;
    d += d === '' ? `M${x},${ground}` : `h${round1(x - from)}`;
    d += `v${round1(height - next)}`;
    [from, height] = [x, next];
  }
  return d;
}
