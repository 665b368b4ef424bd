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
  const passagesByScore = new Map<ScoreKey, SourcedPassage[]>();
  const disagreements: Disagreement[] = [];
  const disagreementsByEvent = new Map<string, Disagreement[]>();
  const disagreementsByScore = new Map<ScoreKey, Disagreement[]>();
  const links: EventLink[] = [];
  const linksByEvent = new Map<string, EventLink[]>();
  const cases: Case[] = [];
  const casesByEvent = new Map<string, Case[]>();
  const aliases = new Map<string, KnownName>();
  const checks: CheckResult[] = [];
  return {
    add: (part) => {
      for (const event of joinDetails(ledger, part.events)) {
        joined.push(event);
        eventById.set(event.id, event);
      }
      addToGroups(passagesByScore, part.passages, (passage) => [scoreKey(passage)]);
      disagreements.push(...part.disagreements);
      addToGroups(disagreementsByEvent, part.disagreements, ({ events }) => events);
      addToGroups(disagreementsByScore, part.disagreements, scoreKeysOf);
      links.push(...part.links);
      addToGroups(linksByEvent, part.links, ({ from, to }) => [from, to]);
      cases.push(...part.cases);
      addToGroups(casesByEvent, part.cases, ({ events }) => events);
      for (const known of part.names)
        for (const spelling of [known.name, ...known.aliases]) aliases.set(spelling, known);
      checks.push(...part.checks);
    },
    ledger: () => ({
      ...ledger,
      events: inLedgerOrder(joined, eventById, ledger),
      eventById,
      passagesByScore,
      disagreements,
      disagreementsByEvent,
      disagreementsByScore,
      links,
      linksByEvent,
      cases,
      casesByEvent,
      aliases,
      checks,
      textOf: textReader(aliases, eventById),
    }),
  };
}
