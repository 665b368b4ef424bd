import type { Ledger } from '../bundle/ledger.ts';
import type { BegunLedger } from '../bundle/parse-bundle.ts';
import { eventsReader } from '../bundle/parse-shard.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { valueOf } from './bundle-file.ts';

/**
 * Fetches the events for which a first shard has no room and adds them to its ledger, file by file.
 * Rejects with a BundleError.
 */
export async function loadEvents(base: string, begun: BegunLedger, signal: AbortSignal): Promise<Ledger> {
  const reader = eventsReader(begun);
  for await (const [path, data] of fetchAhead(base, begun.shard.more ?? [], signal))
    valueOf(reader.add(data, path), path);
  return reader.finish();
}
