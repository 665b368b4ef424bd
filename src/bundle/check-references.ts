import type { Instrument } from '../domain/instrument.ts';
import type { Problem } from '../domain/result.ts';
import { scoreKey, type Score } from '../domain/score.ts';
import type { ChartEvent } from './event-columns.ts';

interface Known {
  readonly indicators: ReadonlyMap<string, { readonly min: number; readonly max: number }>;
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

/** `before`: those of other files. */
export function checkEvents(
  events: readonly ChartEvent[],
  { indicators }: Known,
  before?: ReadonlyMap<string, unknown>,
): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { id, indicators: named } of events) {
    for (const indicator of named)
      if (!indicators.has(indicator))
        problems.push({ where: `event ${id}`, message: `no instrument has the indicator ${indicator}` });
    if (seen.has(id) || before?.has(id))
      problems.push({ where: `event ${id}`, message: 'its id is used twice' });
    seen.add(id);
  }
  return problems;
}

/** Every id in the first shard must lead somewhere. Returns what does not. */
export function checkReferences(
  scores: readonly Score[],
  events: readonly ChartEvent[],
  instruments: readonly Instrument[],
): Problem[] {
  const indicators = new Map(
    instruments.flatMap(({ indicators: nodes }) => nodes.map((node) => [node.id, node])),
  );
  return [...checkScores(scores, { indicators }), ...checkEvents(events, { indicators })];
}
