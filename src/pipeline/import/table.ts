import { csvParseRows } from 'd3-dsv';
import { failure, success, type Problem, type Result } from '../../domain/result.ts';

/** One line of a publisher's table; its cells by column name. */
export interface TableRow {
  readonly file: string;
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

function headerProblem(file: string, columns: readonly string[], header: readonly string[]): Problem {
  const at = columns.findIndex((column, index) => header[index] !== column);
  const index = at < 0 ? columns.length : at;
  return {
    where: `${file}:1, column ${index + 1}`,
    message: 'the header is not the one that we know how to read',
    expected: columns[index] === undefined ? 'no further column' : `"${columns[index]}"`,
    found: header[index] === undefined ? 'nothing' : `"${header[index]}"`,
    mend: 'The publisher may have changed the table: compare its columns before importing it.',
  };
}

/** Reads a CSV whose columns must be exactly `columns`. Every problem names file and line. */
export function parseTable(text: string, file: string, columns: readonly string[]): Result<TableRow[]> {
  const [header = [], ...body] = csvParseRows(text);
  if (header.join('\n') !== columns.join('\n')) return failure(headerProblem(file, columns, header));
  const rows: TableRow[] = [];
  const problems: Problem[] = [];
  body.forEach((cells, index) => {
    // Row n is line n: a cell with a line break, which would shift the lines below, is refused.
    const line = index + 2;
    const where = `${file}:${line}`;
    const broken = cells.find((cell) => /[\r\n]/.test(cell));
    if (cells.length !== columns.length) {
      const [expected, found] = [String(columns.length), String(cells.length)];
      problems.push({ where, message: 'wrong number of cells', expected, found });
    } else if (broken !== undefined) {
      problems.push({ where, message: 'a cell holds a line break', found: JSON.stringify(broken) });
    } else {
      rows.push({ file, line, cells: new Map(columns.map((column, at) => [column, cells[at] ?? ''])) });
    }
  });
  return problems.length > 0 ? failure(...problems) : success(rows);
}
