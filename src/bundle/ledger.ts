import type { Case } from '../domain/case.ts';
import type { Disagreement } from '../domain/disagreement.ts';
import { edtf, type EdtfDate } from '../domain/edtf.ts';
import type { EventLink } from '../domain/event-link.ts';
import type { LedgerEvent } from '../domain/event.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Instrument, InstrumentId } from '../domain/instrument.ts';
import type { KnownName } from '../domain/known-name.ts';
import { parseScoreKey, scoreKey, type Score, type ScoreKey } from '../domain/score.ts';
import type { CheckResult } from './check-result.ts';
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
  readonly disagreements: readonly Disagreement[];
  readonly disagreementsByEvent: ReadonlyMap<string, readonly Disagreement[]>;
  readonly disagreementsByScore: ReadonlyMap<ScoreKey, readonly Disagreement[]>;
  readonly links: readonly EventLink[];
  /** Every link stands under both of its ends. */
  readonly linksByEvent: ReadonlyMap<string, readonly EventLink[]>;
  readonly cases: readonly Case[];
  readonly casesByEvent: ReadonlyMap<string, readonly Case[]>;
  /** Every spelling, the chosen one too → whom or what it names. */
  readonly aliases: ReadonlyMap<string, KnownName>;
  readonly checks: readonly CheckResult[];
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

/** Items under each of their keys. */
function groupByEach<T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): Map<K, T[]> {
  const pairs = items.flatMap((item) => keysOf(item).map((key) => ({ key, item })));
  return new Map(
    [...groupBy(pairs, ({ key }) => key)].map(([key, group]) => [key, group.map(({ item }) => item)]),
  );
}

function scoreKeysOf({ scores }: Disagreement): ScoreKey[] {
  return scores.flatMap((text) => {
    const score = parseScoreKey(text);
    return score ? [scoreKey(score)] : [];
  });
}

/** What lies between and around events: disagreements, links, cases, spellings. */
function indexContext({ disagreements, links, cases, names }: Shard) {
  return {
    disagreements,
    disagreementsByEvent: groupByEach(disagreements, ({ events }) => events),
    disagreementsByScore: groupByEach(disagreements, scoreKeysOf),
    links,
    linksByEvent: groupByEach(links, ({ from, to }) => [from, to]),
    cases,
    casesByEvent: groupByEach(cases, ({ events }) => events),
    aliases: new Map(
      names.flatMap((known) => [known.name, ...known.aliases].map((spelling) => [spelling, known] as const)),
    ),
  };
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
    ...indexContext(shard),
    checks: shard.checks,
  };
}
