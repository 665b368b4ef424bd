import { entryAt, interner, refuteLengths } from './columns.ts';
import type { CountryCode } from '../domain/country.ts';
import { BASES, type Score } from '../domain/score.ts';
import type { ScoreColumns } from './shard.ts';

/** Rows → columns. `sourceIndex` gives a source's place in the shard. */
export function encodeScores(scores: readonly Score[], sourceIndex: (id: string) => number): ScoreColumns {
  const indicators = interner();
  const statuses = interner();
  const notes = interner();
  return {
    indicator: scores.map((score) => indicators.indexOf(score.indicator)),
    edition: scores.map((score) => score.edition),
    value: scores.map((score) => score.value),
    basis: scores.map((score) => BASES.indexOf(score.basis)),
    converted: scores.map((score) => (score.converted ? 1 : 0)),
    status: scores.map((score) => (score.status === null ? null : statuses.indexOf(score.status))),
    note: scores.map((score) => (score.note === null ? null : notes.indexOf(score.note))),
    sources: scores.map((score) => score.sources.map(sourceIndex)),
    indicators: indicators.words,
    statuses: statuses.words,
    notes: notes.words,
  };
}

/** A message when the columns differ in length, else `undefined`. */
export function refuteColumns({
  indicators: _ids,
  statuses: _statuses,
  notes: _notes,
  ...columns
}: ScoreColumns): string | undefined {
  return refuteLengths(columns, 'indicator');
}

/**
 * Columns → rows. Throws a RangeError on an index that points nowhere;
 * call `refuteColumns` first for the lengths.
 */
export function decodeScores(
  columns: ScoreColumns,
  country: CountryCode,
  sourceIds: readonly string[],
): Score[] {
  return columns.indicator.map((indicator, row) => {
    const status = columns.status[row] ?? null;
    const note = columns.note[row] ?? null;
    return {
      country,
      indicator: entryAt(columns.indicators, indicator, 'indicator', row),
      edition: entryAt(columns.edition, row, 'edition', row),
      value: entryAt(columns.value, row, 'value', row),
      basis: entryAt(BASES, entryAt(columns.basis, row, 'basis', row), 'basis', row),
      converted: columns.converted[row] === 1,
      status: status === null ? null : entryAt(columns.statuses, status, 'status', row),
      note: note === null ? null : entryAt(columns.notes, note, 'note', row),
      sources: entryAt(columns.sources, row, 'sources', row).map((index) =>
        entryAt(sourceIds, index, 'source', row),
      ),
    };
  });
}
