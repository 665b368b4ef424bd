import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeScale } from '../shared/time-scale.ts';
import { laneColumns } from './lane-columns.ts';
import { buildRugs, rugOutline } from './rug-model.ts';

/** The pixels that an outline of level and upright steps encloses with the ground: height by column. */
function columnsOf(d: string): Map<number, number> {
  const [, startX = '', ground = ''] = /^M(\d+),(\d+)/.exec(d) ?? [];
  const columns = new Map<number, number>();
  let [x, y] = [Number(startX), Number(ground)];
  for (const [, step, length] of d.matchAll(/([hv])(-?\d+)/g)) {
    if (step === 'v') {
      y += Number(length);
      continue;
    }
    for (const end = x + Number(length); x < end; x += 1)
      if (y !== Number(ground)) columns.set(x, Number(ground) - y);
  }
  expect(y).toBe(Number(ground));
  return columns;
}

describe('buildRugs', () => {
  it('has each pixel once, on whichever side of its edge the last digit puts the spots of one middle', () => {
    const [sums, sizes] = [
      [10, 9.999_999, 30_000],
      [1, 1, 3000],
    ];
    const spots = { columns: laneColumns([]), firsts: [0, 1, 2], sums, sizes, total: 3002 };
    const scale = timeScale({ start: 0, end: 10 }, 100, 200);
    expect(buildRugs([spots], scale, 6)).toEqual([{ xs: [150], heights: [6] }]);
  });
});

describe('rugOutline', () => {
  it('joins neighbours of one height and runs along the ground between the others', () => {
    expect(rugOutline({ xs: [10, 11, 12, 15], heights: [2, 2, 5, 1] }, 40)).toBe(
      'M10,40v-2h2v-3h1v5h2v-1h1v1',
    );
    expect(rugOutline({ xs: [], heights: [] }, 40)).toBe('');
  });

  it('encloses the same pixels as a line for each', () => {
    const rugs = fc.uniqueArray(fc.tuple(fc.nat(90), fc.integer({ min: 1, max: 6 })), {
      selector: ([x]) => x,
      minLength: 1,
    });
    fc.assert(
      fc.property(rugs, (lines) => {
        const ascending = lines.toSorted(([a], [b]) => a - b);
        const rug = { xs: ascending.map(([x]) => x), heights: ascending.map(([, height]) => height) };
        expect(columnsOf(rugOutline(rug, 50))).toEqual(new Map(ascending));
      }),
    );
  });
});
