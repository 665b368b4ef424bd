import type { Ledger } from '../bundle/ledger.ts';
import type { Manifest, ShardReference } from '../bundle/manifest.ts';
import { parseManifest, parseShard } from '../bundle/parse-bundle.ts';
import { stampOf } from '../bundle/stamp.ts';
import type { Problem, Result } from '../domain/result.ts';

export type Fault =
  | { readonly fault: 'notJson' | 'unreachable' }
  | { readonly fault: 'httpStatus'; readonly found: string }
  | { readonly fault: 'wrongSize' | 'wrongHash'; readonly expected: string; readonly found: string };

/** A file did not come as it should; what is told about it is a matter of the reader's language. */
export type FileFault = Fault & { readonly where: string };

/** The bundle could not be loaded, and why. */
export class BundleError extends Error {
  readonly problems: readonly (Problem | FileFault)[];
  /** Whether asking again may help: a lost connection, not a broken file. */
  readonly transient: boolean;

  constructor(problems: BundleError['problems'], transient: boolean) {
    super(problems.map((each) => `${each.where}: ${'fault' in each ? each.fault : each.message}`).join('\n'));
    this.name = 'BundleError';
    this.problems = problems;
    this.transient = transient;
  }
}

async function fetchBytes(url: string, name: string, signal: AbortSignal): Promise<ArrayBuffer> {
  let response: Response;
  try {
    response = await fetch(url, { signal });
    if (response.ok) return await response.arrayBuffer();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new BundleError([{ where: name, fault: 'unreachable' }], true);
  }
  throw new BundleError(
    [{ where: name, fault: 'httpStatus', found: String(response.status) }],
    response.status >= 500,
  );
}

function parseJson(bytes: ArrayBuffer, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new BundleError([{ where: name, fault: 'notJson' }], false);
  }
}

/** Every problem names the file: the reader may have to tell somebody. */
export function valueOf<T>(result: Result<T>, name: string): T {
  if (result.ok) return result.value;
  const problems = result.problems.map((problem) =>
    problem.where.startsWith(name) ? problem : { ...problem, where: `${name} › ${problem.where}` },
  );
  throw new BundleError(problems, false);
}

async function checkIntegrity(bytes: ArrayBuffer, reference: ShardReference): Promise<void> {
  const where = reference.path;
  if (bytes.byteLength !== reference.bytes) {
    const [expected, found] = [String(reference.bytes), String(bytes.byteLength)];
    throw new BundleError([{ where, fault: 'wrongSize', expected, found }], false);
  }
  // Browsers give no `subtle` to pages without TLS (except localhost); size and schema still hold there.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found !== reference.sha256) {
    throw new BundleError([{ where, fault: 'wrongHash', expected: reference.sha256, found }], false);
  }
}

/** Fetches and validates `manifest.json` under `base`. Rejects with a BundleError. */
export async function loadManifest(base: string, signal: AbortSignal): Promise<Manifest> {
  const name = 'manifest.json';
  return valueOf(parseManifest(parseJson(await fetchBytes(`${base}${name}`, name, signal), name)), name);
}

/** Fetches a shard and proves its size and SHA-256. */
export async function fetchShard(
  base: string,
  reference: ShardReference,
  signal: AbortSignal,
): Promise<unknown> {
  const { path } = reference;
  const bytes = await fetchBytes(`${base}${path}`, path, signal);
  await checkIntegrity(bytes, reference);
  return parseJson(bytes, path);
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
  const ledger = valueOf(parseShard(data, manifest.instruments, shard.path), shard.path);
  return { ledger, evidence, stamp: stampOf(manifest, shard) };
}

/** Manifest, then the first shard of its default country: all that the first view needs. */
export async function loadDefaultLedger(base: string, signal: AbortSignal): Promise<LoadedLedger> {
  const manifest = await loadManifest(base, signal);
  return loadLedger(base, manifest, manifest.defaultCountry, signal);
}
