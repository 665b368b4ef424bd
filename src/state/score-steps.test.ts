import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Score } from '../domain/score.ts';
import type { SourcedPassage } from '../bundle/evidence-shard.ts';
import { FIW_REPORT, NIT_REPORT, sampleQuotation } from '../testing/sample-events.ts';
import { sampleLedger, sampleScore } from '../testing/sample-ledger.ts';
import {
  explainStep,
  hasMoved,
  incomparability,
  stepInto,
  toldScores,
  type ScoreStep,
} from './score-steps.ts';

function ledgerOf(scores: readonly Score[], passages: readonly SourcedPassage[] = []) {
  return sampleLedger({
    scores,
    passages: [...passages],
  });
}

function sentence(indicator: string, edition: number, source = FIW_REPORT): SourcedPassage {
  const quotation = sampleQuotation(`${indicator} moved because of this.`);
  return { source, indicator, edition, role: 'change', quotation };
}

function stepOf(ledger: ReturnType<typeof ledgerOf>, indicator: string, edition: number): ScoreStep {
  const score = ledger.scoreByKey.get(`${indicator}@${edition}`);
  const step = score && stepInto(ledger, score);
  if (!step) throw new Error(`no step into ${indicator}@${edition}`);
  return step;
}

describe('incomparability', () => {
  it.each([
    ['fiw', 2019, 2020, undefined],
    ['fiw', 2019, 2021, 'edition-missing'],
    ['fiw', 2020, 2019, 'edition-missing'],
    ['fiw', 2004, 2005, undefined],
    ['nit', 2003, 2004, undefined],
    ['nit', 2004, 2005, 'categories-changed'],
    ['nit', 2005, 2006, undefined],
    ['nit', 2004, 2006, 'edition-missing'],
  ] as const)('of %s %i and %i is %s', (instrument, before, after, problem) => {
    expect(incomparability(instrument, before, after)).toBe(problem);
  });
});

describe('stepInto', () => {
  it('takes the edition right before, and none across a gap or the change of categories', () => {
    const ledger = ledgerOf([
      ...[2004, 2005, 2006, 2008].map((edition) => sampleScore('NIT.IM', edition, edition / 1000)),
      sampleScore('FIW.E1', 2004, 1),
      sampleScore('FIW.E1', 2005, 2),
    ]);
    const into = (key: `${string}@${number}`) => stepInto(ledger, ledger.scoreByKey.get(key)!)?.before.value;
    expect(into('NIT.IM@2004')).toBeUndefined();
    expect(into('NIT.IM@2005')).toBeUndefined();
    expect(into('NIT.IM@2006')).toBe(2.005);
    expect(into('NIT.IM@2008')).toBeUndefined();
    expect(into('FIW.E1@2005')).toBe(1);
  });
});

describe('explainStep', () => {
  // E is made of E1 and E2, and CL of E.
  const scores = [
    sampleScore('FIW.CL', 2019, 17),
    sampleScore('FIW.CL', 2020, 18),
    sampleScore('FIW.E', 2019, 1),
    sampleScore('FIW.E', 2020, 2),
    sampleScore('FIW.E1', 2019, 0),
    sampleScore('FIW.E1', 2020, 1),
    sampleScore('FIW.E2', 2019, 1),
    sampleScore('FIW.E2', 2020, 1),
  ];
  const replaced = (more: Partial<Score>) =>
    scores.map((score) =>
      score.indicator === 'FIW.E2' && score.edition === 2020 ? { ...score, ...more } : score,
    );

  it('quotes the sentence of a report', () => {
    const ledger = ledgerOf(scores, [sentence('FIW.E1', 2020)]);
    expect(explainStep(ledger, stepOf(ledger, 'FIW.E1', 2020))).toMatchObject({
      how: 'sentences',
      passages: [{ source: FIW_REPORT, indicator: 'FIW.E1' }],
    });
  });

  it('follows a whole down to the part that has the sentence', () => {
    const ledger = ledgerOf(scores, [sentence('FIW.E1', 2020)]);
    for (const whole of ['FIW.E', 'FIW.CL']) {
      const explanation = explainStep(ledger, stepOf(ledger, whole, 2020));
      expect(explanation.how).toBe('parts');
      const steps = explanation.how === 'parts' ? explanation.steps : [];
      expect(steps.map(({ indicator }) => indicator.id)).toEqual(['FIW.E1']);
    }
  });

  it('explains nothing by parts of which one moved without a word, is inferred, or cannot be compared', () => {
    const why = [sentence('FIW.E1', 2020)];
    for (const changed of [
      replaced({ value: 3 }),
      replaced({ basis: 'carried' }),
      scores.filter((score) => !(score.indicator === 'FIW.E2' && score.edition === 2019)),
    ]) {
      const ledger = ledgerOf(changed, why);
      expect(explainStep(ledger, stepOf(ledger, 'FIW.E', 2020))).toEqual({ how: 'none' });
      expect(explainStep(ledger, stepOf(ledger, 'FIW.CL', 2020))).toEqual({ how: 'none' });
    }
  });

  it('takes no other words for a reason', () => {
    const ledger = ledgerOf(scores, [{ ...sentence('FIW.E1', 2020), role: 'reason' }]);
    for (const indicator of ['FIW.E1', 'FIW.E', 'FIW.CL'])
      expect(explainStep(ledger, stepOf(ledger, indicator, 2020))).toEqual({ how: 'none' });
  });

  it('says which report would speak if it were not left out', () => {
    const ledger = ledgerOf(scores, [sentence('FIW.E1', 2020)]);
    for (const indicator of ['FIW.E1', 'FIW.E', 'FIW.CL'])
      expect(explainStep(ledger, stepOf(ledger, indicator, 2020), [NIT_REPORT])).toEqual({
        how: 'left-out',
        sources: [FIW_REPORT],
      });
    expect(explainStep(ledger, stepOf(ledger, 'FIW.E1', 2020), [FIW_REPORT]).how).toBe('sentences');
  });

  it('never counts a change as explained by leaving reports out', () => {
    const codes = fc.constantFrom('FIW.CL', 'FIW.E', 'FIW.E1', 'FIW.E2');
    fc.assert(
      fc.property(
        fc.uniqueArray(codes),
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 8, maxLength: 8 }),
        (told, values) => {
          const random = scores.map(({ indicator, edition }, index) =>
            sampleScore(indicator, edition, values[index] ?? 0),
          );
          const ledger = ledgerOf(
            random,
            told.map((code) => sentence(code, 2020)),
          );
          for (const score of ledger.scores.filter(({ edition }) => edition === 2020)) {
            const step = stepOf(ledger, score.indicator, 2020);
            const { how } = explainStep(ledger, step);
            const silenced = explainStep(ledger, step, []).how;
            expect(silenced).toBe(how === 'none' ? 'none' : 'left-out');
            if (told.includes(score.indicator as 'FIW.E')) expect(how).toBe('sentences');
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('hasMoved', () => {
  it('asks for another value', () => {
    const ledger = ledgerOf([sampleScore('FIW.E1', 2019, 1), sampleScore('FIW.E1', 2020, 1)]);
    expect(hasMoved(stepOf(ledger, 'FIW.E1', 2020))).toBe(false);
  });
});

describe('toldScores', () => {
  it('tells a rating only where the scores that it reads are not known', () => {
    const ledger = ledgerOf([
      sampleScore('FIW.TOTAL', 2003, 29),
      sampleScore('FIW.E1', 2002, 3),
      sampleScore('FIW.E1', 2003, 3),
    ]);
    const indicator = ledger.indicators.get('FIW.E1')!;
    expect(toldScores(ledger, indicator).map(({ edition }) => edition)).toEqual([2002, 2003]);
    expect(toldScores(ledger, { ...indicator, level: 'rating' }).map(({ edition }) => edition)).toEqual([
      2002,
    ]);
  });
});
