import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf as series } from './subscore-fixture.ts';
import { buildSubscoresModel, hasSharedRuns, measured, type SubscoreSeries } from './subscores-model.ts';

const A = series('A', 12, [2005, 2], [2006, 3]);
const D = series('D', 16, [2005, 5], [2008, 4]);

describe('measured', () => {
  it('is the points, or the share of the maximum to a tenth of a percent', () => {
    expect(measured(5, 16, 'points')).toBe(5);
    expect([measured(5, 16, 'share'), measured(2, 12, 'share'), measured(12, 12, 'share')]).toEqual([
      31.3, 16.7, 100,
    ]);
  });
});

describe('buildSubscoresModel', () => {
  it('has a row for each year from first to last, and null where there is no edition', () => {
    expect(buildSubscoresModel([A, D], 'points').rows).toEqual([
      { year: 2005, values: { 'FIW.A': 2, 'FIW.D': 5 } },
      { year: 2006, values: { 'FIW.A': 3, 'FIW.D': null } },
      { year: 2007, values: { 'FIW.A': null, 'FIW.D': null } },
      { year: 2008, values: { 'FIW.A': null, 'FIW.D': 4 } },
    ]);
  });

  it('of nothing is empty', () => {
    expect(buildSubscoresModel([], 'points')).toEqual({
      rows: [],
      runs: [],
      points: [],
      ends: [],
      codes: {},
      min: 0,
      max: 4,
      measure: 'points',
    });
    expect(buildSubscoresModel([series('A', 12)], 'share')).toEqual({
      rows: [],
      runs: [],
      points: [],
      ends: [],
      codes: { 'FIW.A': 'A' },
      min: 0,
      max: 20,
      measure: 'share',
    });
  });

  it.each<[SubscoreSeries[], 'points' | 'share', number]>([
    [[A, D], 'points', 8],
    [[series('A', 12, [2005, 4])], 'points', 4],
    [[series('A', 12, [2005, 0])], 'points', 4],
    [[series('A', 12, [2005, 12])], 'points', 12],
    [[A, D], 'share', 40],
    [[series('A', 12, [2005, 12])], 'share', 100],
    [[series('A', 12, [2005, 0])], 'share', 20],
  ])('%# ends its scale at a whole step', (lines, measure, max) => {
    expect(buildSubscoresModel(lines, measure).max).toBe(max);
  });

  it('begins the scale of ratings at 1, and ends it at a whole rating', () => {
    const rating = (value: number): SubscoreSeries => {
      const line = series('EP', 7, [2006, value]);
      return { ...line, indicator: { ...line.indicator, min: 1 } };
    };
    const { min, max } = buildSubscoresModel([rating(1.25)], 'points');
    expect([min, max]).toEqual([1, 2]);
    expect(buildSubscoresModel([rating(2.25)], 'points').max).toBe(3);
  });

  it('lets lines that end at one value end together, and a line that ended before not at all', () => {
    const lines = [
      series('A', 12, [2005, 1], [2006, 3]),
      series('B', 16, [2006, 4]),
      series('C', 12, [2006, 3]),
      series('D', 16, [2005, 3]),
    ];
    expect(buildSubscoresModel(lines, 'points').ends).toEqual([
      { ids: ['FIW.A', 'FIW.C'], value: 3 },
      { ids: ['FIW.B'], value: 4 },
    ]);
    expect(buildSubscoresModel(lines, 'share').ends).toEqual([
      { ids: ['FIW.A', 'FIW.B', 'FIW.C'], value: 25 },
    ]);
  });

  it('knows whether lines lie on each other: in points, or as a share of the maximum', () => {
    const lines = [series('A', 12, [2005, 3], [2006, 3]), series('B', 16, [2005, 4], [2006, 4])];
    expect(hasSharedRuns(buildSubscoresModel(lines, 'points'))).toBe(false);
    expect(hasSharedRuns(buildSubscoresModel(lines, 'share'))).toBe(true);
  });

  it('draws every score once, under the top of its scale', () => {
    const points = fc.uniqueArray(fc.tuple(fc.integer({ min: 2005, max: 2024 }), fc.nat(12)), {
      selector: ([year]) => year,
    });
    const sorted = points.map((found) => found.toSorted(([a], [b]) => a - b));
    fc.assert(
      fc.property(sorted, sorted, fc.constantFrom('points', 'share'), (a, b, measure) => {
        const lines = [series('A', 12, ...a), series('B', 16, ...b)];
        const { rows, ends, points: met, max } = buildSubscoresModel(lines, measure);
        const drawn = rows.flatMap(({ values }) => Object.values(values)).filter((value) => value !== null);
        expect(drawn).toHaveLength(a.length + b.length);
        expect(Math.max(0, ...drawn)).toBeLessThanOrEqual(max);
        expect(met.flatMap(({ ids }) => ids)).toHaveLength(drawn.length);
        expect(ends.flatMap(({ ids }) => ids)).toHaveLength(
          lines.filter(({ scores }) => scores.length > 0 && scores.at(-1)?.coverageYear === rows.at(-1)?.year)
            .length,
        );
        rows.forEach(({ year }, index) => expect(year).toBe((rows[0]?.year ?? 0) + index));
      }),
    );
  });
});
