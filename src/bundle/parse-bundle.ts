import type { Instrument } from '../domain/instrument.ts';
import { failure, success, type Result } from '../domain/result.ts';
import type { Score } from '../domain/score.ts';
import { checkReferences } from './check-references.ts';
import { decodeEvents, refuteEventColumns, type ChartEvent } from './event-columns.ts';
import { indexLedger, type Ledger } from './ledger.ts';
import { Manifest } from './manifest.ts';
import { MAX_PROBLEMS, parseVersioned } from './parse-versioned.ts';
import { decodeScores, refuteColumns } from './score-columns.ts';
import { Shard, type EventColumns } from './shard.ts';

/** Parsed JSON → manifest. */
export function parseManifest(data: unknown): Result<Manifest> {
  const manifest = parseVersioned(Manifest, data, 'manifest.json');
  if (!manifest.ok) return manifest;
  const { countries, defaultCountry } = manifest.value;
  if (!countries.some(({ code }) => code === defaultCountry)) {
    return failure({
      where: 'manifest.json',
      message: `the default country ${defaultCountry} is not among its countries`,
    });
  }
  return manifest;
}

function readScores(
  { scores, country }: Shard,
  sourceIds: readonly string[],
  where: string,
): Result<Score[]> {
  return decoded(where, 'scores', refuteColumns(scores), () => decodeScores(scores, country.code, sourceIds));
}

/** Columns of events → events. `sourceIds`: of the country's first shard, in its order. */
export function readEvents(
  columns: EventColumns,
  sourceIds: readonly string[],
  where: string,
): Result<ChartEvent[]> {
  return decoded(where, 'events', refuteEventColumns(columns), () => decodeEvents(columns, sourceIds));
}

/** Uneven columns, and a pointer that leads out of its list, are problems of the file, not of the program. */
function decoded<T>(where: string, part: string, uneven: string | undefined, decode: () => T): Result<T> {
  if (uneven !== undefined) return failure({ where, message: uneven });
  try {
    return success(decode());
  } catch (error) {
    if (error instanceof RangeError) return failure({ where: `${where} › ${part}`, message: error.message });
    throw error;
  }
}

/** A country with the events of its first shard; where that names more files, the others are still to come. */
export interface BegunLedger {
  readonly ledger: Ledger;
  readonly shard: Shard;
}

/** Parsed JSON of a country's first shard → a ledger whose every reference leads somewhere. */
export function parseFirstShard(
  data: unknown,
  instruments: readonly Instrument[],
  where: string,
): Result<BegunLedger> {
  const parsed = parseVersioned(Shard, data, where);
  if (!parsed.ok) return parsed;
  const shard = parsed.value;
  const sourceIds = shard.sources.map((source) => source.csl.id);
  const scores = readScores(shard, sourceIds, where);
  if (!scores.ok) return scores;
  const events = readEvents(shard.events, sourceIds, where);
  if (!events.ok) return events;
  const problems = checkReferences(scores.value, events.value, instruments);
  if (problems.length > 0) return failure(...problems.slice(0, MAX_PROBLEMS));
  return success({
    ledger: indexLedger({ shard, instruments, scores: scores.value, events: events.value }),
    shard,
  });
}
