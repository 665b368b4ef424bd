import { describe, expect, it } from 'vitest';
import type { Indicator } from '../domain/indicator.ts';
import type { Ledger } from '../bundle/ledger.ts';
import type { Score } from '../domain/score.ts';
import { sampleScore } from '../testing/sample-ledger.ts';
import { deriveComputation } from './score-computation.ts';

function indicator(id: string): Indicator {
  return {
    id,
    parent: id.startsWith('FOTN.') && id !== 'FOTN.TOTAL' ? 'FOTN.TOTAL' : null,
    level: 'question',
    code: id.slice(id.indexOf('.') + 1),
    name: id,
    min: 0,
    max: 100,
    step: null,
    freer: 'high',
    decimals: id.startsWith('NIT.') ? 2 : 0,
  };
}

/** The computation of the first of these values (`id: value`), the others being at hand. */
function computationOf(values: Readonly<Record<string, number>>, edition = 2020) {
  const scores: Score[] = Object.entries(values).map(([id, value]) => sampleScore(id, edition, value));
  const ledger = {
    indicators: new Map(scores.map((score) => [score.indicator, indicator(score.indicator)])),
    scoreByKey: new Map(scores.map((score) => [`${score.indicator}@${edition}`, score])),
  };
  return deriveComputation(ledger as unknown as Ledger, scores[0]!);
}

const terms = (found: ReturnType<typeof computationOf>) =>
  'terms' in found ? found.terms.map(({ indicator: { code }, value, sign }) => [code, sign * value]) : found;

describe('deriveComputation', () => {
  it('adds questions up to a subcategory', () => {
    const found = computationOf({ 'FIW.E': 2, 'FIW.E1': 1, 'FIW.E2': 1, 'FIW.E3': 0 });
    expect(found).toMatchObject({ how: 'sum', exact: 2, agrees: true });
    expect(terms(found)).toEqual([
      ['E1', 1],
      ['E2', 1],
      ['E3', 0],
    ]);
  });

  it('adds and subtracts the extra questions of political rights where they count', () => {
    const found = computationOf({
      'FIW.PR': 8,
      'FIW.A': 1,
      'FIW.B': 3,
      'FIW.C': 3,
      'FIW.ADD-A': 2,
      'FIW.ADD-Q': 1,
    });
    expect(found).toMatchObject({ how: 'sum', exact: 8, agrees: true });
    expect(terms(found)).toEqual([
      ['A', 1],
      ['B', 3],
      ['C', 3],
      ['ADD-A', 2],
      ['ADD-Q', -1],
    ]);
    const zero = computationOf({ 'FIW.PR': 7, 'FIW.A': 1, 'FIW.B': 3, 'FIW.C': 3, 'FIW.ADD-Q': 0 });
    expect(terms(zero)).toHaveLength(3);
  });

  const categories2022 = {
    'NIT.NDG': 1.25,
    'NIT.EP': 1.25,
    'NIT.CS': 1.5,
    'NIT.IM': 1.25,
    'NIT.LDG': 1.75,
    'NIT.JFI': 1.25,
    'NIT.CO': 1.25,
  };

  it('takes the mean of seven categories: 9.5 / 7 = 1.3571, printed 1.36', () => {
    const found = computationOf({ 'NIT.DS': 1.36, ...categories2022 }, 2022);
    expect(found).toMatchObject({ how: 'mean', agrees: true });
    expect('exact' in found && found.exact.toFixed(4)).toBe('1.3571');
    expect(computationOf({ 'NIT.DS': 1.37, ...categories2022 }, 2022)).toMatchObject({ agrees: false });
  });

  it('makes the percentage from the unrounded mean: 5.95, and 6.00 from the rounded one would be wrong', () => {
    const found = computationOf({ 'NIT.DP': 5.95, ...categories2022 }, 2022);
    expect(found).toMatchObject({ how: 'percentage', agrees: true });
    expect('exact' in found && found.exact.toFixed(2)).toBe('5.95');
    expect(computationOf({ 'NIT.DP': 6, ...categories2022 }, 2022)).toMatchObject({ agrees: true });
    expect(computationOf({ 'NIT.DP': 6.01, ...categories2022 }, 2022)).toMatchObject({ agrees: false });
  });

  it('takes six categories before 2005', () => {
    const six = { 'NIT.EP': 2, 'NIT.CS': 2, 'NIT.IM': 2, 'NIT.GOV': 3, 'NIT.JFI': 2, 'NIT.CO': 1 };
    expect(computationOf({ 'NIT.DS': 2, ...six }, 2004)).toMatchObject({ how: 'mean', exact: 2 });
    expect(computationOf({ 'NIT.DS': 2, ...six }, 2005)).toEqual({
      how: 'incomplete',
      missing: ['NIT.NDG', 'NIT.LDG'],
    });
  });

  it('reads a rating off its bands', () => {
    expect(computationOf({ 'FIW.PR-RATING': 7, 'FIW.PR': 5 })).toMatchObject({
      how: 'rating',
      exact: 7,
      agrees: true,
    });
    expect(computationOf({ 'FIW.CL-RATING': 5, 'FIW.CL': 18 })).toMatchObject({ exact: 5, agrees: true });
  });

  it('adds up the parts of Freedom on the Net by its tree', () => {
    const found = computationOf({ 'FOTN.TOTAL': 34, 'FOTN.A': 10, 'FOTN.B': 13, 'FOTN.C': 11 });
    expect(found).toMatchObject({ how: 'sum', exact: 34, agrees: true });
  });

  it('says which parts are missing, and that a question is given', () => {
    expect(computationOf({ 'FIW.E': 2, 'FIW.E1': 1 })).toEqual({
      how: 'incomplete',
      missing: ['FIW.E2', 'FIW.E3'],
    });
    expect(computationOf({ 'FIW.E1': 1 })).toEqual({ how: 'given' });
    expect(computationOf({ 'NIT.CO': 1.25 })).toEqual({ how: 'given' });
  });
});
