import type { Case } from '../domain/case.ts';
import type { Disagreement } from '../domain/disagreement.ts';
import type { EventLink } from '../domain/event-link.ts';
import type { KnownName } from '../domain/known-name.ts';
import { parseScoreKey, scoreKey, type ScoreKey } from '../domain/score.ts';
import type { CheckResult } from './check-result.ts';
import type { ChartEvent } from './event-columns.ts';
import type { EventDetail, EvidenceShard, SourcedPassage } from './evidence-shard.ts';
import { eventText } from './event-text.ts';
import { addToGroups } from './add-to-groups.ts';
import type { Ledger } from './ledger.ts';

/** An event with its accounts: what is drawn of it, and what is read. */
export type DatedEvent = ChartEvent & EventDetail;

/** A ledger with the words behind its marks: all shards of a country, indexed. */
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

/** What is drawn of some events and what is read of them. */
function joinDetails(ledger: Ledger, details: readonly EventDetail[]): DatedEvent[] {
  return details.flatMap((detail): DatedEvent[] => {
    const event = ledger.eventById.get(detail.id);
    return event ? [{ ...event, ...detail }] : [];
  });
}

/** In the ledger's order, which is that of the files unless somebody has made them otherwise. */
function inLedgerOrder(
  joined: readonly DatedEvent[],
  eventById: ReadonlyMap<string, DatedEvent>,
  { events }: Ledger,
): readonly DatedEvent[] {
  if (joined.length === events.length && joined.every(({ id }, row) => id === events[row]?.id)) return joined;
  return events.flatMap(({ id }) => eventById.get(id) ?? []);
}

/** Folds an event's words when first asked for. */
function textReader(
  aliases: EvidenceLedger['aliases'],
  eventById: ReadonlyMap<string, DatedEvent>,
): EvidenceLedger['textOf'] {
  const texts = new Map<string, string>();
  return (id) => {
    const event = eventById.get(id);
    const text = texts.get(id) ?? (event && eventText({ aliases }, event));
    if (text !== undefined) texts.set(id, text);
    return text;
  };
}

/** What lies behind and between the events of the files that have come so far. */
function emptyContext() {
  const checks: CheckResult[] = [];
  const disagreements: Disagreement[] = [];
  const links: EventLink[] = [];
  const cases: Case[] = [];
  return {
    passagesByScore: new Map<ScoreKey, SourcedPassage[]>(),
    disagreements,
    disagreementsByEvent: new Map<string, Disagreement[]>(),
    disagreementsByScore: new Map<ScoreKey, Disagreement[]>(),
    links,
    linksByEvent: new Map<string, EventLink[]>(),
    cases,
    casesByEvent: new Map<string, Case[]>(),
    aliases: new Map<string, KnownName>(),
    checks,
  };
}

function addContext(context: ReturnType<typeof emptyContext>, part: EvidenceShard): void {
  const { passages, disagreements, links, cases, names, checks } = part;
  addToGroups(context.passagesByScore, passages, (passage) => [scoreKey(passage)]);
  context.disagreements.push(...disagreements);
  addToGroups(context.disagreementsByEvent, disagreements, ({ events }) => events);
  addToGroups(context.disagreementsByScore, disagreements, scoreKeysOf);
  context.links.push(...links);
  addToGroups(context.linksByEvent, links, ({ from, to }) => [from, to]);
  context.cases.push(...cases);
  addToGroups(context.casesByEvent, cases, ({ events }) => events);
  for (const known of names)
    for (const spelling of [known.name, ...known.aliases]) context.aliases.set(spelling, known);
  context.checks.push(...checks);
}

/** Indexes the evidence file by file, so that the last one costs no more than the others. */
export interface EvidenceIndex {
  /** A file that has been checked. */
  readonly add: (part: EvidenceShard) => void;
  /** All that has been added, joined with what is drawn. */
  readonly ledger: () => EvidenceLedger;
}

export function evidenceIndex(ledger: Ledger): EvidenceIndex {
  const joined: DatedEvent[] = [];
  const eventById = new Map<string, DatedEvent>();
  const context = emptyContext();
  return {
    add: (part) => {
      addContext(context, part);
      for (const event of joinDetails(ledger, part.events)) {
        joined.push(event);
        eventById.set(event.id, event);
      }
    },
    ledger: () => ({
      ...ledger,
      ...context,
      events: inLedgerOrder(joined, eventById, ledger),
      eventById,
      textOf: textReader(context.aliases, eventById),
    }),
  };
}
