import type { EvidenceShard } from './evidence-shard.ts';

/** So many, and a browser reads a file of them without a task that is felt. */
const EVENTS_IN_FILE = 400;

/** The `index`th of `parts` stretches of a list, all about as long. */
function stretch<T>(list: readonly T[], index: number, parts: number): T[] {
  const edge = (at: number) => Math.floor((at * list.length) / parts);
  return list.slice(edge(index), edge(index + 1));
}

/**
 * The same evidence in files of a bearable size, each of which leads only into the ledger and can be
 * checked by itself. Names and checks stand in the first.
 */
export function splitEvidence(shard: EvidenceShard, eventsInFile = EVENTS_IN_FILE): readonly EvidenceShard[] {
  const parts = Math.max(1, Math.ceil(shard.events.length / eventsInFile));
  return Array.from({ length: parts }, (_, index) => ({
    ...shard,
    events: stretch(shard.events, index, parts),
    passages: stretch(shard.passages, index, parts),
    disagreements: stretch(shard.disagreements, index, parts),
    links: stretch(shard.links, index, parts),
    cases: stretch(shard.cases, index, parts),
    names: index === 0 ? shard.names : [],
    checks: index === 0 ? shard.checks : [],
  }));
}
