import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSparkline } from './sparkline-model.ts';

/** Ten days on 100 px, values 0 to 4 on 40 px, inside a margin of 2.5 px. */
const FRAME = { width: 105, height: 45, from: 0, to: 10, min: 0, max: 4 };
const score = (start: number, value: number, apart = false) => ({ start, end: start + 2, value, apart });

describe('buildSparkline', () => {
  it('draws steps, freer upwards', () => {
    const { path, end } = buildSparkline([score(0, 0), score(2, 1), score(4, 4)], FRAME);
    expect(path).toBe('M2.5,42.5H22.5V32.5H42.5V2.5H62.5');
    expect(end).toEqual({ x: 62.5, y: 2.5 });
  });

  it('begins anew after a gap, and where the sides may not be compared', () => {
    expect(buildSparkline([score(0, 1), score(4, 1)], FRAME).path).toBe('M2.5,32.5H22.5M42.5,32.5H62.5');
    expect(buildSparkline([score(0, 1), score(2, 2, true)], FRAME).path).toBe(
      'M2.5,32.5H22.5M22.5,22.5H42.5',
    );
  });

  it('is nothing without scores', () => {
    expect(buildSparkline([], FRAME)).toEqual({ path: '', end: null });
  });

  it('stays in its frame and has one stroke for each run', () => {
    const runs = fc.array(
      fc.record({
        start: fc.integer({ min: 0, max: 4 }).map((step) => step * 2),
        value: fc.integer({ min: 0, max: 4 }),
        apart: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(runs, (data) => {
        const scores = data
          .filter(({ start }, index) => data.findIndex((other) => other.start === start) === index)
          .toSorted((a, b) => a.start - b.start)
          .map(({ start, value, apart }) => score(start, value, apart));
        const { path } = buildSparkline(scores, FRAME);
        const breaks = scores.filter(
          ({ start, apart }, index) => index === 0 || apart || scores[index - 1]!.end !== start,
        );
        expect(path.split('M').length - 1).toBe(breaks.length);
        for (const number of path.match(/[\d.]+/g) ?? []) expect(Number(number)).toBeLessThanOrEqual(102.5);
      }),
    );
  });
});
