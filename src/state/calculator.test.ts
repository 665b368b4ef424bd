import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../bundle/ledger.ts';
import { fiwStatus, FIW_QUESTIONS_BY_SUBCATEGORY } from '../domain/fiw-aggregation.ts';
import { democracyPercentage } from '../domain/nit-aggregation.ts';
import { NIT_CATEGORIES } from '../domain/nit-categories.ts';
import { scoreKey, type Score } from '../domain/score.ts';
import { sampleInstruments } from '../testing/sample-instruments.ts';
import { sampleScore } from '../testing/sample-ledger.ts';
import { clampValue, computeFiw, computeNit, deriveStarts, movedParts } from './calculator.ts';

const QUESTIONS = Object.values(FIW_QUESTIONS_BY_SUBCATEGORY).flat();
const questions = (value: number) => new Map(QUESTIONS.map((code) => [`FIW.${code}`, value]));
const categories = (...ratings: number[]) =>
  new Map(NIT_CATEGORIES.map((code, index) => [`NIT.${code}`, ratings[index] ?? ratings[0] ?? 1]));

function ledgerOf(
  scores: readonly Score[],
): Pick<Ledger, 'instruments' | 'scoreByKey' | 'scoresByIndicator'> {
  return {
    instruments: new Map(sampleInstruments().map((instrument) => [instrument.id, instrument])),
    scoreByKey: new Map(scores.map((score) => [scoreKey(score), score])),
    scoresByIndicator: new Map(
      scores.map(({ indicator }) => [indicator, scores.filter((score) => score.indicator === indicator)]),
    ),
  };
}

describe('computeFiw', () => {
  it('adds questions up to subcategories, both halves and the total', () => {
    expect(computeFiw(questions(1))).toEqual({
      subcategories: { A: 3, B: 4, C: 3, D: 4, E: 3, F: 4, G: 4 },
      pr: 10,
      cl: 15,
      total: 25,
      prRating: 6,
      clRating: 6,
      status: 'Not Free',
    });
    expect(computeFiw(questions(4))).toMatchObject({
      pr: 40,
      cl: 60,
      total: 100,
      prRating: 1,
      status: 'Free',
    });
    expect(computeFiw(questions(2))).toMatchObject({
      total: 50,
      prRating: 4,
      clRating: 4,
      status: 'Partly Free',
    });
  });

  it('adds and subtracts the two questions beyond the 25', () => {
    const values = new Map([...questions(1), ['FIW.ADD-A', 2], ['FIW.ADD-Q', 3]] as const);
    expect(computeFiw(values)).toMatchObject({ pr: 9, cl: 15, total: 24 });
  });

  it('agrees with the instrument’s own arithmetic, whatever the questions say', () => {
    const values = fc.tuple(...QUESTIONS.map(() => fc.integer({ min: 0, max: 4 })));
    fc.assert(
      fc.property(values, (list) => {
        const outcome = computeFiw(new Map(QUESTIONS.map((code, index) => [`FIW.${code}`, list[index]!])));
        expect(outcome.total).toBe(list.reduce((sum, value) => sum + value, 0));
        // A, B and C are the first ten
        expect(outcome.pr).toBe(list.slice(0, 10).reduce((sum, value) => sum + value, 0));
        expect(outcome.status).toBe(fiwStatus(outcome.pr, outcome.cl));
      }),
    );
  });
});

describe('computeNit', () => {
  it('gives mean, score, percentage and regime type', () => {
    expect(computeNit(categories(4))).toEqual({
      mean: 4,
      democracyScore: 4,
      percentage: 50,
      regimeType: 'Transitional or Hybrid Regime',
    });
    // (1.25 × 5 + 1.50 + 1.75) / 7 = 9.5 / 7
    const outcome = computeNit(categories(1.25, 1.25, 1.5, 1.25, 1.75, 1.25, 1.25));
    expect(outcome.mean).toBeCloseTo(1.357142857, 8);
    expect(outcome).toMatchObject({ democracyScore: 1.36, percentage: 5.95 });
  });

  it('takes the percentage from the unrounded mean', () => {
    const ratings = fc.array(fc.integer({ min: 4, max: 28 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(ratings, (quarters) => {
        const values = categories(...quarters.map((quarter) => quarter / 4));
        const { mean, democracyScore, percentage } = computeNit(values);
        expect(Math.abs(democracyScore - mean)).toBeLessThanOrEqual(0.005 + 1e-9);
        expect(Math.abs(percentage - democracyPercentage(mean))).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });

  it('puts a score that rounds to the border into the lower band', () => {
    // 35.25 / 7 = 5.0357 lies above 5; 35 / 7 is 5.00
    expect(computeNit(categories(5)).regimeType).toBe('Semi-Consolidated Democracy');
    expect(computeNit(categories(5.25, 5, 5, 5, 5, 5, 5)).regimeType).toBe('Consolidated Democracy');
  });
});

describe('deriveStarts', () => {
  const all = (edition: number) => QUESTIONS.map((code) => sampleScore(`FIW.${code}`, edition, 1));

  it('offers the editions of which every part is known, the latest first', () => {
    const ledger = ledgerOf([...all(2019), ...all(2021), ...all(2020).slice(0, 24)]);
    const starts = deriveStarts(ledger, 'fiw');
    expect(starts.map(({ edition, coverageYear }) => [edition, coverageYear])).toEqual([
      [2021, 2020],
      [2019, 2018],
    ]);
    expect([...starts[0]!.values.keys()]).toEqual(QUESTIONS.map((code) => `FIW.${code}`));
  });

  it('takes along what an edition states beyond the 25, unless it is nothing', () => {
    const ledger = ledgerOf([
      ...all(2017),
      sampleScore('FIW.ADD-A', 2017, 0),
      sampleScore('FIW.ADD-Q', 2017, 2),
    ]);
    expect(deriveStarts(ledger, 'fiw')[0]?.values.get('FIW.ADD-Q')).toBe(2);
    expect(deriveStarts(ledger, 'fiw')[0]?.values.has('FIW.ADD-A')).toBe(false);
  });

  it('knows the six categories of early editions and the values that were carried', () => {
    const early = ['EP', 'CS', 'IM', 'GOV', 'JFI', 'CO'].map((code) => sampleScore(`NIT.${code}`, 2003, 2));
    const late = NIT_CATEGORIES.map((code) => sampleScore(`NIT.${code}`, 2018, 2, { basis: 'carried' }));
    const starts = deriveStarts(ledgerOf([...early, ...late]), 'nit');
    expect(starts.map(({ edition, values, carried }) => [edition, values.size, carried.length])).toEqual([
      [2018, 7, 7],
      [2003, 6, 0],
    ]);
  });
});

describe('moving', () => {
  it('stays on the scale', () => {
    expect([-1, 0, 2.4, 4, 9].map((value) => clampValue('fiw', value))).toEqual([0, 0, 2, 4, 4]);
    expect([0.5, 1.3, 1.38, 7.25].map((value) => clampValue('nit', value))).toEqual([1, 1.25, 1.5, 7]);
  });

  it('tells what differs from the start', () => {
    const start = deriveStarts(
      ledgerOf(QUESTIONS.map((code) => sampleScore(`FIW.${code}`, 2020, 1))),
      'fiw',
    )[0]!;
    expect(movedParts(start, start.values)).toEqual([]);
    expect(movedParts(start, new Map(start.values).set('FIW.E1', 2))).toEqual(['FIW.E1']);
  });
});
