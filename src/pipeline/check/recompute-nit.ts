import { democracyPercentage, isRoundingOf, meanOfCategories } from '../../domain/nit-aggregation.ts';
import { NIT_CATEGORIES, NIT_CATEGORIES_BEFORE_2005, nitCategoriesOf } from '../../domain/nit-categories.ts';
import { regimeType } from '../../domain/regime-type.ts';
import type { Problem } from '../../domain/result.ts';
import { isRoundedReading } from '../dataset/rounded-note.ts';
import { mismatch, type EditionFigures, type Figure, type Recomputation } from './edition-figures.ts';

const nit = (node: string): string => `NIT.${node}`;
const DECIMALS = 2;

function categoryProblems(figures: EditionFigures, wanted: readonly string[]): Problem[] {
  const all = new Set([...NIT_CATEGORIES, ...NIT_CATEGORIES_BEFORE_2005].map(nit));
  const stated = figures.rows.filter(({ indicator }) => all.has(indicator));
  const strangers = stated.filter(({ indicator }) => !wanted.includes(indicator));
  const missing = wanted.filter((id) => !figures.row(id));
  const problems: Problem[] = strangers.map((row) => ({
    where: `${row.file}:${row.line}, column indicator`,
    message: `edition ${row.edition} has no such category`,
    expected: wanted.join(', '),
    found: row.indicator,
  }));
  const [first] = stated;
  if (first && missing.length > 0 && !figures.inPart) {
    problems.push({
      where: `${first.file}:${first.line}`,
      message: `edition ${figures.edition} states some categories, but not all`,
      expected: wanted.join(', '),
      found: `no ${missing.join(', no ')}`,
      mend: 'Add the missing rows from the original.',
    });
  }
  return problems;
}

function compareWithMean(row: Figure, exact: number, how: string): Problem[] {
  const decimals = isRoundedReading(row) ? 0 : DECIMALS;
  return isRoundingOf(row.value, exact, decimals)
    ? []
    : [mismatch(row, 'value', how, exact.toFixed(decimals))];
}

/** Categories → Democracy Score (rounded) and, from the unrounded mean, percentage; Democracy Score → regime type. */
export function recomputeNit(figures: EditionFigures): Recomputation {
  const wanted = nitCategoriesOf(figures.edition).map(nit);
  const problems = categoryProblems(figures, wanted);
  const ratings = wanted.flatMap((id) => figures.row(id)?.value ?? []);
  const derived = figures.rows.filter(({ indicator }) => indicator === 'NIT.DS' || indicator === 'NIT.DP');
  let compared = 0;
  if (problems.length === 0 && ratings.length === wanted.length) {
    const mean = meanOfCategories(ratings);
    const how = `mean of ${ratings.join(', ')} is ${mean.toFixed(4)}`;
    compared += derived.length;
    for (const row of derived) {
      const exact = row.indicator === 'NIT.DS' ? mean : democracyPercentage(mean);
      problems.push(...compareWithMean(row, exact, how));
    }
  }
  const score = figures.row('NIT.DS')?.value;
  for (const row of figures.rows) {
    if (row.status === null || score === undefined) continue;
    compared += 1;
    const expected = regimeType(score);
    if (row.status !== expected) problems.push(mismatch(row, 'status', `Democracy Score ${score}`, expected));
  }
  return { problems, compared };
}
