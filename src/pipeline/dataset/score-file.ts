import { csvFormatRows, csvParseRows } from 'd3-dsv';
import * as z from 'zod/mini';
import { CountryCode } from '../../domain/country.ts';
import { IndicatorId } from '../../domain/indicator.ts';
import { InstrumentId } from '../../domain/instrument.ts';
import { failure, success, type Problem, type Result } from '../../domain/result.ts';
import { Basis } from '../../domain/score.ts';
import { SourceId } from '../../domain/source.ts';

/** One line of `data/scores/<country>/<source>.csv`: what one source states about one score. */
export const ScoreRow = z.strictObject({
  instrument: InstrumentId,
  edition: z.int().check(z.minimum(1972), z.maximum(2100)),
  country: CountryCode,
  indicator: IndicatorId,
  value: z.number(),
  /** FIW status or NIT regime type printed beside the value. */
  status: z.nullable(z.string()),
  basis: Basis,
  /** The source printed the opposite scale: `8 − value` in NIT, `max − value` in FOTN. */
  converted: z.boolean(),
  source: SourceId,
  note: z.nullable(z.string()),
});
export type ScoreRow = z.infer<typeof ScoreRow>;

const SCORE_COLUMNS = [
  'instrument',
  'edition',
  'country',
  'indicator',
  'value',
  'status',
  'basis',
  'converted',
  'source',
  'note',
] as const;

/** How the column `converted` says that a source printed the opposite scale, by instrument. */
const TURNED: ReadonlyMap<string | undefined, string> = new Map([
  ['nit', '8-x'],
  ['fotn', 'max-x'],
]);

/** A row with the line of its file, so that a message can point at it. */
export interface LocatedScoreRow extends ScoreRow {
  readonly file: string;
  readonly line: number;
}

export function formatScoreFile(rows: readonly ScoreRow[]): string {
  const lines = rows.map((row) =>
    SCORE_COLUMNS.map((column) => {
      const value = row[column];
      if (column === 'converted') return value === true ? (TURNED.get(row.instrument) ?? '') : '';
      return value === null ? '' : String(value);
    }),
  );
  return `${csvFormatRows([[...SCORE_COLUMNS], ...lines])}\n`;
}

/** A number where the cell is one; otherwise the text, for the schema to refuse. */
function numeric(text: string | undefined): number | string | undefined {
  return /^-?\d+(\.\d+)?$/.test(text ?? '') ? Number(text) : text;
}

/** The sign of the instrument, or none; another text is left for the schema to refuse. */
function turned(text: string | undefined, instrument: string | undefined): boolean | string | undefined {
  if (text === '') return false;
  return text === TURNED.get(instrument) ? true : text;
}

function parseRow(cells: readonly string[], where: string): Result<ScoreRow> {
  if (cells.length !== SCORE_COLUMNS.length) {
    return failure({
      where,
      message: 'wrong number of cells',
      expected: String(SCORE_COLUMNS.length),
      found: String(cells.length),
    });
  }
  const cell = Object.fromEntries(SCORE_COLUMNS.map((column, index) => [column, cells[index] ?? '']));
  const parsed = ScoreRow.safeParse({
    ...cell,
    edition: numeric(cell['edition']),
    value: numeric(cell['value']),
    status: cell['status'] || null,
    converted: turned(cell['converted'], cell['instrument']),
    note: cell['note'] || null,
  });
  if (parsed.success) return success(parsed.data);
  return failure(
    ...parsed.error.issues.map((issue) => ({
      where: `${where}, column ${issue.path.join('.')}`,
      message: issue.message,
      found: `"${cell[String(issue.path[0])] ?? ''}"`,
    })),
  );
}

/** Reads a score file; every problem names file, line and column. No cell holds a line break, so row n is line n. */
export function parseScoreFile(text: string, file: string): Result<LocatedScoreRow[]> {
  const [header, ...body] = csvParseRows(text);
  if (header?.join() !== SCORE_COLUMNS.join()) {
    return failure({
      where: `${file}:1`,
      message: 'the header is not that of a score file',
      expected: SCORE_COLUMNS.join(),
      found: header?.join() ?? 'nothing',
    });
  }
  const rows: LocatedScoreRow[] = [];
  const problems: Problem[] = [];
  body.forEach((cells, index) => {
    const line = index + 2;
    const row = parseRow(cells, `${file}:${line}`);
    if (row.ok) rows.push({ ...row.value, file, line });
    else problems.push(...row.problems);
  });
  return problems.length > 0 ? failure(...problems) : success(rows);
}
