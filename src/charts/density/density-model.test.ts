import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDensityModel, densityShare } from './density-model.ts';

const DATA = {
  years: [2019, 2020],
  rows: [
    { key: 'a', name: 'A', counts: [1, 100], total: 101 },
    { key: 'b', name: 'B', counts: [0, 25], total: 25 },
  ],
  all: 'All',
};

describe('buildDensityModel', () => {
  it('shades by the square root of the count, and totals not at all', () => {
    expect(buildDensityModel(DATA, 600).cells).toEqual([
      [
        { count: 1, share: 0.1 },
        { count: 100, share: 1 },
        { count: 101, share: null },
      ],
      [
        { count: 0, share: 0 },
        { count: 25, share: 0.5 },
        { count: 25, share: null },
      ],
    ]);
  });

  it('has a column a year and one for all', () => {
    const { grid } = buildDensityModel(DATA, 600);
    expect(grid.columns.map(({ head }) => head.text)).toEqual(['2019', '2020', 'All']);
    expect(grid.rows.map(({ label }) => label[0]?.text)).toEqual(['A', 'B']);
  });
});

describe('densityShare', () => {
  it('goes from none to all and never falls', () => {
    expect(densityShare(0, 0)).toBe(0);
    fc.assert(
      fc.property(fc.nat({ max: 500 }), fc.nat({ max: 500 }), (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(densityShare(low, high)).toBeLessThanOrEqual(densityShare(high, high));
        expect(densityShare(low, Math.max(1, high))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
