import type { Instrument } from '../domain/instrument.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { checkEvents } from './check-references.ts';
import type { ChartEvent } from './event-columns.ts';
import { EventsShard } from './events-shard.ts';
import { compareEvents, type Ledger } from './ledger.ts';
import { parseFirstShard, readEvents, type BegunLedger } from './parse-bundle.ts';
import { MAX_PROBLEMS, parseVersioned } from './parse-versioned.ts';

/** Reads the later events of a country file by file, so that whoever reads can pause in between. */
export interface EventsReader {
  /** Parsed JSON of the next file → how many events have come so far. */
  readonly add: (data: unknown, where: string) => Result<number>;
  /** After the last file: the whole ledger. */
  readonly finish: () => Ledger;
}

/** What one file adds, proved like the first shard. */
function parseEvents(data: unknown, { ledger, shard }: BegunLedger, where: string): Result<ChartEvent[]> {
  const file = parseVersioned(EventsShard, data, where);
  if (!file.ok) return file;
  const [expected, found] = [ledger.country.code, file.value.country];
  if (found !== expected)
    return failure({
      where: `${where} › country`,
      message: 'it belongs to another country',
      expected,
      found,
    });
  return readEvents(
    file.value.events,
    shard.sources.map(({ csl }) => csl.id),
    where,
  );
}

export function eventsReader(begun: BegunLedger): EventsReader {
  const { ledger } = begun;
  const events = [...ledger.events];
  const eventById = new Map(ledger.eventById);
  let ordered = true;
  const append = (event: ChartEvent): void => {
    const last = events.at(-1);
    ordered &&= last === undefined || compareEvents(last, event) < 0;
    events.push(event);
    eventById.set(event.id, event);
  };
  return {
    add: (data, where) => {
      const added = parseEvents(data, begun, where);
      if (!added.ok) return added;
      const problems = checkEvents(added.value, ledger, eventById);
      if (problems.length > 0) return failure(...problems.slice(0, MAX_PROBLEMS));
      for (const event of added.value) append(event);
      return success(events.length);
    },
    finish: () => ({ ...ledger, events: ordered ? events : events.sort(compareEvents), eventById }),
  };
}

/** All files at once, for whom nobody waits. `read`: the parsed JSON of a file. */
export function parseShard(
  data: unknown,
  instruments: readonly Instrument[],
  where = 'shard',
  read?: (path: string) => unknown,
): Result<Ledger> {
  const begun = parseFirstShard(data, instruments, where);
  if (!begun.ok) return begun;
  const { ledger, shard } = begun.value;
  if (!shard.more) return success(ledger);
  const reader = eventsReader(begun.value);
  for (const { path } of shard.more) {
    const added = reader.add(read?.(path), path);
    if (!added.ok) return added;
  }
  return success(reader.finish());
}
