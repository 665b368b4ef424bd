import type { Indicator } from '../domain/indicator.ts';
import type { Instrument, InstrumentId } from '../domain/instrument.ts';
import { scoreKey, type Score, type ScoreKey } from '../domain/score.ts';
import type { ChartEvent } from './event-columns.ts';
import { groupBy } from './group-by.ts';
import type { BundledSource, Shard } from './shard.ts';

/**
 * A country's parsed and indexed first shard: what the store is made from and the timeline draws.
 * Nothing in it is ever changed. The words behind it are an EvidenceLedger.
 */
export interface Ledger {
  readonly country: Shard['country'];
  readonly instruments: ReadonlyMap<InstrumentId, Instrument>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly sources: ReadonlyMap<string, BundledSource>;
  readonly scores: readonly Score[];
  /** Ascending by edition. */
  readonly scoresByIndicator: ReadonlyMap<string, readonly Score[]>;
  readonly scoreByKey: ReadonlyMap<ScoreKey, Score>;
  /** By first possible day, then last, then id. */
  readonly events: readonly ChartEvent[];
  readonly eventById: ReadonlyMap<string, ChartEvent>;
}

export function compareEvents(a: ChartEvent, b: ChartEvent): number {
  return a.when.start - b.when.start || a.when.end - b.when.end || (a.id < b.id ? -1 : 1);
}

/** Builds the indices over parts that have already been checked. */
export function indexLedger(parts: {
  readonly shard: Pick<Shard, 'country' | 'sources'>;
  readonly instruments: readonly Instrument[];
  readonly scores: readonly Score[];
  readonly events: readonly ChartEvent[];
}): Ledger {
  const { shard, instruments } = parts;
  const scores = [...parts.scores].sort((a, b) => a.edition - b.edition);
  const events = [...parts.events].sort(compareEvents);
  return {
    country: shard.country,
    instruments: new Map(instruments.map((instrument) => [instrument.id, instrument])),
    indicators: new Map(instruments.flatMap(({ indicators }) => indicators.map((node) => [node.id, node]))),
    sources: new Map(shard.sources.map((source) => [source.csl.id, source])),
    scores,
    scoresByIndicator: groupBy(scores, (score) => score.indicator),
    scoreByKey: new Map(scores.map((score) => [scoreKey(score), score])),
    events,
    eventById: new Map(events.map((event) => [event.id, event])),
  };
}
