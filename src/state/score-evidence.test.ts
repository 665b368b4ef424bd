import { describe, expect, it } from 'vitest';
import { FIW_REPORT, sampleAccount, sampleEvent } from '../testing/sample-events.ts';
import { sampleLedger, sampleSources } from '../testing/sample-ledger.ts';
import { deriveScoreEvidence, type ScoreEvidence } from './score-evidence.ts';
import type { ScoreKey } from '../domain/score.ts';

function evidenceFor(key: ScoreKey, ledger = sampleLedger()): ScoreEvidence {
  const evidence = deriveScoreEvidence(ledger, key);
  if (!evidence) throw new Error(`no score ${key}`);
  return evidence;
}

const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

describe('E1 of edition 2020', () => {
  const evidence = evidenceFor('FIW.E1@2020');

  it('rose from 0 to 1, and a sentence says why', () => {
    expect(evidence).toMatchObject({
      instrument: { id: 'fiw' },
      indicator: { id: 'FIW.E1' },
      score: { value: 1, edition: 2020 },
      previous: { value: 0, edition: 2019 },
      coverageYear: 2019,
    });
    expect(evidence.passages.change.map(({ quotation }) => quotation.exact)).toEqual([
      'The score improved from 0 to 1 because some rallies took place.',
    ]);
  });

  it('sorts its passages by what they do', () => {
    const { score, reason, previous } = evidence.passages;
    expect([score.length, reason.length, previous.length]).toEqual([1, 1, 0]);
  });

  it('tells cited events from those that only coincide', () => {
    expect(ids(evidence.citedEvents)).toEqual(['2019-06-09-rally-in-capital']);
    // The arrests stand under E1, but in a source that is not its report; the election under A1.
    expect(ids(evidence.coincidingEvents)).toEqual(['2019-arrests', '2019-06-09-presidential-election']);
  });

  it('has no parts: it is a question', () => {
    expect(evidence.parts).toEqual([]);
  });
});

describe('deriveScoreEvidence', () => {
  it('counts for an aggregate what is told under its parts', () => {
    expect(ids(evidenceFor('FIW.TOTAL@2020').citedEvents)).toEqual([
      '2019-06-09-presidential-election',
      '2019-06-09-rally-in-capital',
    ]);
    expect(ids(evidenceFor('FIW.PR@2020').citedEvents)).toEqual(['2019-06-09-presidential-election']);
    expect(ids(evidenceFor('FIW.E2@2020').citedEvents)).toEqual([]);
  });

  it('cites only the report of its own edition', () => {
    const [report, ...others] = sampleSources();
    const sources = [{ ...report!, edition: 2021 }, ...others];
    expect(sources[0]?.csl.id).toBe(FIW_REPORT);
    const evidence = evidenceFor('FIW.E1@2020', sampleLedger({ sources }));
    expect(evidence.citedEvents).toEqual([]);
    expect(ids(evidence.coincidingEvents)).toContain('2019-06-09-rally-in-capital');
  });

  it('lists direct parts with their scores of the edition', () => {
    const parts = (key: ScoreKey) =>
      evidenceFor(key).parts.map(({ indicator, score }) => [indicator.id, score?.value ?? null]);
    expect(parts('FIW.TOTAL@2020')).toEqual([
      ['FIW.PR', 5],
      ['FIW.CL', 18],
    ]);
    expect(parts('FIW.E@2020')).toEqual([
      ['FIW.E1', 1],
      ['FIW.E2', 1],
    ]);
    expect(parts('NIT.DS@2015')).toEqual([
      ['NIT.EP', null],
      ['NIT.IM', 1.25],
    ]);
  });

  it('takes events that touch the coverage, from its first day to its last', () => {
    const at = (date: string) =>
      sampleEvent({ id: `${date.slice(0, 10)}-x`, date, accounts: [sampleAccount(FIW_REPORT, date)] });
    const dates = ['2018-12-31', '2018-12-31/2019-01-01', '2019-01-01', '2019-12-31', '2020-01-01'];
    const ledger = sampleLedger({ events: dates.map(at).filter(({ date }) => date !== '2018-12-31') });
    expect(evidenceFor('FIW.E1@2020', ledger).coincidingEvents.map(({ date }) => date)).toEqual(
      dates.slice(1, 4),
    );
    const before = sampleLedger({ events: [at('2018-12-31')] });
    expect(evidenceFor('FIW.E1@2020', before).coincidingEvents).toEqual([]);
  });

  it('splits the events of the coverage in two, whatever the score', () => {
    const ledger = sampleLedger();
    for (const key of ledger.scoreByKey.keys()) {
      const { citedEvents, coincidingEvents } = evidenceFor(key, ledger);
      const all = [...ids(citedEvents), ...ids(coincidingEvents)];
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('takes no earlier edition than the one right before', () => {
    expect(evidenceFor('NIT.DS@2017').previous).toBeNull();
    expect(evidenceFor('NIT.DS@2015').previous?.value).toBe(1.43);
  });

  it('is missing for a score that is not in the bundle', () => {
    expect(deriveScoreEvidence(sampleLedger(), 'FIW.E1@1999')).toBeUndefined();
    expect(deriveScoreEvidence(sampleLedger(), 'VDEM.X@2020')).toBeUndefined();
  });
});
