/** What a cell holds; `null` where there is nothing: an empty cell, never a zero. */
export type CellValue = string | number | null;

/** A column of a table that leaves the page. */
export interface CsvColumn<T> {
  readonly name: string;
  readonly value: (row: T) => CellValue;
}

/** Texts that begin so are taken for formulas by spreadsheets (OWASP, "CSV Injection"). */
const FORMULA_START = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** An apostrophe makes a spreadsheet show a formula as text. Numbers are written as they are: −3 stays −3. */
function writeCell(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA_START.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV after RFC 4180: a header, CRLF after each record, quotes where they are needed. */
export function formatCsv<T>(columns: readonly CsvColumn<T>[], rows: readonly T[]): string {
  const records = [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ value }) => value(row))),
  ];
  return records.map((record) => `${record.map(writeCell).join(',')}\r\n`).join('');
}
