import { readFileSync } from 'node:fs';
import type { EvidenceLedger } from '../src/bundle/evidence-ledger.ts';
import type { Manifest } from '../src/bundle/manifest.ts';
import { parseManifest } from '../src/bundle/parse-bundle.ts';
import { parseShard } from '../src/bundle/parse-shard.ts';
import { parseEvidence } from '../src/bundle/parse-evidence.ts';
import { epochDay } from '../src/domain/calendar.ts';
import type { EventKind } from '../src/domain/event-kind.ts';
import type { Result } from '../src/domain/result.ts';

/** What the page must show, read from the committed bundle and counted here once more. */

function readBundleFile(name: string): Buffer {
  return readFileSync(new URL(`../public/bundle/${name}`, import.meta.url));
}

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`The committed bundle is broken: ${JSON.stringify(result.problems)}`);
}

export const manifestBytes = readBundleFile('manifest.json');
const manifest: Manifest = valueOf(parseManifest(JSON.parse(manifestBytes.toString('utf8'))));

const [kazakhstan] = manifest.countries;
if (!kazakhstan) throw new Error('The manifest lists no country.');

/** File name of the shard that the first view loads. */
export const shardName = kazakhstan.shard.path;
export const shardBytes = readBundleFile(shardName);

/** File name of the shard that follows it. */
export const evidenceName = kazakhstan.evidence.path;
export const evidenceBytes = readBundleFile(evidenceName);

export const ledger: EvidenceLedger = valueOf(
  parseEvidence(
    JSON.parse(evidenceBytes.toString('utf8')),
    valueOf(parseShard(JSON.parse(shardBytes.toString('utf8')), manifest.instruments, shardName)),
    evidenceName,
  ),
);

interface EventChoice {
  readonly kind?: EventKind;
  readonly source?: string;
  readonly words?: string;
}

/** How many events touch the years from `from` to `to`, both included, and fit the choice. */
export function countEvents(from: number, to: number, { kind, source, words }: EventChoice = {}): number {
  const wanted = words?.toLowerCase();
  return ledger.events.filter(
    (event) =>
      event.when.start < epochDay(to + 1) &&
      event.when.end > epochDay(from) &&
      (kind === undefined || event.kinds.includes(kind)) &&
      (source === undefined || event.accounts.some((account) => account.source === source)) &&
      (wanted === undefined || JSON.stringify(event).toLowerCase().includes(wanted)),
  ).length;
}

/** The years that the timeline shows when nobody has chosen any. */
export const DEFAULT_YEARS = [2000, 2024] as const;

export const ALL_EVENTS = ledger.events.length;

export function eventTitle(id: string): string {
  const event = ledger.eventById.get(id);
  if (!event) throw new Error(`The bundle has no event ${id}.`);
  return event.title;
}

/** Events in which the words stand: title, place, people, organisations or quotations. */
export function eventsWith(words: string): number {
  return ledger.events.filter((event) =>
    [
      event.title,
      event.place ?? '',
      ...event.people,
      ...event.organisations,
      ...event.accounts.flatMap(({ quotations }) => quotations.map(({ exact }) => exact)),
    ].some((text) => text.toLowerCase().includes(words.toLowerCase())),
  ).length;
}
