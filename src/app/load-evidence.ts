import type { EvidenceLedger } from '../bundle/evidence-ledger.ts';
import type { ShardReference } from '../bundle/manifest.ts';
import { evidenceReader } from '../bundle/parse-evidence.ts';
import { pause } from '../export/pause.ts';
import { fetchShard, valueOf, type LoadedLedger } from './load-bundle.ts';

/** Files that are under way at once: enough to keep a line busy, and few enough to be read as they come. */
const UNDER_WAY = 4;

/** The files in their order, the next ones asked for before they are needed. */
async function* fetchAhead(
  base: string,
  references: readonly ShardReference[],
  signal: AbortSignal,
): AsyncGenerator<readonly [path: string, data: unknown]> {
  const coming: Promise<unknown>[] = [];
  for (const [index, { path }] of references.entries()) {
    for (const reference of references.slice(index + coming.length, index + UNDER_WAY)) {
      const data = fetchShard(base, reference, signal);
      // Whoever waits for it is told; until then nobody listens, and a failure must not count as unheard.
      data.catch(() => undefined);
      coming.push(data);
    }
    yield [path, await coming.shift()];
  }
}

/**
 * Fetches the words behind a ledger and joins them with it, file by file, with a pause between two in which
 * the page can answer. Rejects with a BundleError.
 */
export async function loadEvidence(
  base: string,
  { ledger, evidence }: Pick<LoadedLedger, 'ledger' | 'evidence'>,
  signal: AbortSignal,
): Promise<EvidenceLedger> {
  const reader = evidenceReader(ledger);
  const first = await fetchShard(base, evidence, signal);
  const more = valueOf(reader.add(first, evidence.path), evidence.path);
  for await (const [path, data] of fetchAhead(base, more, signal)) {
    await pause();
    valueOf(reader.add(data, path), path);
  }
  return valueOf(reader.finish(), evidence.path);
}
