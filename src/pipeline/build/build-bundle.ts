import type { CheckResult } from '../../bundle/check-result.ts';
import { SCHEMA_VERSION, type Manifest } from '../../bundle/manifest.ts';
import { parseManifest, parseShard } from '../../bundle/parse-bundle.ts';
import { failure, success, type Problem, type Result } from '../../domain/result.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { sha256Of } from '../dataset/originals.ts';
import { buildShard } from './build-shard.ts';

export const MANIFEST = 'manifest.json';

/** File name → content. */
export type BundleFiles = ReadonlyMap<string, string>;

/** As much of the hash as makes a file name unique; the manifest carries all of it. */
const HASH_IN_NAME = 12;

function countryEntry(
  dataset: Dataset,
  country: Dataset['countries'][number],
  checks: readonly CheckResult[],
): {
  readonly entry: Manifest['countries'][number];
  readonly content: string;
} {
  const content = JSON.stringify(buildShard(dataset, country, checks));
  const sha256 = sha256Of(content);
  const path = `${country.code}.${sha256.slice(0, HASH_IN_NAME)}.json`;
  const shard = { path, bytes: Buffer.byteLength(content), sha256 };
  return { entry: { code: country.code, name: country.name, shard }, content };
}

/** Dataset and what the rules found → minified manifest and shards. Same content, same bytes, whatever the order of the files. */
export function buildBundle(dataset: Dataset, checks: readonly CheckResult[] = []): BundleFiles {
  const countries = [...dataset.countries]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((country) => countryEntry(dataset, country, checks));
  const manifest: Manifest = {
    schemaVersion: SCHEMA_VERSION,
    // The first of data/countries.json is the one that the page opens with.
    defaultCountry: dataset.countries[0]?.code ?? '',
    countries: countries.map(({ entry }) => entry),
    instruments: [...dataset.instruments],
  };
  const shards = countries.map(({ entry, content }): [string, string] => [entry.shard.path, content]);
  return new Map([...shards, [MANIFEST, JSON.stringify(manifest)]]);
}

/** Reads the bundle with the app's own eyes before anybody else has to. */
export function proveBundle(files: BundleFiles): Result<BundleFiles> {
  const manifest = parseManifest(JSON.parse(files.get(MANIFEST) ?? 'null'));
  if (!manifest.ok) return manifest;
  const problems: Problem[] = [];
  for (const { shard } of manifest.value.countries) {
    const content = files.get(shard.path) ?? 'null';
    const parsed = parseShard(JSON.parse(content), manifest.value.instruments, shard.path);
    if (!parsed.ok) problems.push(...parsed.problems);
  }
  return problems.length > 0 ? failure(...problems) : success(files);
}
