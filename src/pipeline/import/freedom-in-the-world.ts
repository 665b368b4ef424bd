import {
  FIW_CL_SUBCATEGORIES,
  FIW_PR_SUBCATEGORIES,
  FIW_QUESTIONS_BY_SUBCATEGORY,
} from '../../domain/fiw-aggregation.ts';
import type { CellReader, NumberShape } from './cell-reader.ts';
import type { Figure, FigureTable } from './figure-table.ts';

const STATUSES = { F: 'Free', PF: 'Partly Free', NF: 'Not Free' };

const whole = (min: number, max: number): NumberShape => ({ min, max, step: 1 });
const QUESTION = whole(0, 4);
const RATING = whole(1, 7);
const EDITION = whole(1973, 2100);

/**
 * One additional question (0–4) is subtracted from PR and one was added until edition 2017, so that PR
 * and the total may leave their scale: the lowest in the table is −3, and Luxembourg 2003 has 44 and 101.
 */
const ADDITIONAL = 4;
const AGGREGATES: Readonly<Record<string, NumberShape>> = {
  PR: whole(-ADDITIONAL, 40 + ADDITIONAL),
  CL: whole(0, 60),
  Total: whole(-ADDITIONAL, 100 + ADDITIONAL),
};

interface Column {
  readonly name: string;
  readonly indicator: string;
  readonly shape: NumberShape;
}

function subcategoryColumns(letters: readonly string[], withQuestions: boolean): Column[] {
  return letters.flatMap((letter) => {
    const questions = FIW_QUESTIONS_BY_SUBCATEGORY[letter] ?? [];
    const own = { name: letter, indicator: `FIW.${letter}`, shape: whole(0, 4 * questions.length) };
    const parts = questions.map((name) => ({ name, indicator: `FIW.${name}`, shape: QUESTION }));
    return withQuestions ? [...parts, own] : [own];
  });
}

function aggregateColumn(name: string): Column {
  return { name, indicator: `FIW.${name.toUpperCase()}`, shape: AGGREGATES[name] ?? whole(0, 100) };
}

/** The score columns in the table's own order. */
function scoreColumns(withQuestions: boolean): Column[] {
  return [
    ...subcategoryColumns(FIW_PR_SUBCATEGORIES, withQuestions),
    { name: 'Add Q', indicator: 'FIW.ADD-Q', shape: QUESTION },
    { name: 'Add A', indicator: 'FIW.ADD-A', shape: QUESTION },
    aggregateColumn('PR'),
    ...subcategoryColumns(FIW_CL_SUBCATEGORIES, withQuestions),
    aggregateColumn('CL'),
    aggregateColumn('Total'),
  ];
}

function published(
  edition: number,
  indicator: string,
  value: number | null,
  status: string | null,
): Figure[] {
  if (value === null) return [];
  return [{ edition, indicator, value, status, basis: 'published', converted: false, note: null }];
}

const HEAD_COLUMNS = ['Country/Territory', 'Region', 'C/T', 'Edition', 'Status', 'PR rating', 'CL rating'];

/**
 * A table of scores. The status goes with the total; a blank cell makes no row.
 * (Editions 2003–2005 have PR, CL and the total alone; `Add A` ended with edition 2017.)
 */
function scoreTable(source: string, withQuestions: boolean): FigureTable {
  const columns = scoreColumns(withQuestions);
  return {
    source,
    instrument: 'fiw',
    columns: HEAD_COLUMNS.concat(columns.map(({ name }) => name)),
    countryColumn: 'Country/Territory',
    figuresOf: (cells: CellReader) => {
      cells.choice('C/T', { c: 'country', t: 'territory' });
      const edition = cells.requiredNumber('Edition', EDITION) ?? 0;
      const status = cells.choice('Status', STATUSES);
      return [
        ...columns.flatMap(({ name, indicator, shape }) => {
          const required = withQuestions && name !== 'Add A';
          const value = required ? cells.requiredNumber(name, shape) : cells.number(name, shape);
          return published(edition, indicator, value, name === 'Total' ? status : null);
        }),
        ...published(edition, 'FIW.PR-RATING', cells.number('PR rating', RATING), null),
        ...published(edition, 'FIW.CL-RATING', cells.number('CL rating', RATING), null),
      ];
    },
  };
}

export const FIW_QUESTIONS_TABLE = scoreTable('fiw-questions-2013-2025', true);
export const FIW_AGGREGATES_TABLE = scoreTable('fiw-aggregates-2003-2025', false);

/**
 * The ratings since 1972. `year` is the year reviewed, so the edition is the year after; the survey
 * of January 1981 to August 1982 stands under 1982. The table knows no totals: the status, which
 * follows from both ratings, stands beside each of them.
 */
export const FIW_RATINGS_TABLE: FigureTable = {
  source: 'fiw-ratings-1972-2024',
  instrument: 'fiw',
  columns: ['fh_country', 'year', 'pr', 'cl', 'status', 'GWn', 'cown'],
  countryColumn: 'fh_country',
  figuresOf: (cells) => {
    const edition = (cells.requiredNumber('year', whole(1972, 2100)) ?? 0) + 1;
    const status = cells.choice('status', STATUSES);
    return [
      ...published(edition, 'FIW.PR-RATING', cells.requiredNumber('pr', RATING), status),
      ...published(edition, 'FIW.CL-RATING', cells.requiredNumber('cl', RATING), status),
    ];
  },
};
