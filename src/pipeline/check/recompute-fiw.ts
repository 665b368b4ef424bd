import {
  FIW_CL_SUBCATEGORIES,
  FIW_PR_SUBCATEGORIES,
  FIW_QUESTIONS_BY_SUBCATEGORY,
  civilLibertiesRating,
  politicalRightsRating,
  statusOfRatings,
} from '../../domain/fiw-aggregation.ts';
import type { Problem } from '../../domain/result.ts';
import { mismatch, type EditionFigures, type Recomputation } from './edition-figures.ts';
import { recomputeSums, type Sum } from './recompute-sums.ts';

const fiw = (node: string): string => `FIW.${node}`;

const SUMS: readonly Sum[] = [
  ...Object.entries(FIW_QUESTIONS_BY_SUBCATEGORY).map(([letter, questions]) => ({
    whole: fiw(letter),
    parts: questions.map(fiw),
  })),
  { whole: 'FIW.PR', parts: FIW_PR_SUBCATEGORIES.map(fiw), plus: 'FIW.ADD-A', minus: 'FIW.ADD-Q' },
  { whole: 'FIW.CL', parts: FIW_CL_SUBCATEGORIES.map(fiw) },
  { whole: 'FIW.TOTAL', parts: ['FIW.PR', 'FIW.CL'] },
];

/**
 * Until edition 2003 (year 2002) the publisher decided borderline countries by other means than the
 * ratings alone: 195 of the table's rows up to then differ from the rule, none after.
 */
const LAST_EDITION_WITH_BORDERLINE_STATUS = 2003;
const BORDERS = new Set([2.5, 3, 5, 5.5]);

function checkRatings(figures: EditionFigures, known: ReadonlyMap<string, number>): Recomputation {
  const problems: Problem[] = [];
  let compared = 0;
  for (const [score, rating, ratingOf] of [
    ['FIW.PR', 'FIW.PR-RATING', politicalRightsRating],
    ['FIW.CL', 'FIW.CL-RATING', civilLibertiesRating],
  ] as const) {
    const value = known.get(score);
    const stated = figures.row(rating);
    if (value === undefined || !stated) continue;
    compared += 1;
    if (stated.value !== ratingOf(value))
      problems.push(mismatch(stated, 'value', `${score} is ${value}`, String(ratingOf(value))));
  }
  return { problems, compared };
}

function ratingsOf(
  figures: EditionFigures,
  known: ReadonlyMap<string, number>,
): [number, number] | undefined {
  const [prScore, clScore] = [known.get('FIW.PR'), known.get('FIW.CL')];
  const pr =
    figures.row('FIW.PR-RATING')?.value ??
    (prScore === undefined ? undefined : politicalRightsRating(prScore));
  const cl =
    figures.row('FIW.CL-RATING')?.value ??
    (clScore === undefined ? undefined : civilLibertiesRating(clScore));
  return pr === undefined || cl === undefined ? undefined : [pr, cl];
}

function checkStatus(figures: EditionFigures, known: ReadonlyMap<string, number>): Recomputation {
  const ratings = ratingsOf(figures, known);
  const stated = figures.rows.filter(({ status }) => status !== null);
  if (!ratings) return { problems: [], compared: 0 };
  const [pr, cl] = ratings;
  const borderline = figures.edition <= LAST_EDITION_WITH_BORDERLINE_STATUS && BORDERS.has((pr + cl) / 2);
  if (borderline) return { problems: [], compared: 0 };
  const expected = statusOfRatings(pr, cl);
  return {
    problems: stated
      .filter(({ status }) => status !== expected)
      .map((row) => mismatch(row, 'status', `ratings ${pr} and ${cl}`, expected)),
    compared: stated.length,
  };
}

/** Questions → subcategories → PR, CL → total; PR and CL → ratings → status. */
export function recomputeFiw(figures: EditionFigures): Recomputation {
  const sums = recomputeSums(figures, SUMS);
  const ratings = checkRatings(figures, sums.known);
  const status = checkStatus(figures, sums.known);
  return {
    problems: [...sums.problems, ...ratings.problems, ...status.problems],
    compared: sums.compared + ratings.compared + status.compared,
  };
}
