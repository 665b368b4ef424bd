import type { Instrument } from '../domain/instrument.ts';
import { failure, success, type Result } from '../domain/result.ts';
import type { Score } from '../domain/score.ts';
import { checkReferences } from './check-references.ts';
import { decodeEvents, refuteEventColumns, type ChartEvent } from './event-columns.ts';
import { indexLedger, type Ledger } from './ledger.ts';
import { Manifest } from './manifest.ts';
import { MAX_PROBLEMS, parseVersioned } from './parse-versioned.ts';
import { decodeScores, refuteColumns } from './score-columns.ts';
import { Shard } from './shard.ts';

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

interface Rows {
  readonly scores: Score[];
  readonly events: ChartEvent[];
}

function decodeRows(shard: Shard, where: string): Result<Rows> {
  const uneven = refuteColumns(shard.scores) ?? refuteEventColumns(shard.events);
  if (uneven !== undefined) return failure({ where, message: uneven });
  const sourceIds = shard.sources.map((source) => source.csl.id);
  const scores = decoded(`${where} › scores`, () =>
    decodeScores(shard.scores, shard.country.code, sourceIds),
  );
  if (!scores.ok) return scores;
  const events = decoded(`${where} › events`, () => decodeEvents(shard.events, sourceIds));
  return events.ok ? success({ scores: scores.value, events: events.value }) : events;
}

/** A pointer that leads out of its list is a problem of the file, not of the program. */
function decoded<T>(where: string, decode: () => T): Result<T> {
  try {
    return success(decode());
  } catch (error) {
    if (error instanceof RangeError) return failure({ where, message: error.message });
    throw error;
  }
}

/** Parsed JSON of a country's first shard → a ledger whose every reference leads somewhere. */
export function parseShard(
  data: unknown,
  instruments: readonly Instrument[],
  where = 'shard',
): Result<Ledger> {
  const shard = parseVersioned(Shard, data, where);
  if (!shard.ok) return shard;
  const rows = decodeRows(shard.value, where);
  if (!rows.ok) return rows;
  const { scores, events } = rows.value;
  const problems = checkReferences(scores, events, instruments);
  if (problems.length > 0) return failure(...problems.slice(0, MAX_PROBLEMS));
  return success(indexLedger({ shard: shard.value, instruments, scores, events }));
}
