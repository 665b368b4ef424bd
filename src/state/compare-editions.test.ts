import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Score } from '../domain/score.ts';
import { bundledLedger } from '../testing/bundled-ledger.ts';
import { arbitraryPair } from '../testing/arbitrary-view.ts';
import { sampleLedger, sampleScore } from '../testing/sample-ledger.ts';
import {
  comparableInstead,
  defaultPair,
  deriveComparison,
  latestPair,
  movementOf,
  widestPair,
} from './compare-editions.ts';
import type { EditionPair } from './edition-pair.ts';

const bundle = bundledLedger();

function ledgerOf(scores: readonly Score[]) {
  return sampleLedger({ scores, passages: [] });
}

function compare(instrument: EditionPair['instrument'], from: number, to: number, ledger = bundle) {
  const comparison = deriveComparison(ledger, { instrument, from, to, parts: null });
  if (!comparison) throw new Error('no comparison');
  const row = (id: string) => comparison.rows.find(({ indicator }) => indicator.id === id);
  return { comparison, row };
}

describe('movementOf', () => {
  it.each([
    ['high', 1, 'freer'],
    ['high', -1, 'less-free'],
    ['low', 1, 'less-free'],
    ['low', -1, 'freer'],
    ['high', 0, 'same'],
    ['low', 0, 'same'],
  ] as const)('where %s is freer, %i is %s', (freer, change, movement) => {
    expect(movementOf({ freer }, change)).toBe(movement);
  });
});

describe('deriveComparison', () => {
  it('of Freedom in the World 2019 and 2020: E1 rose by 1, and with it E, civil liberties and the total', () => {
    const { comparison, row } = compare('fiw', 2019, 2020);
    const moved = comparison.rows.filter(({ movement }) => movement !== 'same');
    expect(moved.map(({ indicator, change }) => [indicator.id, change])).toEqual([
      ['FIW.TOTAL', 1],
      ['FIW.CL', 1],
      ['FIW.E', 1],
      ['FIW.E1', 1],
    ]);
    expect(row('FIW.E1')).toMatchObject({ depth: 3, before: { value: 0 }, after: { value: 1 }, missing: [] });
    expect(row('FIW.E1')?.steps.map(({ after }) => after.edition)).toEqual([2020]);
    expect(comparison).toMatchObject({ refused: null, basis: 'total', missing: [] });
    expect(row('FIW.PR-RATING')).toBeUndefined();
  });

  it('keeps what came and went: E1 stands where it stood in 2013, and fell and rose on the way', () => {
    const { row } = compare('fiw', 2013, 2025);
    expect(row('FIW.E1')).toMatchObject({ change: 0, movement: 'same' });
    expect(row('FIW.E1')?.steps.map(({ before, after }) => [before.value, after.value])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    // Asked until edition 2017 only.
    expect(row('FIW.ADD-A')).toMatchObject({ after: null, change: null, movement: null });
  });

  it('is refused across the change of six categories to seven, and shows both values all the same', () => {
    const { comparison, row } = compare('nit', 2004, 2005);
    expect(comparison.refused).toBe('categories-changed');
    expect(comparison.rows.every(({ change, steps }) => change === null && steps.length === 0)).toBe(true);
    expect(row('NIT.DS')).toMatchObject({ before: { value: 1.75 }, after: { value: 1.71 } });
    expect(compare('nit', 2003, 2004).comparison.refused).toBeNull();
    expect(compare('nit', 2019, 2020).comparison.refused).toBeNull();
    expect(compare('nit', 2019, 2020).row('NIT.DS')).toMatchObject({ change: 0.03, movement: 'freer' });
  });

  it('falls back to the ratings where a total is missing, on which lower is freer', () => {
    const { comparison, row } = compare('fiw', 1994, 2020);
    expect(comparison.basis).toBe('ratings');
    expect(row('FIW.PR-RATING')).toMatchObject({ change: 1, movement: 'less-free' });
    expect(row('FIW.TOTAL')).toMatchObject({ before: null, change: null });
  });

  it('names the editions that are missing in between', () => {
    const { comparison, row } = compare('fotn', 2016, 2018);
    expect(comparison.missing).toEqual([2017]);
    expect(row('FOTN.TOTAL')).toMatchObject({ change: 1, steps: [], missing: [2017] });
    expect(compare('fotn', 2013, 2015).row('FOTN.TOTAL')).toMatchObject({ change: -2, missing: [] });
  });

  it('shows nothing but the bundle’s own values, for any two editions', () => {
    fc.assert(
      fc.property(arbitraryPair(bundle), (pair) => {
        const comparison = deriveComparison(bundle, pair);
        for (const { indicator, before, after, change, steps, missing } of comparison?.rows ?? []) {
          const stated = (edition: number) =>
            bundle.scores.find((score) => score.indicator === indicator.id && score.edition === edition)
              ?.value;
          expect(before?.value).toBe(stated(pair.from));
          expect(after?.value).toBe(stated(pair.to));
          if (change === null) continue;
          expect(change).toBeCloseTo((after?.value ?? NaN) - (before?.value ?? NaN), 6);
          const onTheWay = steps.reduce((sum, step) => sum + step.after.value - step.before.value, 0);
          if (missing.length === 0) expect(onTheWay).toBeCloseTo(change, 6);
        }
      }),
    );
  });
});

describe('defaultPair', () => {
  it('is the longest stretch with the finest parts', () => {
    expect(defaultPair(bundle)).toEqual({ instrument: 'fiw', from: 2013, to: 2025, parts: null });
  });

  it('is none where nothing can be compared', () => {
    expect(defaultPair(ledgerOf([sampleScore('FIW.TOTAL', 2020, 23)]))).toBeUndefined();
    const two = ledgerOf([sampleScore('FIW.TOTAL', 2018, 22), sampleScore('FIW.TOTAL', 2020, 23)]);
    expect(defaultPair(two)).toMatchObject({ instrument: 'fiw', from: 2018, to: 2020 });
  });
});

describe('widestPair', () => {
  it('does not reach across the change of categories', () => {
    expect(widestPair(bundle, 'nit')).toMatchObject({ from: 2005, to: 2024 });
    expect(widestPair(bundle, 'fotn')).toMatchObject({ from: 2014, to: 2024 });
  });
});

describe('comparableInstead', () => {
  it('is the longest stretch on either side of the break', () => {
    const { comparison } = compare('nit', 2003, 2010);
    expect(comparableInstead(bundle, comparison).map(({ from, to }) => [from, to])).toEqual([
      [2001, 2004],
      [2005, 2024],
    ]);
  });
});

describe('latestPair', () => {
  it('is the two latest editions at hand', () => {
    expect(latestPair(bundle, 'fiw')).toMatchObject({ from: 2024, to: 2025 });
    expect(latestPair(bundle, 'fotn')).toMatchObject({ from: 2019, to: 2024 });
  });
});
