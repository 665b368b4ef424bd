import { democracyPercentage, meanOfCategories, roundTo } from '../../domain/nit-aggregation.ts';
import { nitCategoriesOf } from '../../domain/nit-categories.ts';
import type { CellReader, NumberShape } from './cell-reader.ts';
import type { Figure, FigureTable } from './figure-table.ts';

const CATEGORY: NumberShape = { min: 1, max: 7, step: 0.25 };
const DEMOCRACY_SCORE: NumberShape = { min: 1, max: 7, step: null };
const EDITION: NumberShape = { min: 1995, max: 2100, step: 1 };

const CATEGORY_COLUMNS: Readonly<Record<string, string>> = {
  NDG: 'NDG',
  EP: 'EP',
  CS: 'CS',
  IM: 'IM',
  LDG: 'LDG',
  JFI: 'JFI',
  CO: 'CO',
  GOV: 'governance_pre2005',
};

/**
 * Up to and including its edition 2019 the report itself ran from 1 = best to 7 = worst; from 2020 on
 * it prints today's scale. The table gives every row on today's scale, so the values of editions up to
 * 2019 are turned (8 − x) and marked, whatever their row's `basis`: also the Democracy Scores of 2018
 * and 2019, which the publisher's pages nowadays repeat on today's scale, and the categories inferred
 * from the table of 2017. Percentages know one direction only and are never turned.
 */
const LAST_EDITION_ON_THE_OLD_SCALE = 2019;

type Categories = 'published' | 'carried' | 'none';

/** What the `basis` cell says about the row's categories. The Democracy Score is published in all three. */
function categoriesOf(cells: CellReader): { basis: Categories; note: string | null } | null {
  const text = cells.text('basis');
  if (text === 'published table (1=best scale, converted today = 8 - old)')
    return { basis: 'published', note: null };
  if (text === 'Democracy Score only') return { basis: 'none', note: null };
  const match =
    /^Democracy Score as published; category values = 2017 table \+ the changes the edition announces(?: \(\d{4}: (.+)\))?$/.exec(
      text,
    );
  if (match) return { basis: 'carried', note: match[1] ?? null };
  return cells.refuse(
    'basis',
    'an unknown way of obtaining the row',
    '"published table (…)", "Democracy Score as published; category values = …" or "Democracy Score only"',
  );
}

/** The row's category values; `null` where the cell is blank. Columns of the other era must be blank. */
function readCategories(cells: CellReader, edition: number, expected: boolean): [string, number | null][] {
  const wanted: readonly string[] = expected ? nitCategoriesOf(edition) : [];
  return Object.entries(CATEGORY_COLUMNS).flatMap(([category, column]): [string, number | null][] => {
    if (wanted.includes(category)) return [[category, cells.requiredNumber(column, CATEGORY)]];
    if (cells.text(column) !== '') {
      cells.refuse(column, `edition ${edition} with this basis has no such category`, 'an empty cell');
    }
    return [];
  });
}

function percentageFigure(edition: number, values: readonly (number | null)[]): Figure[] {
  const known = values.filter((value) => value !== null);
  if (known.length === 0 || known.length < values.length) return [];
  // From the unrounded mean: that alone gives the printed 6.55 (edition 2015) and 5.95 (edition 2022).
  const value = roundTo(democracyPercentage(meanOfCategories(known)), 2);
  return [
    { edition, indicator: 'NIT.DP', value, status: null, basis: 'recomputed', converted: false, note: null },
  ];
}

/**
 * The table of Nations in Transit. Its columns `mean_of_categories`, `abs_diff_DS_vs_mean` and
 * `democracy_percentage_calc` are somebody's arithmetic on the others: they are not taken over.
 */
export const NIT_TABLE: FigureTable = {
  source: 'nit-2001-2024',
  instrument: 'nit',
  columns: (
    'country edition NDG EP CS IM LDG JFI CO governance_pre2005 democracy_score mean_of_categories ' +
    'abs_diff_DS_vs_mean democracy_percentage_calc basis source_url'
  ).split(' '),
  countryColumn: 'country',
  figuresOf: (cells) => {
    const edition = cells.requiredNumber('edition', EDITION) ?? 0;
    const converted = edition <= LAST_EDITION_ON_THE_OLD_SCALE;
    const obtained = categoriesOf(cells);
    if (!obtained) return [];
    const { basis, note } = obtained;
    const categories = readCategories(cells, edition, basis !== 'none');
    const score = cells.requiredNumber('democracy_score', DEMOCRACY_SCORE);
    const shared = { edition, status: null, converted };
    return [
      ...categories.flatMap(([category, value]): Figure[] => {
        if (value === null || basis === 'none') return [];
        return [{ ...shared, indicator: `NIT.${category}`, value, basis, note }];
      }),
      ...(score === null
        ? []
        : [{ ...shared, indicator: 'NIT.DS', value: score, basis: 'published' as const, note: null }]),
      ...percentageFigure(
        edition,
        categories.map(([, value]) => value),
      ),
    ];
  },
};
