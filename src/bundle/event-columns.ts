import { edtf, type EdtfDate } from '../domain/edtf.ts';
import { EVENT_KINDS, type EventKind } from '../domain/event-kind.ts';
import type { LedgerEvent } from '../domain/event.ts';
import { entryAt, interner, refuteLengths } from './columns.ts';
import { sourcesOf } from './event-sources.ts';
import type { EventColumns } from './shard.ts';

/** As much of an event as is drawn and filtered. */
export interface ChartEvent extends Pick<
  LedgerEvent,
  'id' | 'title' | 'kinds' | 'date' | 'indicators' | 'summary'
> {
  readonly kinds: EventKind[];
  /** The date, parsed. */
  readonly when: EdtfDate;
  /** Ids of the sources that tell it, each once, in the order of its accounts. */
  readonly sources: readonly string[];
}

/** Events → columns. `sourceIndex` gives a source's place in the shard. */
export function encodeEvents(
  events: readonly LedgerEvent[],
  sourceIndex: (id: string) => number,
): EventColumns {
  const indicators = interner();
  return {
    id: events.map(({ id }) => id),
    title: events.map(({ title }) => title),
    date: events.map(({ date }) => date),
    kinds: events.map(({ kinds }) => kinds.map((kind) => EVENT_KINDS.indexOf(kind))),
    indicator: events.map((event) => event.indicators.map(indicators.indexOf)),
    sources: events.map((event) => sourcesOf(event).map(sourceIndex)),
    summary: events.map(({ summary }) => (summary ? 1 : 0)),
    indicators: indicators.words,
  };
}

/** A message when the columns differ in length, else `undefined`. */
export function refuteEventColumns({ indicators: _ids, ...columns }: EventColumns): string | undefined {
  return refuteLengths(columns, 'id');
}

/**
 * Columns → events. Throws a RangeError on an index that points nowhere;
 * call `refuteEventColumns` first for the lengths.
 */
export function decodeEvents(columns: EventColumns, sourceIds: readonly string[]): ChartEvent[] {
  return columns.id.map((id, row) => {
    const date = entryAt(columns.date, row, 'date', row);
    return {
      id,
      title: entryAt(columns.title, row, 'title', row),
      date,
      when: edtf(date),
      kinds: entryAt(columns.kinds, row, 'kinds', row).map((kind) =>
        entryAt(EVENT_KINDS, kind, 'kinds', row),
      ),
      indicators: entryAt(columns.indicator, row, 'indicator', row).map((index) =>
        entryAt(columns.indicators, index, 'indicator', row),
      ),
      sources: entryAt(columns.sources, row, 'sources', row).map((index) =>
        entryAt(sourceIds, index, 'sources', row),
      ),
      ...(columns.summary[row] === 1 ? { summary: true as const } : {}),
    };
  });
}
