import type { LedgerEvent } from '../domain/event.ts';
import type { Score } from '../domain/score.ts';
import { encodeEvents } from './event-columns.ts';
import type { EventDetail, EvidenceShard } from './evidence-shard.ts';
import { SCHEMA_VERSION } from './manifest.ts';
import { encodeScores } from './score-columns.ts';
import type { Shard } from './shard.ts';

/** Everything about one country, before it is split into what is drawn and what is read. */
export interface CountryRecord
  extends
    Pick<Shard, 'country' | 'sources'>,
    Omit<EvidenceShard, 'schemaVersion' | 'country' | 'events' | 'more'> {
  readonly scores: readonly Score[];
  readonly events: readonly LedgerEvent[];
}

export interface Shards {
  readonly chart: Shard;
  readonly evidence: EvidenceShard;
}

function detailOf({ id, place, people, organisations, counts, accounts }: LedgerEvent): EventDetail {
  return { id, place, people, organisations, counts, accounts };
}

/** Splits a country's record into the shard of the first view and the one that follows it. */
export function encodeShards(record: CountryRecord): Shards {
  const { country, sources, scores, events, ...evidence } = record;
  const ids = sources.map(({ csl }) => csl.id);
  const sourceIndex = (id: string) => ids.indexOf(id);
  return {
    chart: {
      schemaVersion: SCHEMA_VERSION,
      country,
      sources,
      scores: encodeScores(scores, sourceIndex),
      events: encodeEvents(events, sourceIndex),
    },
    evidence: {
      schemaVersion: SCHEMA_VERSION,
      country: country.code,
      events: events.map(detailOf),
      ...evidence,
    },
  };
}
