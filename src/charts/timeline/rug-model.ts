import { stepOutline, type Step } from '../shared/step-outline.ts';
import type { TimeScale } from '../shared/time-scale.ts';
import type { Spots } from './spots.ts';

/**
 * From so many events in view on, hardly a mark stands for one event. Then every lane has a rug: a line
 * a pixel wide wherever events stand, as long as they are many, so that what the badges gather can still
 * be told apart. And pixels paint faster than elements: measured, React takes a frame (16 ms) for a pan
 * step somewhere between 1,000 and 3,000 SVG marks.
 */
export const MARKS_TOLD_APART = 2000;

/** One line for each occupied pixel, ascending. */
export interface RugModel {
  /** Left edges, whole pixels. */
  readonly xs: readonly number[];
  /** Whole pixels, so that no line is blurred and neighbours are often alike. */
  readonly heights: readonly number[];
}

interface Tally {
  readonly xs: number[];
  readonly counts: number[];
}

/** The rugs of all lanes, on one scale; none while marks can be told apart. */
export function buildRugs(lanes: readonly Spots[], scale: TimeScale, height: number): readonly RugModel[] {
  const total = lanes.reduce((sum, spots) => sum + spots.total, 0);
  if (total <= MARKS_TOLD_APART) return [];
  const tallies = lanes.map((spots) => tallyPixels(spots, scale));
  const most = tallies.reduce((max, { counts }) => counts.reduce((a, b) => Math.max(a, b), max), 1);
  // Logarithmic: all events of which only the year is told stand on one day, and on an even scale these days
  // would press all others flat. One event is a dot.
  const whole = Math.log(Math.max(most, 2));
  return tallies.map(({ xs, counts }) => ({
    xs,
    heights: counts.map((count) => Math.round(1 + (height - 1) * (Math.log(count) / whole))),
  }));
}

/** Events for each occupied pixel. */
function tallyPixels({ sums, sizes }: Pick<Spots, 'sums' | 'sizes'>, scale: TimeScale): Tally {
  const xs: number[] = [];
  const counts: number[] = [];
  for (let index = 0; index < sums.length; index += 1) {
    const size = sizes[index] ?? 0;
    const x = Math.floor(scale.x((sums[index] ?? 0) / size / 2));
    const last = xs.length - 1;
    // Spots of one middle may lie on both sides of a pixel's edge by their last digit, and then in any order.
    if ((xs[last] ?? -1) >= x) counts[last] = (counts[last] ?? 0) + size;
    else {
      xs.push(x);
      counts.push(size);
    }
  }
  return { xs, counts };
}

/** All lines of a rug in one outline: neighbours of one height are one step of it. */
export function rugOutline({ xs, heights }: RugModel, ground: number): string {
  const steps = xs.flatMap((x, index): readonly Step[] => {
    const line: Step = [x, heights[index] ?? 0];
    return xs[index + 1] === x + 1 ? [line] : [line, [x + 1, 0]];
  });
  return stepOutline(steps, ground);
}
