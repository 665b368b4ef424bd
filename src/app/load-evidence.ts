import type { EvidenceLedger } from '../bundle/evidence-ledger.ts';
import { evidenceReader } from '../bundle/parse-evidence.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { fetchShard, valueOf } from './bundle-file.ts';
import type { LoadedLedger } from './load-bundle.ts';

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
    valueOf(reader.add(data, path), path);
  }
  return valueOf(reader.finish(), evidence.path);
}
