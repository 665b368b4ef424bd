import { failure, success, type Problem, type Result } from '../../domain/result.ts';
import type { ScoreRow } from '../dataset/score-file.ts';
import { CellReader } from './cell-reader.ts';
import { parseTable } from './table.ts';

/** A score row before the country has its code and the table its id. */
export type Figure = Omit<ScoreRow, 'country' | 'source' | 'instrument'>;

/** How one of the publishers' tables is read. */
export interface FigureTable {
  /** Id of the source; its record in data/sources names the file and its SHA-256. */
  readonly source: string;
  readonly instrument: ScoreRow['instrument'];
  readonly columns: readonly string[];
  readonly countryColumn: string;
  /** The figures of one row, in the order in which they are to stand in the score file. */
  figuresOf(cells: CellReader): Figure[];
}

/** All figures of one line of a table. */
export interface TableEntry {
  /** The country as the table spells it. */
  readonly tableName: string;
  readonly file: string;
  readonly line: number;
  readonly figures: readonly Figure[];
}

/** Reads a whole table, whatever its countries. Problems name file, line, column, expected and found. */
export function readFigureTable(table: FigureTable, text: string, file: string): Result<TableEntry[]> {
  const rows = parseTable(text, file, table.columns);
  if (!rows.ok) return rows;
  const problems: Problem[] = [];
  const lines = new Map<string, number>();
  const entries = rows.value.map((row) => {
    const cells = new CellReader(row);
    const tableName = cells.required(table.countryColumn);
    const figures = table.figuresOf(cells);
    problems.push(...cells.problems);
    const key = `${tableName}, edition ${figures[0]?.edition}`;
    const earlier = lines.get(key);
    if (earlier !== undefined && figures.length > 0) {
      problems.push({
        where: `${file}:${row.line}`,
        message: `${key} has stood in line ${earlier} already`,
        expected: 'one line for each country and edition',
      });
    }
    lines.set(key, row.line);
    return { tableName, file, line: row.line, figures };
  });
  return problems.length > 0 ? failure(...problems) : success(entries);
}

function scoreRow(table: FigureTable, country: string, { edition, ...figure }: Figure): ScoreRow {
  return { instrument: table.instrument, edition, country, source: table.source, ...figure };
}

/** The rows of one country's score file, by edition, in the table's order of indicators. */
export function scoreRowsOfCountry(
  table: FigureTable,
  entries: readonly TableEntry[],
  country: { readonly code: string; readonly tableNames: readonly string[] },
): ScoreRow[] {
  return entries
    .filter(({ tableName }) => country.tableNames.includes(tableName))
    .flatMap(({ figures }) => figures)
    .map((figure) => scoreRow(table, country.code, figure))
    .sort((a, b) => a.edition - b.edition);
}
