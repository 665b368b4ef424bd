import type { Case } from '../domain/case.ts';
import type { Disagreement } from '../domain/disagreement.ts';
import type { EventLink } from '../domain/event-link.ts';
import type { KnownName } from '../domain/known-name.ts';
import { parseScoreKey, scoreKey, type ScoreKey } from '../domain/score.ts';
import type { CheckResult } from './check-result.ts';
import type { ChartEvent } from './event-columns.ts';
import type { EventDetail, EvidenceShard, SourcedPassage } from './evidence-shard.ts';
import { eventText } from './event-text.ts';
import { groupBy, groupByEach } from './group-by.ts';
import type { Ledger } from './ledger.ts';

/** An event with its accounts: what is drawn of it, and what is read. */
export type DatedEvent = ChartEvent & EventDetail;

/** A ledger with the words behind its marks: both shards of a country, indexed. */
export interface EvidenceLedger extends Ledger {
  readonly events: readonly DatedEvent[];
  readonly eventById: ReadonlyMap<string, DatedEvent>;
  readonly passagesByScore: ReadonlyMap<ScoreKey, readonly SourcedPassage[]>;
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
  /** What a search looks through: an event's title, names and quotations, folded (`foldText`) when first asked for. */
  readonly textOf: (id: string) => string | undefined;
}

function scoreKeysOf({ scores }: Disagreement): ScoreKey[] {
  return scores.flatMap((text) => {
    const score = parseScoreKey(text);
    return score ? [scoreKey(score)] : [];
  });
}

/** What lies between and around events: disagreements, links, cases, spellings. */
function indexContext({ disagreements, links, cases, names }: EvidenceShard) {
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

/** Joins both shards of a country, already checked, and builds the indices. */
export function indexEvidence(ledger: Ledger, shard: EvidenceShard): EvidenceLedger {
  const details = new Map(shard.events.map((detail) => [detail.id, detail]));
  const events = ledger.events.flatMap((event) => {
    const detail = details.get(event.id);
    return detail ? [{ ...event, ...detail }] : [];
  });
  const eventById = new Map(events.map((event) => [event.id, event]));
  const context = indexContext(shard);
  const texts = new Map<string, string>();
  return {
    ...ledger,
    ...context,
    events,
    eventById,
    passagesByScore: groupBy(shard.passages, scoreKey),
    checks: shard.checks,
    textOf: (id) => {
      const event = eventById.get(id);
      const text = texts.get(id) ?? (event && eventText(context, event));
      if (text !== undefined) texts.set(id, text);
      return text;
    },
  };
}
