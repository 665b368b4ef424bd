import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLinePoints, buildLineRuns, type SubscoreRow } from './line-runs.ts';

/** Rows from 2010 on: a column for each line. */
function rowsOf(lines: Readonly<Record<string, readonly (number | null)[]>>): SubscoreRow[] {
  const length = Math.max(...Object.values(lines).map((values) => values.length));
  return Array.from({ length }, (_, index) => ({
    year: 2010 + index,
    values: Object.fromEntries(Object.entries(lines).map(([id, values]) => [id, values[index] ?? null])),
  }));
}

const LINES = { A: [3, 3, 2, 2], B: [4, 3, 2, 1], C: [3, 3, null, 2] };
const IDS = Object.keys(LINES);

describe('buildLinePoints', () => {
  it('has every value once, with all lines that have it', () => {
    expect(buildLinePoints(rowsOf(LINES), IDS)).toEqual([
      { year: 2010, value: 3, ids: ['A', 'C'] },
      { year: 2010, value: 4, ids: ['B'] },
      { year: 2011, value: 3, ids: ['A', 'B', 'C'] },
      { year: 2012, value: 2, ids: ['A', 'B'] },
      { year: 2013, value: 2, ids: ['A', 'C'] },
      { year: 2013, value: 1, ids: ['B'] },
    ]);
  });
});

describe('buildLineRuns', () => {
  it('joins what has the same lines, and ends where one leaves, joins or has no edition', () => {
    expect(buildLineRuns(rowsOf(LINES), IDS)).toEqual([
      {
        ids: ['A', 'C'],
        points: [
          { year: 2010, value: 3 },
          { year: 2011, value: 3 },
        ],
      },
      {
        ids: ['B'],
        points: [
          { year: 2010, value: 4 },
          { year: 2011, value: 3 },
        ],
      },
      {
        ids: ['A', 'B'],
        points: [
          { year: 2011, value: 3 },
          { year: 2012, value: 2 },
        ],
      },
      {
        ids: ['A'],
        points: [
          { year: 2012, value: 2 },
          { year: 2013, value: 2 },
        ],
      },
      {
        ids: ['B'],
        points: [
          { year: 2012, value: 2 },
          { year: 2013, value: 1 },
        ],
      },
    ]);
  });

  it('goes on as long as the same lines do, up and down, and begins again after a gap', () => {
    const values = [1, 2, 2, null, 2, 1];
    const found = buildLineRuns(rowsOf({ A: values, B: values }), ['A', 'B']);
    expect(found.map(({ ids, points }) => [ids, points.map(({ year }) => year)])).toEqual([
      [
        ['A', 'B'],
        [2010, 2011, 2012],
      ],
      [
        ['A', 'B'],
        [2014, 2015],
      ],
    ]);
  });

  it('does not take lines that only cross for one', () => {
    const found = buildLineRuns(rowsOf({ A: [1, 2, 3], B: [3, 2, 1] }), ['A', 'B']);
    expect(found.map(({ ids, points }) => [ids, points.length])).toEqual([
      [['A'], 3],
      [['B'], 3],
    ]);
  });

  it('hides no stretch of any line, bridges no gap, and draws no way twice', () => {
    const value = fc.option(fc.nat(2), { freq: 4 });
    const lines = fc.array(fc.array(value, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(lines, (values) => {
        const named = Object.fromEntries(values.map((line, index) => [`L${index}`, line]));
        const runs = buildLineRuns(rowsOf(named), Object.keys(named));
        const drawn = runs.flatMap(({ ids, points }) =>
          points
            .slice(1)
            .map((to, index) => ({ ids, way: `${to.year} ${points[index]?.value} ${to.value}` })),
        );
        expect(new Set(drawn.map(({ way }) => way)).size).toBe(drawn.length);
        const expected = Object.entries(named).flatMap(([id, line]) =>
          line.slice(1).flatMap((to, index) => {
            const from = line[index] ?? null;
            return from === null || to === null ? [] : [`${id}: ${2011 + index} ${from} ${to}`];
          }),
        );
        const found = drawn.flatMap(({ ids, way }) => ids.map((id) => `${id}: ${way}`));
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});
