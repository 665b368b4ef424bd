import type { CountryCode } from '../domain/country.ts';
import { BASES, type Score } from '../domain/score.ts';
import type { ScoreColumns } from './shard.ts';

/** Gives each distinct word an index, in order of first use. */
function interner(): { readonly words: string[]; indexOf: (word: string) => number } {
  const words: string[] = [];
  const indices = new Map<string, number>();
  return {
    words,
    indexOf(word) {
      const known = indices.get(word);
      if (known !== undefined) return known;
      indices.set(word, words.length);
      words.push(word);
      return words.length - 1;
    },
  };
}

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
export function refuteColumns(columns: ScoreColumns): string | undefined {
  const rows = columns.indicator.length;
  const { edition, value, basis, converted, status, note, sources } = columns;
  const lengths = Object.entries({ edition, value, basis, converted, status, note, sources });
  const odd = lengths.find(([, column]) => column.length !== rows);
  return odd && `column "${odd[0]}" has ${odd[1].length} rows, "indicator" has ${rows}`;
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
      indicator: at(columns.indicators, indicator, 'indicator', row),
      edition: at(columns.edition, row, 'edition', row),
      value: at(columns.value, row, 'value', row),
      basis: at(BASES, at(columns.basis, row, 'basis', row), 'basis', row),
      converted: columns.converted[row] === 1,
      status: status === null ? null : at(columns.statuses, status, 'status', row),
      note: note === null ? null : at(columns.notes, note, 'note', row),
      sources: at(columns.sources, row, 'sources', row).map((index) => at(sourceIds, index, 'source', row)),
    };
  });
}

function at<T>(list: readonly T[], index: number, column: string, row: number): T {
  const found = list[index];
  if (found === undefined)
    throw new RangeError(
      `scores row ${row}: column "${column}" points to entry ${index}, which does not exist`,
    );
  return found;
}
