import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { democracyPercentage, isRoundingOf, meanOfCategories, roundTo } from './nit-aggregation.ts';

describe('the printed figures', () => {
  it.each([
    [2015, [1.25, 1.25, 1.5, 1.25, 1.5, 1.5, 1.5], 1.39, 6.55],
    [2022, [1.25, 1.25, 1.5, 1.25, 1.75, 1.25, 1.25], 1.36, 5.95],
  ])('of edition %i come from the unrounded mean', (_, ratings, score, percentage) => {
    const mean = meanOfCategories(ratings);
    expect(roundTo(mean, 2)).toBe(score);
    expect(roundTo(democracyPercentage(mean), 2)).toBe(percentage);
    expect(isRoundingOf(percentage, democracyPercentage(score), 2)).toBe(false);
  });
});

describe('meanOfCategories', () => {
  it('refuses to make a mean of nothing', () => {
    expect(() => meanOfCategories([])).toThrow(RangeError);
  });
});

describe('democracyPercentage', () => {
  it('turns 1–7 into 0–100', () => {
    expect([1, 4, 7].map(democracyPercentage)).toEqual([0, 50, 100]);
  });
});

describe('isRoundingOf', () => {
  it.each([
    [6.55, 6.547_619, 2, true],
    [6.54, 6.547_619, 2, false],
    [7, 6.547_619, 0, true],
    // A tie may have gone either way.
    [1.38, 1.375, 2, true],
    [1.37, 1.375, 2, true],
    [1.01, 1.005, 2, true],
    [1, 1.005, 2, true],
    [2, 2.5, 0, true],
    [3, 2.5, 0, true],
    [1.36, 1.375, 2, false],
    [1.39, 1.375, 2, false],
  ])('%d of %d at %i decimals: %s', (printed, exact, decimals, expected) => {
    expect(isRoundingOf(printed, exact, decimals)).toBe(expected);
  });

  it('holds for everything that roundTo makes', () => {
    const values = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        expect(isRoundingOf(roundTo(value, decimals), value, decimals)).toBe(true);
      }),
    );
  });
});

describe('roundTo', () => {
  it('rounds a tie up, also where binary fractions fall short of it', () => {
    expect([roundTo(1.375, 2), roundTo(1.005, 2), roundTo(2.5, 0), roundTo(1.2, 0)]).toEqual([
      1.38, 1.01, 3, 1,
    ]);
  });
});
