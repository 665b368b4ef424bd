import { encodeShards, type CountryRecord } from '../bundle/encode-shards.ts';
import type { EvidenceLedger } from '../bundle/evidence-ledger.ts';
import type { SourcedPassage } from '../bundle/evidence-shard.ts';
import { SCHEMA_VERSION, type Manifest } from '../bundle/manifest.ts';
import { parseShard } from '../bundle/parse-shard.ts';
import { parseEvidence } from '../bundle/parse-evidence.ts';
import type { BundledSource } from '../bundle/shard.ts';
import type { Result } from '../domain/result.ts';
import type { Score } from '../domain/score.ts';
import { sampleCases, sampleDisagreements, sampleLinks, sampleNames } from './sample-context.ts';
import { FIW_REPORT, NIT_REPORT, sampleEvents, sampleQuotation, YEARBOOK } from './sample-events.ts';
import { sampleInstruments } from './sample-instruments.ts';

const FIGURE_TABLE = 'figure-table';

function source(id: string, more: Partial<BundledSource>): BundledSource {
  return {
    csl: { id, type: 'report', title: `Title of ${id}`, publisher: 'A publisher' },
    kind: 'document',
    shortTitle: `Short ${id}`,
    instrument: null,
    country: 'XYZ',
    edition: null,
    coverage: [2019, 2019],
    language: 'en',
    terms: `Terms of ${id}.`,
    retrieved: null,
    file: `${id}.txt`,
    sha256: 'a'.repeat(64),
    length: 5000,
    verification: { state: 'verified', checkedOn: '2024-05-31', quotations: 3 },
    ...more,
  };
}

export function sampleSources(): BundledSource[] {
  return [
    source(FIW_REPORT, { instrument: 'fiw', edition: 2020 }),
    source(NIT_REPORT, { instrument: 'nit', edition: 2015, coverage: [2014, 2014] }),
    source(YEARBOOK, { edition: 2019 }),
    source(FIGURE_TABLE, { kind: 'data-set', country: null, coverage: [2002, 2024] }),
  ];
}

/** A score of Exland, from the table of figures unless said otherwise. */
export function sampleScore(
  indicator: string,
  edition: number,
  value: number,
  more: Partial<Score> = {},
): Score {
  return {
    country: 'XYZ',
    indicator,
    edition,
    value,
    status: null,
    basis: 'published',
    converted: false,
    sources: [FIGURE_TABLE],
    note: null,
    ...more,
  };
}

const FROM_REPORT = { sources: [FIW_REPORT, FIGURE_TABLE] };

/** Rows in no order; edition 2016 of Nations in Transit is missing. */
export function sampleScores(): Score[] {
  return [
    sampleScore('FIW.TOTAL', 2020, 23, { ...FROM_REPORT, status: 'Not Free' }),
    sampleScore('FIW.TOTAL', 2019, 22, { status: 'Not Free' }),
    sampleScore('FIW.PR', 2020, 5, FROM_REPORT),
    sampleScore('FIW.CL', 2020, 18, FROM_REPORT),
    sampleScore('FIW.E', 2020, 2, { basis: 'recomputed', note: 'sum of its questions' }),
    sampleScore('FIW.E1', 2019, 0),
    sampleScore('FIW.E1', 2020, 1, FROM_REPORT),
    sampleScore('FIW.E2', 2020, 1, FROM_REPORT),
    sampleScore('NIT.DS', 2015, 1.39, { status: 'Consolidated Authoritarian Regime' }),
    sampleScore('NIT.DS', 2014, 1.43, { converted: true }),
    sampleScore('NIT.DS', 2017, 1.32, { basis: 'carried' }),
    sampleScore('NIT.IM', 2015, 1.25, { sources: [NIT_REPORT] }),
    sampleScore('FOTN.TOTAL', 2024, 34),
  ];
}

function samplePassages(): SourcedPassage[] {
  const of = (role: SourcedPassage['role'], indicator: string, edition: number, exact: string) => ({
    source: FIW_REPORT,
    indicator,
    edition,
    role,
    quotation: sampleQuotation(exact),
  });
  return [
    of('score', 'FIW.E1', 2020, '1 / 4'),
    of('reason', 'FIW.E1', 2020, 'Rallies need permission.'),
    of('change', 'FIW.E1', 2020, 'The score improved from 0 to 1 because some rallies took place.'),
    of('previous', 'FIW.TOTAL', 2019, '22 / 100'),
  ];
}

/** What lies between and around events; only the sample's own events and scores have it. */
function sampleContext(
  more: Partial<CountryRecord>,
): Pick<CountryRecord, 'disagreements' | 'links' | 'cases'> {
  if (more.events ?? more.scores) return { disagreements: [], links: [], cases: [] };
  return { disagreements: sampleDisagreements(), links: sampleLinks(), cases: sampleCases() };
}

/** A valid record of invented Exland (XYZ). With other events or scores come no disagreements, links and cases. */
export function sampleRecord(more: Partial<CountryRecord> = {}): CountryRecord {
  return {
    country: { code: 'XYZ', name: 'Exland' },
    sources: sampleSources(),
    scores: sampleScores(),
    passages: samplePassages(),
    events: sampleEvents(),
    ...sampleContext(more),
    names: sampleNames(),
    checks: [
      {
        id: 'quotations',
        title: 'quotations',
        checked: { quotations: 4 },
        result: 'passed',
        on: '2024-05-31',
      },
    ],
    ...more,
  };
}

export function sampleManifest(): Manifest {
  const shard = { path: 'XYZ.0123456789ab.json', bytes: 4321, sha256: 'b'.repeat(64) };
  const evidence = { path: 'XYZ.evidence.ba9876543210.json', bytes: 8765, sha256: 'c'.repeat(64) };
  return {
    schemaVersion: SCHEMA_VERSION,
    defaultCountry: 'XYZ',
    countries: [{ code: 'XYZ', name: 'Exland', shard, evidence }],
    instruments: sampleInstruments(),
  };
}

/** Both shards of the sample, as they lie in a bundle. */
export function sampleShards(more: Partial<CountryRecord> = {}) {
  return encodeShards(sampleRecord(more));
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** The sample as the app has it: parsed from JSON. Parts may be replaced first. */
export function sampleLedger(more: Partial<CountryRecord> = {}): EvidenceLedger {
  const shards: unknown = JSON.parse(JSON.stringify(sampleShards(more)));
  const { chart, evidence } = Object(shards) as { chart: unknown; evidence: unknown };
  return valueOf(parseEvidence(evidence, valueOf(parseShard(chart, sampleInstruments()))));
}

export function eventIn(ledger: EvidenceLedger, id: string) {
  const event = ledger.eventById.get(id);
  if (!event) throw new Error(`the sample has no event ${id}`);
  return event;
}
