import { describe, expect, it } from 'vitest';
import { tableText } from '../testing/small-tables.ts';
import { readFigureTable, type FigureTable } from './figure-table.ts';
import { FIW_AGGREGATES_TABLE, FIW_RATINGS_TABLE } from './freedom-in-the-world.ts';
import { FOTN_EDITIONS_TABLE, FOTN_QUESTIONS_TABLE } from './freedom-on-the-net.ts';
import { NIT_TABLE } from './nations-in-transit.ts';

function problemsOf(
  table: FigureTable,
  ...lines: string[]
): { where: string; expected?: string; found?: string }[] {
  const read = readFigureTable(table, tableText(table, lines), 'table.csv');
  return read.ok ? [] : [...read.problems];
}

const NIT_BASIS = '"published table (1=best scale, converted today = 8 - old)",a page';

/** A line of the table of Nations in Transit. */
function nit(cells: string): string {
  return `Exland,2015,${cells}`;
}

describe('malformed tables', () => {
  it.each([
    [
      FIW_RATINGS_TABLE,
      'Exland,2019,8.0,5.0,NF,,',
      'table.csv:2, column pr',
      'a number from 1 to 7 in steps of 1',
      '"8.0"',
    ],
    [FIW_RATINGS_TABLE, 'Exland,2019,,5.0,NF,,', 'table.csv:2, column pr', 'a number', '""'],
    [FIW_RATINGS_TABLE, 'Exland,2019,6.0,5.0,XF,,', 'table.csv:2, column status', 'F, PF, NF', '"XF"'],
    [
      FIW_RATINGS_TABLE,
      'Exland,20 19,6.0,5.0,F,,',
      'table.csv:2, column year',
      'a number from 1972 to 2100 in steps of 1',
      '"20 19"',
    ],
    [FIW_RATINGS_TABLE, ',2019,6.0,5.0,F,,', 'table.csv:2, column fh_country', 'a text', '""'],
    [FIW_RATINGS_TABLE, 'Exland,2019,6.0', 'table.csv:2', '7', '3'],
    [
      FIW_AGGREGATES_TABLE,
      'Exland,,x,2003,,,,,,,,,8.0,,,,,21.0,29.0',
      'table.csv:2, column C/T',
      'c, t',
      '"x"',
    ],
    [
      FIW_AGGREGATES_TABLE,
      'Exland,,c,2003,,,,,,,,,8.5,,,,,21.0,29.0',
      'table.csv:2, column PR',
      'a number from -4 to 44 in steps of 1',
      '"8.5"',
    ],
    [
      NIT_TABLE,
      nit(`1.3,1.25,1.5,1.25,1.5,1.5,1.5,,1.39,,,,${NIT_BASIS}`),
      'table.csv:2, column NDG',
      'a number from 1 to 7 in steps of 0.25',
      '"1.3"',
    ],
    [
      NIT_TABLE,
      nit(`1.25,1.25,1.5,1.25,1.5,1.5,1.5,1.5,1.39,,,,${NIT_BASIS}`),
      'table.csv:2, column governance_pre2005',
      'an empty cell',
      '"1.5"',
    ],
    [
      NIT_TABLE,
      nit(`,1.25,1.5,1.25,1.5,1.5,1.5,,1.39,,,,${NIT_BASIS}`),
      'table.csv:2, column NDG',
      'a number',
      '""',
    ],
    [
      NIT_TABLE,
      nit('1.25,1.25,1.5,1.25,1.5,1.5,1.5,,1.39,,,,hearsay,a page'),
      'table.csv:2, column basis',
      '"published table (…)", "Democracy Score as published; category values = …" or "Democracy Score only"',
      '"hearsay"',
    ],
    [
      FOTN_EDITIONS_TABLE,
      'Exland,2014,41,10,12,18,a page (old scale 60: 15/23/22)',
      'table.csv:2, column total',
      '40',
      '"41"',
    ],
    [
      FOTN_EDITIONS_TABLE,
      'Exland,2014,40,10,13,18,a page (old scale 60: 15/23/22)',
      'table.csv:2, column B_limits_on_content',
      '12',
      '"13"',
    ],
    [
      FOTN_QUESTIONS_TABLE,
      'Exland,2024,NF,7,2,3,2,0,12,2,1,1,1,1,1,2,3,12,1,0,2,1,2,2,2,0,10,34',
      'table.csv:2, column A1',
      'a number from 0 to 6 in steps of 1',
      '"7"',
    ],
  ] as const)('%#: names line, column, expected and found', (table, line, where, expected, found) => {
    expect(problemsOf(table, line)).toEqual([expect.objectContaining({ where, expected, found })]);
  });

  it('names a column that is not the expected one', () => {
    const read = readFigureTable(FIW_RATINGS_TABLE, 'fh_country,year,cl,pr\n', 'table.csv');
    expect(read).toMatchObject({
      problems: [{ where: 'table.csv:1, column 3', expected: '"pr"', found: '"cl"' }],
    });
  });

  it('refuses a cell with a line break and a line that comes twice', () => {
    expect(problemsOf(FIW_RATINGS_TABLE, '"Ex\nland",2019,6.0,5.0,NF,,')).toEqual([
      expect.objectContaining({ where: 'table.csv:2', found: '"Ex\\nland"' }),
    ]);
    expect(problemsOf(FIW_RATINGS_TABLE, 'Exland,2019,6.0,5.0,NF,,', 'Exland,2019,7.0,5.0,NF,,')).toEqual([
      expect.objectContaining({
        where: 'table.csv:3',
        message: 'Exland, edition 2020 has stood in line 2 already',
      }),
    ]);
  });

  it('reports every bad cell of a table at once', () => {
    expect(problemsOf(FIW_RATINGS_TABLE, 'Exland,2019,9.0,0.0,NF,,', 'Exland,2018,x,5.0,NF,,')).toHaveLength(
      3,
    );
  });
});
