import { describe, expect, it } from 'vitest';
import type { Result } from '../domain/result.ts';
import { sampleCases, sampleDisagreement, sampleLink, sampleNames } from '../testing/sample-context.ts';
import { FIW_REPORT, YEARBOOK } from '../testing/sample-events.ts';
import { sampleInstruments } from '../testing/sample-instruments.ts';
import { sampleLedger, sampleShards } from '../testing/sample-ledger.ts';
import { parseShard } from './parse-shard.ts';
import { parseEvidence } from './parse-evidence.ts';

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const { chart, evidence: EVIDENCE } = sampleShards();
const LEDGER = valueOf(parseShard(chart, sampleInstruments()));

/** What is wrong with the evidence where these parts are others. */
function evidenceProblems(more: object): string[] {
  const result = parseEvidence({ ...EVIDENCE, ...more }, LEDGER);
  return result.ok ? [] : result.problems.map(({ where, message }) => `${where}: ${message}`);
}

function changed<T>(records: readonly T[], more: Partial<T>): T[] {
  return records.map((record) => ({ ...record, ...more }));
}

describe('parseEvidence', () => {
  it('joins what is read with what is drawn', () => {
    const ledger = valueOf(parseEvidence(EVIDENCE, LEDGER));
    const rally = ledger.eventById.get('2019-06-09-rally-in-capital');
    expect(rally?.title).toBe('Thousands detained at a rally');
    expect(rally?.accounts.map(({ source }) => source)).toEqual([FIW_REPORT, YEARBOOK]);
    expect(rally?.place).toBe('Capital');
    expect(ledger.scoreByKey).toBe(LEDGER.scoreByKey);
    expect(ledger.passagesByScore.get('FIW.E1@2020')?.map(({ role }) => role)).toEqual([
      'score',
      'reason',
      'change',
    ]);
  });

  it('indexes what lies between events', () => {
    const ledger = sampleLedger();
    const rally = '2019-06-09-rally-in-capital';
    expect(ledger.disagreementsByEvent.get(rally)?.map(({ id }) => id)).toEqual(['rally-detentions']);
    expect(ledger.disagreementsByEvent.has('2019-arrests')).toBe(false);
    expect(ledger.disagreementsByScore.get('FIW.E1@2020')?.map(({ id }) => id)).toEqual(['rally-detentions']);
    // a link is found from both of its ends
    expect(ledger.linksByEvent.get(rally)?.map(({ relation }) => relation)).toEqual([
      'response-to',
      'sums-up',
    ]);
    expect(ledger.linksByEvent.get('2019-arrests')?.map(({ to }) => to)).toEqual([rally]);
    expect(ledger.casesByEvent.get('2014-12-editor-held')?.map(({ id }) => id)).toEqual(['wake-up-movement']);
    expect(ledger.aliases.get('Nils Mijatovic')?.name).toBe('Nils Mijatović');
    expect(ledger.aliases.get('Wake Up')?.aliases).toEqual(['WU']);
  });

  it.each<[string, object, string]>([
    ['another version', { schemaVersion: 9 }, 'evidence: it was written for another version of this page'],
    ['that of another country', { country: 'ABC' }, 'country: it belongs to another country'],
    [
      'an event without its words',
      { events: EVIDENCE.events.slice(1) },
      'event 2014-strike: nobody tells it',
    ],
    [
      'words of an event that is not drawn',
      { events: changed(EVIDENCE.events, { id: '2014-stroke' }) },
      'event 2014-stroke: the first shard does not have it',
    ],
    [
      'an event told twice',
      { events: [...EVIDENCE.events, ...EVIDENCE.events.slice(0, 1)] },
      'event 2014-strike: it is told twice',
    ],
    [
      'an account of another source than the one drawn',
      {
        events: EVIDENCE.events.map((event) => ({
          ...event,
          accounts: changed(event.accounts, { source: YEARBOOK }),
        })),
      },
      'event 2014-strike: other sources tell it than those drawn',
    ],
    [
      'an account of an unknown source',
      {
        events: EVIDENCE.events.map((event) => ({
          ...event,
          accounts: changed(event.accounts, { source: 'gone' }),
        })),
      },
      'event 2014-strike: there is no source gone',
    ],
    [
      'an event that nobody tells',
      { events: changed(EVIDENCE.events, { accounts: [] }) },
      'evidence › events › 0 › accounts: ',
    ],
    [
      'a passage without its score',
      { passages: [{ ...EVIDENCE.passages[0], edition: 1999 }] },
      'passage of FIW.E1@1999: there is no such score',
    ],
    [
      'a passage of an unknown source',
      { passages: [{ ...EVIDENCE.passages[0], source: 'gone' }] },
      'passage of FIW.E1@2020: there is no source gone',
    ],
    [
      'a disagreement over an unknown event',
      { disagreements: [sampleDisagreement({ events: ['2019-gone'] })] },
      'disagreement rally-detentions: there is no event 2019-gone',
    ],
    [
      'a disagreement over an unknown score',
      { disagreements: [sampleDisagreement({ scores: ['FIW.E1@1999'] })] },
      'disagreement rally-detentions: there is no score FIW.E1@1999',
    ],
    [
      'a disagreement of an unknown source',
      {
        disagreements: [
          sampleDisagreement({
            statements: changed(sampleDisagreement().statements, { source: 'gone' }),
          }),
        ],
      },
      'disagreement rally-detentions: there is no source gone',
    ],
    [
      'a disagreement twice',
      { disagreements: [sampleDisagreement(), sampleDisagreement()] },
      'disagreement rally-detentions: it stands in the bundle twice',
    ],
    [
      'a score key that is none',
      { disagreements: [sampleDisagreement({ scores: ['E1'] })] },
      'evidence › disagreements › 0 › scores › 0: expected indicator and edition',
    ],
    [
      'a link to an unknown event',
      { links: [sampleLink({ to: '2019-gone' })] },
      'link from 2019-06-09-rally-in-capital to 2019-gone: there is no event 2019-gone',
    ],
    [
      'a link from an event to itself',
      { links: [sampleLink({ to: sampleLink().from })] },
      'it names the event 2019-06-09-rally-in-capital twice',
    ],
    ['a link of an unknown source', { links: [sampleLink({ source: 'gone' })] }, 'there is no source gone'],
    [
      'a case through an unknown event',
      { cases: changed(sampleCases(), { events: ['2014-strike', '2019-gone'] }) },
      'case wake-up-movement: there is no event 2019-gone',
    ],
    [
      'a case of nobody',
      { cases: changed(sampleCases(), { people: [], organisations: [] }) },
      'evidence › cases › 0: a case needs somebody',
    ],
    [
      'a spelling of two names',
      { names: changed(sampleNames(), { aliases: ['WU'] }) },
      'name WU: it stands in the bundle twice',
    ],
  ])('refuses %s', (_, more, problem) => {
    expect(evidenceProblems(more)).toContainEqual(expect.stringContaining(problem));
  });

  it('reports the first 20 problems of many', () => {
    expect(evidenceProblems({ passages: Array.from({ length: 50 }, () => 7) })).toHaveLength(20);
    const [passage] = EVIDENCE.passages;
    const passages = Array.from({ length: 50 }, () => ({ ...passage, source: 'gone' }));
    expect(evidenceProblems({ passages })).toHaveLength(20);
  });
});
