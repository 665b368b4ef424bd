import { describe, expect, it } from 'vitest';
import { FIW_QUESTIONS_BY_SUBCATEGORY } from '../../domain/fiw-aggregation.ts';
import { NIT_CATEGORIES } from '../../domain/nit-categories.ts';
import { enMethod } from '../../messages/en/method.ts';
import type { CalculatorStart } from '../../state/calculator.ts';
import { buildOutcome as build } from './outcome-rows.ts';

const buildOutcome = (start: CalculatorStart, values: CalculatorStart['values']) =>
  build(start, values, { words: enMethod.calculator, language: 'en' });

const fiw: CalculatorStart = {
  instrument: 'fiw',
  edition: 2020,
  coverageYear: 2019,
  values: new Map(
    Object.values(FIW_QUESTIONS_BY_SUBCATEGORY)
      .flat()
      .map((code) => [`FIW.${code}`, 1]),
  ),
  carried: [],
};
const nit: CalculatorStart = {
  ...fiw,
  instrument: 'nit',
  values: new Map(NIT_CATEGORIES.map((code) => [`NIT.${code}`, 1.25])),
};

describe('buildOutcome', () => {
  it('marks what differs from the start, and nothing else', () => {
    expect(buildOutcome(fiw, fiw.values).rows.filter(({ was }) => was !== undefined)).toEqual([]);
    const { rows, summary } = buildOutcome(fiw, new Map(fiw.values).set('FIW.E1', 3));
    expect(rows).toEqual([
      { name: 'Total', value: '27 of 100', was: '25 of 100' },
      { name: 'Political rights', value: '10 of 40', detail: 'rating 6' },
      { name: 'Civil liberties', value: '17 of 60', detail: 'rating 5', was: '15 of 60, rating 6' },
      { name: 'Status', value: 'Not Free' },
    ]);
    expect(summary).toBe('Total 27, political rights 10, civil liberties 17: Not Free.');
  });

  it('shows the mean unrounded and rounded', () => {
    const { rows } = buildOutcome(nit, new Map(nit.values).set('NIT.LDG', 2));
    // (6 × 1.25 + 2) / 7 = 1.35714…
    expect(rows).toEqual([
      { name: 'Democracy Score', value: '1.36', detail: 'unrounded 1.3571', was: '1.25, unrounded 1.2500' },
      { name: 'Democracy Percentage', value: '5.95 %', was: '4.17 %' },
      { name: 'Regime type', value: 'Consolidated Authoritarian Regime' },
    ]);
  });
});
