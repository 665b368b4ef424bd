import type { CheckResult } from '../../bundle/check-result.ts';
import { encodeShards } from '../../bundle/encode-shards.ts';
import type { EvidenceLedger } from '../../bundle/evidence-ledger.ts';
import type { EventsShard } from '../../bundle/events-shard.ts';
import type { EvidenceShard } from '../../bundle/evidence-shard.ts';
import { SCHEMA_VERSION, type Manifest, type ShardReference } from '../../bundle/manifest.ts';
import { parseManifest } from '../../bundle/parse-bundle.ts';
import { parseEvidence } from '../../bundle/parse-evidence.ts';
import { parseShard } from '../../bundle/parse-shard.ts';
import type { Shard } from '../../bundle/shard.ts';
import { splitEvidence } from '../../bundle/split-evidence.ts';
import { splitShard } from '../../bundle/split-shard.ts';
import type { Instrument } from '../../domain/instrument.ts';
import { failure, success, type Problem, type Result } from '../../domain/result.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { sha256Of } from '../dataset/originals.ts';
import { buildCountry } from './build-country.ts';

export const MANIFEST = 'manifest.json';

/** File name → content. */
export type BundleFiles = ReadonlyMap<string, string>;

/** As much of the hash as makes a file name unique; the manifest carries all of it. */
const HASH_IN_NAME = 12;

interface NamedFile {
  readonly reference: ShardReference;
  readonly content: string;
}

/** A shard under a name that carries its content's hash. */
function namedFile(shard: Shard | EventsShard | EvidenceShard, prefix: string): NamedFile {
  const content = JSON.stringify(shard);
  const sha256 = sha256Of(content);
  const path = `${prefix}.${sha256.slice(0, HASH_IN_NAME)}.json`;
  return { reference: { path, bytes: Buffer.byteLength(content), sha256 }, content };
}

type Files = readonly [NamedFile, ...NamedFile[]];

/** A first file that leads to the others, if there are any. */
function leadingFile(first: Shard | EvidenceShard, prefix: string, others: readonly NamedFile[]): Files {
  if (others.length === 0) return [namedFile(first, prefix)];
  return [namedFile({ ...first, more: others.map(({ reference }) => reference) }, prefix), ...others];
}

/** The files of what is drawn. */
function chartFiles(chart: Shard, code: string): Files {
  const { first, later } = splitShard(chart);
  return leadingFile(
    first,
    code,
    later.map((part) => namedFile(part, `${code}.events`)),
  );
}

/** The files of the words. */
function evidenceFiles(evidence: EvidenceShard, code: string): Files {
  const [first = evidence, ...others] = splitEvidence(evidence);
  const prefix = `${code}.evidence`;
  return leadingFile(
    first,
    prefix,
    others.map((part) => namedFile(part, prefix)),
  );
}

interface CountryFiles {
  readonly entry: Manifest['countries'][number];
  readonly files: readonly NamedFile[];
}

function countryFiles(
  dataset: Dataset,
  country: Dataset['countries'][number],
  checks: readonly CheckResult[],
): CountryFiles {
  const { chart, evidence } = encodeShards(buildCountry(dataset, country, checks));
  const { code, name } = country;
  const drawn = chartFiles(chart, code);
  const words = evidenceFiles(evidence, code);
  const entry = { code, name, shard: drawn[0].reference, evidence: words[0].reference };
  return { entry, files: [...drawn, ...words] };
}

/** Dataset and what the rules found → minified manifest and shards. Same content, same bytes, whatever the order of the files. */
export function buildBundle(dataset: Dataset, checks: readonly CheckResult[] = []): BundleFiles {
  const countries = [...dataset.countries]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((country) => countryFiles(dataset, country, checks));
  const manifest: Manifest = {
    schemaVersion: SCHEMA_VERSION,
    // The first of data/countries.json is the one that the page opens with.
    defaultCountry: dataset.countries[0]?.code ?? '',
    countries: countries.map(({ entry }) => entry),
    instruments: [...dataset.instruments],
  };
  const shards = countries
    .flatMap(({ files }) => files)
    .map(({ reference, content }): [string, string] => [reference.path, content]);
  return new Map([...shards, [MANIFEST, JSON.stringify(manifest)]]);
}

/** Reads a country's shards with the app's own eyes. */
function proveCountry(
  files: BundleFiles,
  { shard, evidence }: Manifest['countries'][number],
  instruments: readonly Instrument[],
): Result<EvidenceLedger> {
  const json = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
  const ledger = parseShard(json(shard.path), instruments, shard.path, json);
  return ledger.ok ? parseEvidence(json(evidence.path), ledger.value, evidence.path, json) : ledger;
}

/** Reads the bundle with the app's own eyes before anybody else has to. */
export function proveBundle(files: BundleFiles): Result<BundleFiles> {
  const manifest = parseManifest(JSON.parse(files.get(MANIFEST) ?? 'null'));
  if (!manifest.ok) return manifest;
  const problems = manifest.value.countries.flatMap((country): readonly Problem[] => {
    const proved = proveCountry(files, country, manifest.value.instruments);
    return proved.ok ? [] : proved.problems;
  });
  return problems.length > 0 ? failure(...problems) : success(files);
}
