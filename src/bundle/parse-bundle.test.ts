import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Result } from '../domain/result.ts';
import { FIW_REPORT, sampleEvent } from '../testing/sample-events.ts';
import { sampleCases, sampleDisagreement, sampleLink, sampleNames } from '../testing/sample-context.ts';
import { sampleInstruments } from '../testing/sample-instruments.ts';
import { sampleManifest, sampleScore, sampleScores, sampleShard } from '../testing/sample-ledger.ts';
import { parseManifest, parseShard } from './parse-bundle.ts';
import { encodeScores } from './score-columns.ts';
import type { Shard } from './shard.ts';

const BUNDLE = new URL('../../public/bundle/', import.meta.url);
const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(name, BUNDLE), 'utf8'));

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function problemsOf(result: Result<unknown>): string[] {
  return result.ok ? [] : result.problems.map(({ where, message }) => `${where}: ${message}`);
}

const shardProblems = (more: object) =>
  problemsOf(parseShard({ ...sampleShard(), ...more }, sampleInstruments()));

function changed<T>(records: readonly T[], more: Partial<T>): T[] {
  return records.map((record) => ({ ...record, ...more }));
}

/** The sample's columns with these scores added. */
function withScores(...more: ReturnType<typeof sampleScores>): Pick<Shard, 'scores'> {
  const ids = sampleShard().sources.map(({ csl }) => csl.id);
  return { scores: encodeScores([...sampleScores(), ...more], (id) => ids.indexOf(id)) };
}

describe('parseManifest', () => {
  it('accepts the sample', () => {
    expect(valueOf(parseManifest(sampleManifest()))).toEqual(sampleManifest());
  });

  it('sends the reader of another version to reload', () => {
    const result = parseManifest({ ...sampleManifest(), schemaVersion: 1 });
    expect(result).toMatchObject({
      ok: false,
      problems: [{ where: 'manifest.json', expected: 'schema version 2', found: 'version 1' }],
    });
  });

  it('refuses a default country without a shard', () => {
    expect(problemsOf(parseManifest({ ...sampleManifest(), defaultCountry: 'ABC' }))).toEqual([
      'manifest.json: the default country ABC is not among its countries',
    ]);
  });

  it.each([undefined, null, 7, 'text', [], {}, { schemaVersion: '1' }])('refuses %j', (data) => {
    expect(problemsOf(parseManifest(data)).length).toBeGreaterThan(0);
  });

  it('refuses a shard outside its folder', () => {
    const [country] = sampleManifest().countries;
    const shard = { ...country?.shard, path: '../XYZ.0123456789ab.json' };
    const problems = problemsOf(parseManifest({ ...sampleManifest(), countries: [{ ...country, shard }] }));
    expect(problems).toEqual([
      'manifest.json › countries › 0 › shard › path: expected a shard name such as KAZ.0123456789ab.json',
    ]);
  });
});

describe('parseShard', () => {
  it('indexes the sample', () => {
    const ledger = valueOf(parseShard(sampleShard(), sampleInstruments()));
    expect(ledger.country).toEqual({ code: 'XYZ', name: 'Exland' });
    expect([...ledger.instruments.keys()]).toEqual(['fiw', 'nit', 'fotn']);
    expect(ledger.indicators.get('FIW.E1')?.parent).toBe('FIW.E');
    expect(ledger.sources.get(FIW_REPORT)?.edition).toBe(2020);
    expect(ledger.scoresByIndicator.get('NIT.DS')?.map(({ edition }) => edition)).toEqual([2014, 2015, 2017]);
    expect(ledger.scoreByKey.get('FIW.E1@2020')?.value).toBe(1);
    expect(ledger.passagesByScore.get('FIW.E1@2020')?.map(({ role }) => role)).toEqual([
      'score',
      'reason',
      'change',
    ]);
    expect(ledger.eventById.get('2014-strike')?.when).toMatchObject({ start: 16_071, end: 16_436 });
  });

  it('indexes what lies between events', () => {
    const ledger = valueOf(parseShard(sampleShard(), sampleInstruments()));
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

  it('orders events by first day, then last, then id', () => {
    const { events } = valueOf(
      parseShard({ ...sampleShard(), events: [...sampleShard().events].reverse() }, sampleInstruments()),
    );
    expect(events.map(({ id }) => id)).toEqual([
      '2014-strike',
      '2014-12-editor-held',
      '2018-11-assembly-law',
      '2019-arrests',
      '2019-06-09-presidential-election',
      '2019-06-09-rally-in-capital',
    ]);
  });

  it.each<[string, object, string]>([
    ['another version', { schemaVersion: 9 }, 'shard: it was written for another version of this page'],
    [
      'an event of an unknown source',
      { events: [sampleEvent({ accounts: [{ ...sampleEvent().accounts[0]!, source: 'gone' }] })] },
      'event 2019-06-09-something: there is no source gone',
    ],
    [
      'an event of an unknown indicator',
      { events: [sampleEvent({ indicators: ['FIW.Z9'] })] },
      'event 2019-06-09-something: no instrument has the indicator FIW.Z9',
    ],
    [
      'two events of one id',
      { events: [sampleEvent(), sampleEvent()] },
      'event 2019-06-09-something: its id is used twice',
    ],
    [
      'a passage without its score',
      { passages: [{ ...sampleShard().passages[0], edition: 1999 }] },
      'passage of FIW.E1@1999: there is no such score',
    ],
    [
      'a passage of an unknown source',
      { passages: [{ ...sampleShard().passages[0], source: 'gone' }] },
      'passage of FIW.E1@2020: there is no source gone',
    ],
    [
      'a value off the scale',
      withScores(sampleScore('FIW.E2', 2021, 5)),
      'score FIW.E2@2021: its value is off the scale',
    ],
    [
      'a value below the scale',
      withScores(sampleScore('NIT.DS', 2021, -1)),
      'score NIT.DS@2021: its value is off the scale',
    ],
    [
      'a score twice',
      withScores(sampleScore('FIW.E2', 2020, 1)),
      'score FIW.E2@2020: it stands in the bundle twice',
    ],
    [
      'a score of an unknown indicator',
      withScores(sampleScore('FIW.Z9', 2020, 1)),
      'score FIW.Z9@2020: no instrument has the indicator FIW.Z9',
    ],
    [
      'a score of an unknown source',
      withScores(sampleScore('FIW.E2', 2021, 1, { sources: ['gone'] })),
      'shard › scores › sources › 13 › 0: ',
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
      'shard › disagreements › 0 › scores › 0: expected indicator and edition',
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
      'shard › cases › 0: a case needs somebody',
    ],
    [
      'a spelling of two names',
      { names: changed(sampleNames(), { aliases: ['WU'] }) },
      'name WU: it stands in the bundle twice',
    ],
    [
      'an edition that is no year',
      withScores(sampleScore('FIW.E2', 999_999, 1)),
      'score FIW.E2@999999: its edition is not a year of four digits',
    ],
    [
      'an edition before all years',
      withScores(sampleScore('FIW.E2', -5, 1)),
      'score FIW.E2@-5: its edition is not a year of four digits',
    ],
    [
      'uneven columns',
      { scores: { ...sampleShard().scores, value: [1] } },
      'shard: column "value" has 1 rows, "indicator" has 13',
    ],
    [
      'a column that points nowhere',
      { scores: { ...sampleShard().scores, indicators: ['FIW.TOTAL'] } },
      'shard: scores row 2: column "indicator" points to entry 1, which does not exist',
    ],
  ])('refuses %s', (_, more, problem) => {
    expect(shardProblems(more)).toContainEqual(expect.stringContaining(problem));
  });

  it('reports the first 20 problems of many', () => {
    const events = Array.from({ length: 50 }, (_, index) =>
      sampleEvent({ id: `2019-${index}x`, indicators: ['FIW.Z9'] }),
    );
    expect(shardProblems({ events })).toHaveLength(20);
    expect(shardProblems({ events: Array.from({ length: 50 }, () => 7) })).toHaveLength(20);
  });
});

describe('the committed bundle', () => {
  it('parses, every country of it', () => {
    const manifest = valueOf(parseManifest(readJson('manifest.json')));
    for (const { code, shard } of manifest.countries) {
      const ledger = valueOf(parseShard(readJson(shard.path), manifest.instruments, shard.path));
      expect(ledger.country.code).toBe(code);
      expect(ledger.events.length).toBeGreaterThan(0);
      expect(ledger.scores.length).toBeGreaterThan(0);
    }
  });
});
