import type { Instrument } from '../domain/instrument.ts';
import type { Problem } from '../domain/result.ts';
import { scoreKey, type Score } from '../domain/score.ts';
import type { Shard } from './shard.ts';

interface Known {
  readonly indicators: ReadonlyMap<string, { readonly min: number; readonly max: number }>;
  readonly sources: ReadonlySet<string>;
}

function checkScores(scores: readonly Score[], known: Known): Problem[] {
  const seen = new Set<string>();
  return scores.flatMap((score) => {
    const where = `score ${scoreKey(score)}`;
    const node = known.indicators.get(score.indicator);
    const problems: Problem[] = [];
    if (!node) problems.push({ where, message: `no instrument has the indicator ${score.indicator}` });
    else if (score.value < Math.min(0, node.min) || score.value > node.max) {
      problems.push({
        where,
        message: 'its value is off the scale',
        expected: `${node.min} to ${node.max}`,
        found: String(score.value),
      });
    }
    // A year beyond these has no place on a calendar axis, and no key in a URL.
    if (score.edition < 1000 || score.edition > 9999)
      problems.push({ where, message: 'its edition is not a year of four digits' });
    if (seen.has(where)) problems.push({ where, message: 'it stands in the bundle twice' });
    seen.add(where);
    return problems;
  });
}

function checkPassages(shard: Shard, scores: readonly Score[], known: Known): Problem[] {
  const keys = new Set<string>(scores.map(scoreKey));
  return shard.passages.flatMap((passage) => {
    const where = `passage of ${scoreKey(passage)}`;
    const problems: Problem[] = [];
    if (!keys.has(scoreKey(passage))) problems.push({ where, message: 'there is no such score' });
    if (!known.sources.has(passage.source))
      problems.push({ where, message: `there is no source ${passage.source}` });
    return problems;
  });
}

function checkEvents(shard: Shard, known: Known): Problem[] {
  const seen = new Set<string>();
  return shard.events.flatMap((event) => {
    const where = `event ${event.id}`;
    const cited = [...event.accounts, ...event.counts].map(({ source }) => source);
    const problems: Problem[] = [
      ...cited
        .filter((id) => !known.sources.has(id))
        .map((id) => ({ where, message: `there is no source ${id}` })),
      ...event.indicators
        .filter((id) => !known.indicators.has(id))
        .map((id) => ({ where, message: `no instrument has the indicator ${id}` })),
    ];
    if (seen.has(event.id)) problems.push({ where, message: 'its id is used twice' });
    seen.add(event.id);
    return problems;
  });
}

/** Ids that stand in a list more than once. */
function repeatedIn(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}

interface Reference {
  readonly where: string;
  readonly events: readonly string[];
  readonly scores?: readonly string[];
  readonly sources?: readonly string[];
}

function referencesOf({ disagreements, links, cases }: Shard): Reference[] {
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

/** Disagreements, links and cases lead to events, scores and sources that the shard has, each once. */
function checkContext(shard: Shard, scores: readonly Score[], known: Known): Problem[] {
  const events = new Set(shard.events.map(({ id }) => id));
  const keys = new Set<string>(scores.map(scoreKey));
  const references = referencesOf(shard);
  const lost = references.flatMap((reference) => {
    const missing = (what: string, ids: readonly string[] = [], among: ReadonlySet<string>): Problem[] =>
      ids
        .filter((id) => !among.has(id))
        .map((id) => ({ where: reference.where, message: `there is no ${what} ${id}` }));
    return [
      ...missing('event', reference.events, events),
      ...missing('score', reference.scores, keys),
      ...missing('source', reference.sources, known.sources),
      ...repeatedIn(reference.events).map((id) => ({
        where: reference.where,
        message: `it names the event ${id} twice`,
      })),
    ];
  });
  const twice = repeatedIn(references.map(({ where }) => where));
  return [...lost, ...twice.map((where) => ({ where, message: 'it stands in the bundle twice' }))];
}

/** A spelling that led to two names would lead the reader astray. */
function checkNames({ names }: Shard): Problem[] {
  return repeatedIn(names.flatMap(({ name, aliases }) => [name, ...aliases])).map((spelling) => ({
    where: `name ${spelling}`,
    message: 'it stands in the bundle twice',
  }));
}

/** Every id in the shard must lead somewhere. Returns what does not. */
export function checkReferences(
  shard: Shard,
  scores: readonly Score[],
  instruments: readonly Instrument[],
): Problem[] {
  const known: Known = {
    indicators: new Map(instruments.flatMap(({ indicators }) => indicators.map((node) => [node.id, node]))),
    sources: new Set(shard.sources.map((source) => source.csl.id)),
  };
  return [
    ...checkScores(scores, known),
    ...checkPassages(shard, scores, known),
    ...checkEvents(shard, known),
    ...checkContext(shard, scores, known),
    ...checkNames(shard),
  ];
}
