import type { Ledger } from '../bundle/ledger.ts';
import type { BegunLedger } from '../bundle/parse-bundle.ts';
import { eventsReader } from '../bundle/parse-shard.ts';
import { laneColumns } from '../charts/timeline/lane-columns.ts';
import { inSteps } from '../export/in-steps.ts';
import { pause } from '../export/pause.ts';
import { firstViewInSteps } from '../state/first-view.ts';
import { valueOf } from './bundle-file.ts';
import { fetchAhead } from './fetch-ahead.ts';

/** What the first view would derive from so many events in one task is made before it is drawn, in many. */
async function prepareFirstView(ledger: Ledger): Promise<void> {
  const lanes = await inSteps(firstViewInSteps(ledger));
  for (const { events } of lanes) {
    await pause();
    laneColumns(events);
  }
}

/**
 * Fetches the events for which a first shard has no room and adds them to its ledger, file by file.
 * Rejects with a BundleError.
 */
export async function loadEvents(base: string, begun: BegunLedger, signal: AbortSignal): Promise<Ledger> {
  const reader = eventsReader(begun);
  for await (const [path, data] of fetchAhead(base, begun.shard.more ?? [], signal))
    valueOf(reader.add(data, path), path);
  const ledger = reader.finish();
  await prepareFirstView(ledger);
  return ledger;
}
