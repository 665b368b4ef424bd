import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Result } from '../domain/result.ts';
import { FIW_REPORT, sampleEvent, YEARBOOK } from '../testing/sample-events.ts';
import { sampleInstruments } from '../testing/sample-instruments.ts';
import {
  sampleLedger,
  sampleManifest,
  sampleRecord,
  sampleScore,
  sampleScores,
  sampleShards,
} from '../testing/sample-ledger.ts';
import { parseManifest } from './parse-bundle.ts';
import { parseShard } from './parse-shard.ts';
import type { CountryRecord } from './encode-shards.ts';
import { parseEvidence } from './parse-evidence.ts';
import { refutes } from '../testing/complaints.ts';

const BUNDLE = new URL('../../public/bundle/', import.meta.url);
const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(name, BUNDLE), 'utf8'));

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function problemsOf(result: Result<unknown>): string[] {
  return result.ok ? [] : result.problems.map(({ where, message }) => `${where}: ${message}`);
}

/** What is wrong with the first shard where these parts of the record are others. */
const recordProblems = (more: Partial<CountryRecord>) =>
  problemsOf(parseShard(sampleShards(more).chart, sampleInstruments()));

const CHART = sampleShards().chart;
const chartProblems = (more: object) => problemsOf(parseShard({ ...CHART, ...more }, sampleInstruments()));

/** The sample's scores with these added. */
function withScores(...more: ReturnType<typeof sampleScores>): Pick<CountryRecord, 'scores'> {
  return { scores: [...sampleScores(), ...more] };
}

describe('parseManifest', () => {
  it('accepts the sample', () => {
    expect(valueOf(parseManifest(sampleManifest()))).toEqual(sampleManifest());
  });

  it(`sends the reader of another version to reload ${refutes(25)}`, () => {
    const result = parseManifest({ ...sampleManifest(), schemaVersion: 1 });
    expect(result).toMatchObject({
      ok: false,
      problems: [{ where: 'manifest.json', expected: 'schema version 3', found: 'version 1' }],
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

  it.each([
    ['digits that no number can be printed with', { decimals: 389 }, 'decimals: '],
    ['digits of a number less than none', { decimals: -1 }, 'decimals: '],
    ['a step of nothing', { step: 0 }, 'step: '],
    ['a scale of one value', { min: 4, max: 4 }, 'a scale needs a minimum below its maximum'],
  ])('refuses %s', (_, wrong, said) => {
    const instruments = structuredClone(sampleInstruments());
    for (const node of instruments[0]?.indicators ?? []) Object.assign(node, wrong);
    const problems = problemsOf(parseManifest({ ...sampleManifest(), instruments }));
    expect(problems[0]).toContain('manifest.json › instruments › 0 › indicators › 0');
    expect(problems[0]).toContain(said);
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
    const ledger = valueOf(parseShard(CHART, sampleInstruments()));
    expect(ledger.country).toEqual({ code: 'XYZ', name: 'Exland' });
    expect([...ledger.instruments.keys()]).toEqual(['fiw', 'nit', 'fotn']);
    expect(ledger.indicators.get('FIW.E1')?.parent).toBe('FIW.E');
    expect(ledger.sources.get(FIW_REPORT)?.edition).toBe(2020);
    expect(ledger.scoresByIndicator.get('NIT.DS')?.map(({ edition }) => edition)).toEqual([2014, 2015, 2017]);
    expect(ledger.scoreByKey.get('FIW.E1@2020')?.value).toBe(1);
    expect(ledger.eventById.get('2014-strike')?.when).toMatchObject({ start: 16_071, end: 16_436 });
    expect(ledger.eventById.get('2019-06-09-rally-in-capital')).toMatchObject({
      title: 'Thousands detained at a rally',
      kinds: ['protest', 'arrest'],
      indicators: ['FIW.E1'],
      sources: [FIW_REPORT, YEARBOOK],
    });
    expect(ledger.events.filter(({ summary }) => summary).map(({ id }) => id)).toEqual(['2019-arrests']);
  });

  it('orders events by first day, then last, then id', () => {
    const { events } = sampleLedger({ ...sampleRecord(), events: sampleRecord().events.toReversed() });
    expect(events.map(({ id }) => id)).toEqual([
      '2014-strike',
      '2014-12-editor-held',
      '2018-11-assembly-law',
      '2019-arrests',
      '2019-06-09-presidential-election',
      '2019-06-09-rally-in-capital',
    ]);
  });

  it.each<[string, Partial<CountryRecord>, string]>([
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
      'an edition that is no year',
      withScores(sampleScore('FIW.E2', 999_999, 1)),
      'score FIW.E2@999999: its edition is not a year of four digits',
    ],
    [
      'an edition before all years',
      withScores(sampleScore('FIW.E2', -5, 1)),
      'score FIW.E2@-5: its edition is not a year of four digits',
    ],
  ])('refuses %s', (_, more, problem) => {
    expect(recordProblems(more)).toContainEqual(expect.stringContaining(problem));
  });

  it.each<[string, object, string]>([
    ['another version', { schemaVersion: 9 }, 'shard: it was written for another version of this page'],
    [
      'uneven columns of scores',
      { scores: { ...CHART.scores, value: [1] } },
      'shard: column "value" has 1 rows, "indicator" has 13',
    ],
    [
      'a score that points nowhere',
      { scores: { ...CHART.scores, indicators: ['FIW.TOTAL'] } },
      'shard › scores: row 2: column "indicator" points to entry 1, which does not exist',
    ],
    [
      'uneven columns of events',
      { events: { ...CHART.events, title: ['One'] } },
      'shard: column "title" has 1 rows, "id" has 6',
    ],
    [
      'an event that points nowhere',
      { events: { ...CHART.events, sources: CHART.events.sources.map(() => [9]) } },
      'shard › events: row 0: column "sources" points to entry 9, which does not exist',
    ],
    [
      'an event that nobody tells',
      { events: { ...CHART.events, sources: CHART.events.sources.map(() => []) } },
      'shard › events › sources › 0: ',
    ],
    [
      'an event of an unknown kind',
      { events: { ...CHART.events, kinds: CHART.events.kinds.map(() => [99]) } },
      'shard › events › kinds › 0 › 0: ',
    ],
    [
      'an event of one kind twice',
      { events: { ...CHART.events, kinds: CHART.events.kinds.map(() => [1, 1]) } },
      'shard › events › kinds › 0: a kind is named twice',
    ],
    [
      'a day that no calendar has',
      { events: { ...CHART.events, date: CHART.events.date.map(() => '2019-02-30') } },
      'shard › events › date › 0: ',
    ],
  ])('refuses %s', (_, more, problem) => {
    expect(chartProblems(more)).toContainEqual(expect.stringContaining(problem));
  });

  it('reports the first 20 problems of many', () => {
    const events = Array.from({ length: 50 }, (_, index) =>
      sampleEvent({ id: `2019-${index}x`, indicators: ['FIW.Z9'] }),
    );
    expect(recordProblems({ events })).toHaveLength(20);
    expect(chartProblems({ sources: Array.from({ length: 50 }, () => 7) })).toHaveLength(20);
  });
});

describe('the committed bundle', () => {
  it('parses, every country of it', () => {
    const manifest = valueOf(parseManifest(readJson('manifest.json')));
    for (const { code, shard, evidence } of manifest.countries) {
      const drawn = valueOf(parseShard(readJson(shard.path), manifest.instruments, shard.path));
      const ledger = valueOf(parseEvidence(readJson(evidence.path), drawn, evidence.path));
      expect(ledger.country.code).toBe(code);
      expect(ledger.events.length).toBeGreaterThan(0);
      expect(ledger.scores.length).toBeGreaterThan(0);
      expect(ledger.passagesByScore.size).toBeGreaterThan(0);
    }
  });
});
