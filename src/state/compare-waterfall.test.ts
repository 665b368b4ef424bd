import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../bundle/ledger.ts';
import type { Score } from '../domain/score.ts';
import { arbitraryPair } from '../testing/arbitrary-view.ts';
import { bundledLedger } from '../testing/bundled-ledger.ts';
import { sampleLedger, sampleScore } from '../testing/sample-ledger.ts';
import { deriveComparison } from './compare-editions.ts';
import { deriveWaterfall, partLevels } from './compare-waterfall.ts';
import type { EditionPair, PartLevel } from './edition-pair.ts';

const bundle = bundledLedger();

function ledgerOf(scores: readonly Score[]) {
  return sampleLedger({ scores, passages: [] });
}

function waterfall(
  instrument: EditionPair['instrument'],
  [from, to]: readonly [number, number],
  parts: PartLevel | null = null,
  ledger: Ledger = bundle,
) {
  const comparison = deriveComparison(ledger, { instrument, from, to, parts });
  return comparison && deriveWaterfall(comparison, parts);
}

const amounts = (found: ReturnType<typeof waterfall>) =>
  found?.parts.map(({ indicator, change, amount }) => [indicator.code, change, amount]);

describe('partLevels', () => {
  it.each<[EditionPair['instrument'], number, number, readonly PartLevel[]]>([
    ['fiw', 2019, 2020, ['subcategory', 'aggregate', 'question']],
    ['fiw', 2006, 2020, ['subcategory', 'aggregate']],
    ['fiw', 2003, 2020, ['aggregate']],
    ['fiw', 1994, 2020, []],
    ['nit', 2014, 2017, ['category']],
    ['nit', 2001, 2004, ['category']],
    ['nit', 2004, 2005, []],
    ['fotn', 2014, 2016, ['subcategory']],
    ['fotn', 2018, 2019, []],
  ])('of %s %i and %i', (instrument, from, to, levels) => {
    const comparison = deriveComparison(bundle, { instrument, from, to, parts: null });
    expect(comparison && partLevels(comparison)).toEqual(levels);
  });
});

describe('deriveWaterfall', () => {
  it('leads from 22 to 23 by E alone, or by E1', () => {
    const found = waterfall('fiw', [2019, 2020]);
    expect([found?.start.value, found?.end.value, found?.rest]).toEqual([22, 23, null]);
    expect(amounts(found)).toEqual([['E', 1, 1]]);
    expect(amounts(waterfall('fiw', [2019, 2020], 'question'))).toEqual([['E1', 1, 1]]);
    // The six other subcategories, and the question that is subtracted.
    expect(found?.unchanged).toHaveLength(7);
  });

  it('gives each of seven categories a seventh of its change, and names the rounding', () => {
    // 1.43 → 1.36: CS 1.75 → 1.50 and CO 1.50 → 1.25, each −0.25 / 7 = −0.0357; −0.07 + 0.072 = 0.002.
    const found = waterfall('nit', [2013, 2017]);
    expect(amounts(found)).toEqual([
      ['CS', -0.25, -0.036],
      ['CO', -0.25, -0.036],
    ]);
    expect(found).toMatchObject({ divisor: 7, decimals: 3, rest: { kind: 'rounding', amount: 0.002 } });
  });

  it('gives each of six categories a sixth before edition 2005', () => {
    // 1.83 → 1.75: IM 1.75 → 1.50 and CO 1.75 → 1.50, each −0.25 / 6 = −0.0417; −0.08 + 0.084 = 0.004.
    const found = waterfall('nit', [2003, 2004]);
    expect(amounts(found)).toEqual([
      ['IM', -0.25, -0.042],
      ['CO', -0.25, -0.042],
    ]);
    expect(found).toMatchObject({ divisor: 6, rest: { kind: 'rounding', amount: 0.004 } });
  });

  it('subtracts the question on ethnic change, and counts the added one only where it is asked', () => {
    const fiw = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((code) => `FIW.${code}`);
    const scores = [
      ...fiw.map((id) => sampleScore(id, 2017, 4)),
      ...fiw.map((id) => sampleScore(id, 2018, 4)),
      sampleScore('FIW.ADD-Q', 2017, 0),
      sampleScore('FIW.ADD-Q', 2018, 1),
    ];
    const ledger = {
      ...bundle,
      ...ledgerOfBundle([
        ...scores,
        sampleScore('FIW.ADD-A', 2017, 2),
        sampleScore('FIW.TOTAL', 2017, 30),
        sampleScore('FIW.TOTAL', 2018, 27),
      ]),
    };
    const found = waterfall('fiw', [2017, 2018], 'subcategory', ledger);
    expect(amounts(found)).toEqual([
      ['Add. Q', -1, -1],
      ['Add. A', -2, -2],
    ]);
    expect(found?.rest).toBeNull();
  });

  it('calls a difference that no rounding makes by its name', () => {
    const scores = [
      ...bundle.scores.filter(({ indicator, edition }) => edition <= 2020 && indicator !== 'FIW.TOTAL'),
      sampleScore('FIW.TOTAL', 2019, 22),
      sampleScore('FIW.TOTAL', 2020, 25),
    ];
    const found = waterfall('fiw', [2019, 2020], null, { ...bundle, ...ledgerOfBundle(scores) });
    expect(found?.rest).toEqual({ kind: 'mismatch', amount: 2 });
  });

  it('is none without totals and parts in both editions', () => {
    expect(waterfall('fotn', [2018, 2019])).toBeUndefined();
    expect(waterfall('nit', [2004, 2005])).toBeUndefined();
    const ledger = ledgerOf([sampleScore('FIW.TOTAL', 2018, 22), sampleScore('FIW.TOTAL', 2020, 23)]);
    expect(waterfall('fiw', [2018, 2020], null, ledger)).toBeUndefined();
  });

  it('adds up to the last digit shown, for any two editions, and nothing is left but rounding', () => {
    fc.assert(
      fc.property(arbitraryPair(bundle), (pair) => {
        const found = waterfall(pair.instrument, [pair.from, pair.to], pair.parts);
        if (!found) return;
        const unit = 10 ** found.decimals;
        const whole = (value: number) => Math.round(value * unit);
        const sum =
          found.parts.reduce((all, { amount }) => all + whole(amount), whole(found.start.value)) +
          whole(found.rest?.amount ?? 0);
        expect(sum).toBe(whole(found.end.value));
        expect(found.rest?.kind).not.toBe('mismatch');
        for (const { change, amount } of found.parts)
          expect(amount).toBeCloseTo(change / found.divisor, found.decimals - 0.01);
      }),
      { numRuns: 300 },
    );
  });
});

/** Scores as the ledger indexes them, with the bundle's own trees. */
function ledgerOfBundle(scores: readonly Score[]): Pick<Ledger, 'scoresByIndicator' | 'scoreByKey'> {
  const ids = [...new Set(scores.map(({ indicator }) => indicator))];
  return {
    scoresByIndicator: new Map(
      ids.map((id) => [id, scores.filter(({ indicator }) => indicator === id)] as const),
    ),
    scoreByKey: new Map(scores.map((score) => [`${score.indicator}@${score.edition}` as const, score])),
  };
}
