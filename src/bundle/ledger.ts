import { edtf, type EdtfDate } from '../domain/edtf.ts';
import type { LedgerEvent } from '../domain/event.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Instrument, InstrumentId } from '../domain/instrument.ts';
import { scoreKey, type Score, type ScoreKey } from '../domain/score.ts';
import type { BundledSource, Shard, SourcedPassage } from './shard.ts';

/** An event with its date parsed, as the app works with it. */
export interface DatedEvent extends LedgerEvent {
  readonly when: EdtfDate;
}

/** A parsed and indexed bundle: what the store is made from. Nothing in it is ever changed. */
export interface Ledger {
  readonly country: Shard['country'];
  readonly instruments: ReadonlyMap<InstrumentId, Instrument>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly sources: ReadonlyMap<string, BundledSource>;
  readonly scores: readonly Score[];
  /** Ascending by edition. */
  readonly scoresByIndicator: ReadonlyMap<string, readonly Score[]>;
  readonly scoreByKey: ReadonlyMap<ScoreKey, Score>;
  readonly passagesByScore: ReadonlyMap<ScoreKey, readonly SourcedPassage[]>;
  /** By first possible day, then id. */
  readonly events: readonly DatedEvent[];
  readonly eventById: ReadonlyMap<string, DatedEvent>;
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function datedEvents(events: readonly LedgerEvent[]): DatedEvent[] {
  return events
    .map((event) => ({ ...event, when: edtf(event.date) }))
    .sort((a, b) => a.when.start - b.when.start || a.when.end - b.when.end || (a.id < b.id ? -1 : 1));
}

/** Builds the indices over parts that have already been checked. */
export function indexLedger(parts: {
  readonly shard: Shard;
  readonly instruments: readonly Instrument[];
  readonly scores: readonly Score[];
}): Ledger {
  const { shard, instruments } = parts;
  const scores = [...parts.scores].sort((a, b) => a.edition - b.edition);
  const events = datedEvents(shard.events);
  return {
    country: shard.country,
    instruments: new Map(instruments.map((instrument) => [instrument.id, instrument])),
    indicators: new Map(instruments.flatMap(({ indicators }) => indicators.map((node) => [node.id, node]))),
    sources: new Map(shard.sources.map((source) => [source.csl.id, source])),
    scores,
    scoresByIndicator: groupBy(scores, (score) => score.indicator),
    scoreByKey: new Map(scores.map((score) => [scoreKey(score), score])),
    passagesByScore: groupBy(shard.passages, scoreKey),
    events,
    eventById: new Map(events.map((event) => [event.id, event])),
  };
}
