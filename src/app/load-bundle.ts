import type { Ledger } from '../bundle/ledger.ts';
import type { Manifest, ShardReference } from '../bundle/manifest.ts';
import { parseFirstShard, parseManifest } from '../bundle/parse-bundle.ts';
import { stampOf } from '../bundle/stamp.ts';
import { BundleError, fetchBytes, fetchShard, parseJson, valueOf } from './bundle-file.ts';

/** Fetches and validates `manifest.json` under `base`. Rejects with a BundleError. */
export async function loadManifest(base: string, signal: AbortSignal): Promise<Manifest> {
  const name = 'manifest.json';
  return valueOf(parseManifest(parseJson(await fetchBytes(`${base}${name}`, name, signal), name)), name);
}

function countryOf(manifest: Manifest, country: string): Manifest['countries'][number] {
  const entry = manifest.countries.find(({ code }) => code === country);
  if (entry) return entry;
  throw new BundleError([{ where: 'manifest.json', message: `it lists no country ${country}` }], false);
}

/** A ledger, and where the words behind it are. */
export interface LoadedLedger {
  readonly ledger: Ledger;
  readonly evidence: ShardReference;
  /** What a page that was prerendered from the same files carries, too. */
  readonly stamp: string;
}

/** Fetches a country's first shard, validates and indexes it. Rejects with a BundleError. */
export async function loadLedger(
  base: string,
  manifest: Manifest,
  country: string,
  signal: AbortSignal,
): Promise<LoadedLedger> {
  const { shard, evidence } = countryOf(manifest, country);
  const data = await fetchShard(base, shard, signal);
  const begun = valueOf(parseFirstShard(data, manifest.instruments, shard.path), shard.path);
  // Only where a country has so many events is there anything to load them with.
  const ledger = begun.shard.more
    ? await (await import('./load-events.ts')).loadEvents(base, begun, signal)
    : begun.ledger;
  return { ledger, evidence, stamp: stampOf(manifest, shard) };
}

/** Manifest, then the first shard of its default country: all that the first view needs. */
export async function loadDefaultLedger(base: string, signal: AbortSignal): Promise<LoadedLedger> {
  const manifest = await loadManifest(base, signal);
  return loadLedger(base, manifest, manifest.defaultCountry, signal);
}
