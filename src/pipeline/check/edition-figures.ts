import type { Problem } from '../../domain/result.ts';
import type { Source } from '../../domain/source.ts';
import { isRoundedReading } from '../dataset/rounded-note.ts';
import type { LocatedScoreRow } from '../dataset/score-file.ts';

/** As much of a score row as arithmetic needs. */
export type Figure = Pick<
  LocatedScoreRow,
  'indicator' | 'edition' | 'value' | 'status' | 'note' | 'file' | 'line'
>;

/** What one source states about one country in one edition. */
export class EditionFigures {
  readonly edition: number;
  readonly rows: readonly Figure[];
  /** A report states of the edition before only what it compares itself with: nothing is missing there. */
  readonly inPart: boolean;
  private readonly exact: ReadonlyMap<string, Figure>;

  constructor(rows: readonly Figure[], inPart = false) {
    this.rows = rows;
    this.inPart = inPart;
    this.edition = rows[0]?.edition ?? 0;
    this.exact = new Map(rows.filter((row) => !isRoundedReading(row)).map((row) => [row.indicator, row]));
  }

  /** The row that states the indicator without rounding. */
  row(indicator: string): Figure | undefined {
    return this.exact.get(indicator);
  }
}

/** Rows → one group a source, country and edition. */
export function editionsOf(
  rows: readonly LocatedScoreRow[],
  sources: readonly Pick<Source, 'csl' | 'edition'>[],
): EditionFigures[] {
  const ownEdition = new Map(sources.map(({ csl, edition }) => [csl.id, edition]));
  const groups = new Map<string, LocatedScoreRow[]>();
  for (const row of rows) {
    const key = [row.source, row.country, row.instrument, row.edition].join();
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map((group) => {
    const own = ownEdition.get(group[0]?.source ?? '') ?? null;
    return new EditionFigures(group, own !== null && own !== group[0]?.edition);
  });
}

/** Outcome of recomputing: what differs, and how many aggregates were compared. */
export interface Recomputation {
  readonly problems: readonly Problem[];
  readonly compared: number;
}

export function mismatch(row: Figure, column: string, how: string, expected: string): Problem {
  return {
    where: `${row.file}:${row.line}, column ${column}`,
    message: `${row.indicator}, edition ${row.edition}, is not what its parts give`,
    expected: `${expected} (${how})`,
    found: String(column === 'status' ? row.status : row.value),
    mend: 'Compare this row and those of its parts with the original; one digit is wrong.',
  };
}
