import type { Problem } from '../domain/result.ts';
import { scoreKey } from '../domain/score.ts';
import { sourcesOf } from './event-sources.ts';
import type { EventDetail, EvidenceShard } from './evidence-shard.ts';
import type { Ledger } from './ledger.ts';

interface Known {
  has(id: string): boolean;
}

/** Ids that stand in a list more than once, or have been seen before. */
function repeatedIn(ids: readonly string[], seen = new Set<string>()): string[] {
  return ids.filter((id) => seen.size === seen.add(id).size);
}

interface Reference {
  readonly where: string;
  readonly events: readonly string[];
  readonly scores?: readonly string[];
  readonly sources?: readonly string[];
}

function referencesOf({ disagreements, links, cases }: EvidenceShard): Reference[] {
  return [
    ...disagreements.map(({ id, events, scores, statements }) => ({
      where: `disagreement ${id}`,
      events,
      scores,
      sources: statements.map(({ source }) => source),
    })),
    ...links.map(({ from, to, source }) => ({
      where: `link from ${from} to ${to}`,
      events: [from, to],
      sources: [source],
    })),
    ...cases.map(({ id, events }) => ({ where: `case ${id}`, events })),
  ];
}

function lostIn({ where, events, scores = [], sources = [] }: Reference, ledger: Ledger): Problem[] {
  const missing = (what: string, ids: readonly string[], among: Known): Problem[] =>
    ids.filter((id) => !among.has(id)).map((id) => ({ where, message: `there is no ${what} ${id}` }));
  return [
    ...missing('event', events, ledger.eventById),
    ...missing('score', scores, ledger.scoreByKey),
    ...missing('source', sources, ledger.sources),
    ...repeatedIn(events).map((id) => ({ where, message: `it names the event ${id} twice` })),
  ];
}

/** Disagreements, links and cases lead to events, scores and sources of the ledger, to each event once. */
function checkContext(shard: EvidenceShard, ledger: Ledger): Problem[] {
  return referencesOf(shard).flatMap((reference) => lostIn(reference, ledger));
}

/** Passages lead to scores and sources of the ledger. */
function checkPassages({ passages }: EvidenceShard, ledger: Ledger): Problem[] {
  return passages.flatMap((passage) => {
    const where = `passage of ${scoreKey(passage)}`;
    const problems: Problem[] = [];
    if (!ledger.scoreByKey.has(scoreKey(passage)))
      problems.push({ where, message: 'there is no such score' });
    if (!ledger.sources.has(passage.source))
      problems.push({ where, message: `there is no source ${passage.source}` });
    return problems;
  });
}

/** What the first shard draws must be told here by the same sources: a mark without its words has no place. */
function checkDetail(detail: EventDetail, ledger: Ledger): Problem[] {
  const where = `event ${detail.id}`;
  const event = ledger.eventById.get(detail.id);
  if (!event) return [{ where, message: 'the first shard does not have it' }];
  const problems: Problem[] = [...detail.accounts, ...detail.counts]
    .filter(({ source }) => !ledger.sources.has(source))
    .map(({ source }) => ({ where, message: `there is no source ${source}` }));
  const [drawn, told] = [event.sources.join(', '), sourcesOf(detail).join(', ')];
  if (drawn !== told) {
    problems.push({ where, message: 'other sources tell it than those drawn', expected: drawn, found: told });
  }
  return problems;
}

/** Every id in a file of the evidence must lead into the ledger. Returns what does not. */
export function checkEvidencePart(shard: EvidenceShard, ledger: Ledger): Problem[] {
  const problems: Problem[] = [
    ...shard.events.flatMap((detail) => checkDetail(detail, ledger)),
    ...checkPassages(shard, ledger),
    ...checkContext(shard, ledger),
  ];
  if (shard.country === ledger.country.code) return problems;
  const { code } = ledger.country;
  return [
    { where: 'country', message: 'it belongs to another country', expected: code, found: shard.country },
    ...problems,
  ];
}

/** What the files that have come so far have in them: what stands in two is noticed when the second comes. */
export interface Told {
  readonly events: Set<string>;
  /** Disagreements, links and cases. */
  readonly context: Set<string>;
  readonly spellings: Set<string>;
}

export function nothingTold(): Told {
  return { events: new Set(), context: new Set(), spellings: new Set() };
}

/** What this file tells again. A spelling that led to two names would lead the reader astray. */
export function checkRepeated(shard: EvidenceShard, told: Told): Problem[] {
  const ids = shard.events.map(({ id }) => id);
  const places = referencesOf(shard).map(({ where }) => where);
  const spellings = shard.names.flatMap(({ name, aliases }) => [name, ...aliases]);
  return [
    ...repeatedIn(ids, told.events).map((id) => ({ where: `event ${id}`, message: 'it is told twice' })),
    ...[
      ...repeatedIn(places, told.context),
      ...repeatedIn(spellings, told.spellings).map((spelling) => `name ${spelling}`),
    ].map((where) => ({ where, message: 'it stands in the bundle twice' })),
  ];
}

/** All files together tell every event of the ledger; each tells none but those. */
export function checkComplete(told: Told, { events }: Ledger): Problem[] {
  if (told.events.size === events.length) return [];
  return events
    .filter(({ id }) => !told.events.has(id))
    .map(({ id }) => ({ where: `event ${id}`, message: 'nobody tells it' }));
}
