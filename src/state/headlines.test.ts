import { describe, expect, it } from 'vitest';
import { sampleLedger, sampleScore } from '../testing/sample-ledger.ts';
import { deriveHeadline, deriveHeadlines } from './headlines.ts';

describe('deriveHeadlines', () => {
  it('has one for each instrument with scores, Democracy Score first', () => {
    const headlines = deriveHeadlines(sampleLedger());
    expect(headlines.map(({ indicator, score }) => [indicator.id, score.edition])).toEqual([
      ['NIT.DS', 2017],
      ['FIW.TOTAL', 2020],
      ['FOTN.TOTAL', 2024],
    ]);
    const scores = [sampleScore('FOTN.TOTAL', 2024, 34)];
    const few = deriveHeadlines(sampleLedger({ scores, passages: [] }));
    expect(few.map(({ instrument }) => instrument.id)).toEqual(['fotn']);
  });
});

describe('deriveHeadline', () => {
  it('says how far the latest edition moved and what it covers', () => {
    expect(deriveHeadline(sampleLedger(), 'FIW.TOTAL')).toMatchObject({
      instrument: { id: 'fiw' },
      score: { edition: 2020, value: 23 },
      previous: { edition: 2019, value: 22 },
      change: 1,
      coverageYear: 2019,
    });
    expect(deriveHeadline(sampleLedger(), 'FOTN.TOTAL')).toMatchObject({ coverageYear: 2024, change: null });
  });

  it('gives no change over a missing edition', () => {
    expect(deriveHeadline(sampleLedger(), 'NIT.DS')).toMatchObject({
      score: { edition: 2017 },
      change: null,
      previous: null,
    });
  });

  it('gives a change in the decimals of the scale, and 0 as a change', () => {
    const change = (before: number, now: number) => {
      const rows = [sampleScore('NIT.DS', 2020, before), sampleScore('NIT.DS', 2021, now)];
      return deriveHeadline(sampleLedger({ scores: rows, passages: [] }), 'NIT.DS')?.change;
    };
    // 1.29 − 1.32 is −0.030000000000000027 in binary.
    expect([change(1.32, 1.29), change(1.1, 1.2), change(1.32, 1.32)]).toEqual([-0.03, 0.1, 0]);
  });

  it('is missing for an indicator that is not there or has no score', () => {
    expect(deriveHeadline(sampleLedger(), 'FIW.Z9')).toBeUndefined();
    expect(deriveHeadline(sampleLedger(), 'NIT.EP')).toBeUndefined();
  });
});
