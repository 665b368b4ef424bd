import { describe, expect, it } from 'vitest';
import { originalOf, type Originals } from '../dataset/originals.ts';
import { parseScoreFile, type LocatedScoreRow } from '../dataset/score-file.ts';
import { smallTables, tableText } from '../testing/small-tables.ts';
import { readFigureTable, type FigureTable } from './figure-table.ts';
import { FIW_AGGREGATES_TABLE, FIW_QUESTIONS_TABLE } from './freedom-in-the-world.ts';
import { readFigureTables, scoreFilesOf } from './import-scores.ts';
import { FIGURE_TABLES } from './tables.ts';

const EXLAND = { code: 'XYZ', tableNames: ['Exland'] };
const WYLAND = { code: 'WYL', tableNames: ['Wyland', 'Former Wyland'] };

function sourcesOf(tables: Originals): {
  csl: { id: string; type: 'dataset'; title: string; publisher: string };
  file: string;
  sha256: string;
}[] {
  return [...tables].map(([id, { sha256 }]) => ({
    csl: { id, type: 'dataset', title: id, publisher: 'A publisher' },
    file: `${id}.csv`,
    sha256,
  }));
}

/** Rows of all score files of a country. */
function imported(country: { code: string; tableNames: string[] }): LocatedScoreRow[] {
  const tables = readFigureTables(FIGURE_TABLES, sourcesOf(smallTables()), smallTables());
  if (!tables.ok) throw new Error(JSON.stringify(tables.problems));
  const files = scoreFilesOf(tables.value, [country]);
  if (!files.ok) throw new Error(JSON.stringify(files.problems));
  return [...files.value].flatMap(([path, text]) => {
    const rows = parseScoreFile(text, path);
    if (!rows.ok) throw new Error(JSON.stringify(rows.problems));
    return rows.value;
  });
}

function find(
  rows: readonly LocatedScoreRow[],
  source: string,
  indicator: string,
  edition: number,
): LocatedScoreRow | undefined {
  return rows.find((row) => row.source === source && row.indicator === indicator && row.edition === edition);
}

function problemsOf(
  table: FigureTable,
  ...lines: string[]
): { where: string; expected?: string; found?: string }[] {
  const read = readFigureTable(table, tableText(table, lines), 'table.csv');
  return read.ok ? [] : [...read.problems];
}

describe('import of Freedom in the World', () => {
  const rows = imported(EXLAND);

  it('takes questions, aggregates, ratings, and the status with the total', () => {
    const source = 'fiw-questions-2013-2025';
    expect(find(rows, source, 'FIW.E1', 2020)).toMatchObject({ value: 1, status: null, basis: 'published' });
    expect(find(rows, source, 'FIW.ADD-Q', 2017)).toMatchObject({ value: 2 });
    expect(find(rows, source, 'FIW.TOTAL', 2020)).toMatchObject({ value: 23, status: 'Not Free' });
    expect(find(rows, source, 'FIW.CL-RATING', 2020)).toMatchObject({ value: 5, converted: false });
    // 25 questions, 7 subcategories, PR, CL, total, two ratings, the subtracted question
    expect(rows.filter((row) => row.source === source && row.edition === 2020)).toHaveLength(38);
  });

  it('makes no row of a blank cell, and never a 0', () => {
    expect(find(rows, 'fiw-questions-2013-2025', 'FIW.ADD-A', 2020)).toBeUndefined();
    const early = rows.filter(
      ({ source, edition }) => source === 'fiw-aggregates-2003-2025' && edition === 2003,
    );
    expect(early.map(({ indicator, value, status }) => [indicator, value, status])).toEqual([
      ['FIW.PR', 8, null],
      ['FIW.CL', 21, null],
      ['FIW.TOTAL', 29, null],
    ]);
  });

  it('reads the ratings under the edition after the year reviewed', () => {
    expect(find(rows, 'fiw-ratings-1972-2024', 'FIW.PR-RATING', 1973)).toMatchObject({
      value: 6,
      status: 'Partly Free',
    });
    expect(find(rows, 'fiw-ratings-1972-2024', 'FIW.CL-RATING', 2020)).toMatchObject({
      value: 5,
      status: 'Not Free',
    });
  });

  it('reads another country, a territory', () => {
    const other = imported(WYLAND);
    expect(find(other, 'fiw-questions-2013-2025', 'FIW.TOTAL', 2020)).toMatchObject({
      country: 'WYL',
      value: 100,
      status: 'Free',
    });
    expect(find(other, 'nit-2001-2024', 'NIT.DS', 2020)).toMatchObject({
      value: 6.07,
      basis: 'published',
      converted: false,
    });
    expect(find(other, 'fotn-other-editions', 'FOTN.TOTAL', 2019)).toMatchObject({
      value: 94,
      note: 'as reported in the news',
    });
    expect(other.map(({ indicator }) => indicator)).not.toContain('NIT.DP');
  });

  it('accepts a score below 0 and the additional point above', () => {
    const zeros = '0,0,0,0,0,0,0,0,0,0,0,0,0';
    const free = '0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0';
    expect(problemsOf(FIW_QUESTIONS_TABLE, `Exland,Asia,c,2020,NF,7,7,${zeros},3,,-3,${free},-3`)).toEqual(
      [],
    );
    expect(problemsOf(FIW_AGGREGATES_TABLE, 'Exland,,c,2003,,,,,,,,,44.0,,,,,57.0,101.0')).toEqual([]);
  });
});

describe('import of Nations in Transit', () => {
  const rows = imported(EXLAND);
  const source = 'nit-2001-2024';

  it('marks editions up to 2019 as converted', () => {
    expect(find(rows, source, 'NIT.NDG', 2015)).toMatchObject({
      value: 1.25,
      basis: 'published',
      converted: true,
    });
    expect(find(rows, source, 'NIT.DS', 2019)).toMatchObject({
      value: 1.29,
      basis: 'published',
      converted: true,
    });
    expect(find(rows, source, 'NIT.DS', 2022)).toMatchObject({
      value: 1.36,
      basis: 'published',
      converted: false,
    });
  });

  it('says which categories are carried, and on what assumption', () => {
    expect(find(rows, source, 'NIT.CS', 2022)).toMatchObject({
      basis: 'carried',
      converted: false,
      note: null,
    });
    expect(find(rows, source, 'NIT.CS', 2019)).toMatchObject({
      basis: 'carried',
      note: 'no page seen, assumed unchanged',
    });
  });

  it('computes the percentage from the unrounded mean', () => {
    // (9.75 / 7 − 1) / 6 × 100 = 6.5476; (9.5 / 7 − 1) / 6 × 100 = 5.9524
    expect(find(rows, source, 'NIT.DP', 2015)).toMatchObject({
      value: 6.55,
      basis: 'recomputed',
      converted: false,
    });
    expect(find(rows, source, 'NIT.DP', 2022)).toMatchObject({ value: 5.95, basis: 'recomputed' });
  });

  it('reads one Governance before edition 2005', () => {
    const categories = rows
      .filter((row) => row.source === source && row.edition === 2004)
      .map(({ indicator }) => indicator);
    expect(categories).toEqual([
      'NIT.EP',
      'NIT.CS',
      'NIT.IM',
      'NIT.JFI',
      'NIT.CO',
      'NIT.GOV',
      'NIT.DS',
      'NIT.DP',
    ]);
  });
});

describe('import of Freedom on the Net', () => {
  const rows = imported(EXLAND);

  it('takes every question and the status', () => {
    expect(find(rows, 'fotn-2024', 'FOTN.B8', 2024)).toMatchObject({ value: 3 });
    expect(find(rows, 'fotn-2024', 'FOTN.TOTAL', 2024)).toMatchObject({ value: 34, status: 'Not Free' });
  });

  it('keeps the figure of the old scale as a note', () => {
    const source = 'fotn-other-editions';
    expect(find(rows, source, 'FOTN.TOTAL', 2013)).toMatchObject({
      value: 41,
      note: 'old scale 59',
      converted: true,
    });
    expect(find(rows, source, 'FOTN.C', 2014)).toMatchObject({
      value: 18,
      note: 'old scale 22',
      converted: true,
    });
    expect(find(rows, source, 'FOTN.TOTAL', 2024)).toMatchObject({
      value: 34,
      note: null,
      converted: false,
    });
  });
});

describe('readFigureTables', () => {
  it('refuses a file under another hash, and a missing one', () => {
    const tables = smallTables();
    const sources = sourcesOf(tables);
    const changed = new Map([...tables, ['fotn-2024', originalOf('changed')] as const]);
    changed.delete('nit-2001-2024');
    expect(readFigureTables(FIGURE_TABLES, sources, changed)).toMatchObject({
      ok: false,
      problems: [
        { where: 'nit-2001-2024.csv', message: 'the table is missing in the folder of figures' },
        {
          where: 'fotn-2024.csv',
          expected: `SHA-256 ${tables.get('fotn-2024')?.sha256}`,
          found: originalOf('changed').sha256,
        },
      ],
    });
  });

  it('refuses a country that no table knows', () => {
    const tables = readFigureTables(FIGURE_TABLES, sourcesOf(smallTables()), smallTables());
    if (!tables.ok) throw new Error('refused');
    expect(scoreFilesOf(tables.value, [{ code: 'QQQ', tableNames: ['Nowhere'] }])).toMatchObject({
      problems: [{ where: 'data/countries.json', found: 'Nowhere' }],
    });
  });
});
