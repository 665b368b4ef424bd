import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv, type CellValue } from './csv.ts';

const COLUMNS = [0, 1, 2].map((index) => ({
  name: `column ${index}`,
  value: (row: readonly CellValue[]) => row[index] ?? null,
}));

describe('formatCsv', () => {
  it('writes a header, CRLF, and quotes only where they are needed', () => {
    const rows = [
      ['plain', 'a, b', 'said "no"'],
      ['two\nlines', 1.25, null],
    ];
    expect(formatCsv(COLUMNS, rows)).toBe(
      'column 0,column 1,column 2\r\nplain,"a, b","said ""no"""\r\n"two\nlines",1.25,\r\n',
    );
  });

  it('disarms texts that a spreadsheet would compute, and leaves numbers alone', () => {
    expect(
      formatCsv(COLUMNS, [
        ['=1+1', -3, '-3'],
        ['@now', '+49', '\tx'],
      ]),
    ).toBe("column 0,column 1,column 2\r\n'=1+1,-3,'-3\r\n'@now,'+49,'\tx\r\n");
  });

  it('is read back by another reader as it was written', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('a,b', '"', '\r\n', 'ә, "ң"'),
      fc.double(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }), (rows) => {
        const [header, ...read] = csvParseRows(formatCsv(COLUMNS, rows));
        expect(header).toEqual(['column 0', 'column 1', 'column 2']);
        expect(read.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(
          rows.map((row) =>
            row.map((value) => (value === null ? '' : String(value).replace(/^'(?=[=+\-@\t\r])/, ''))),
          ),
        );
      }),
    );
  });
});
