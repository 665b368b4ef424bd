import type { EventsShard } from './events-shard.ts';
import type { EventColumns, Shard } from './shard.ts';

/** So many, and a browser reads a file of them without a task that is felt. */
const EVENTS_IN_FILE = 1500;

/** Some rows of all columns. */
function rowsOf(columns: EventColumns, from: number, to: number): EventColumns {
  const { indicators, id, title, date, kinds, indicator, sources, summary } = columns;
  return {
    id: id.slice(from, to),
    title: title.slice(from, to),
    date: date.slice(from, to),
    kinds: kinds.slice(from, to),
    indicator: indicator.slice(from, to),
    sources: sources.slice(from, to),
    summary: summary.slice(from, to),
    indicators,
  };
}

/** A first shard with as many events as one file bears, and files with the later ones. */
export function splitShard(
  shard: Shard,
  eventsInFile = EVENTS_IN_FILE,
): { readonly first: Shard; readonly later: readonly EventsShard[] } {
  const { schemaVersion, events, country } = shard;
  const files = Math.max(1, Math.ceil(events.id.length / eventsInFile));
  const [columns = events, ...later] = Array.from({ length: files }, (_, file) =>
    rowsOf(events, file * eventsInFile, (file + 1) * eventsInFile),
  );
  return {
    first: { ...shard, events: columns },
    later: later.map((part) => ({ schemaVersion, country: country.code, events: part })),
  };
}
