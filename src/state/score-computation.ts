import type { Ledger } from '../bundle/ledger.ts';
import {
  civilLibertiesRating,
  FIW_CL_SUBCATEGORIES,
  FIW_PR_SUBCATEGORIES,
  FIW_QUESTIONS_BY_SUBCATEGORY,
  politicalRightsRating,
} from '../domain/fiw-aggregation.ts';
import type { Indicator } from '../domain/indicator.ts';
import { democracyPercentage, isRoundingOf, meanOfCategories } from '../domain/nit-aggregation.ts';
import { nitCategoriesOf } from '../domain/nit-categories.ts';
import { scoreKey, type Score } from '../domain/score.ts';

export interface Term {
  readonly indicator: Indicator;
  readonly value: number;
  readonly sign: 1 | -1;
}

interface Made {
  readonly indicator: Indicator;
  readonly terms: readonly Term[];
  /** Unrounded. */
  readonly exact: number;
  /** Whether the value that the score states is this result, rounded as it is printed. */
  readonly agrees: boolean;
}

/** How a score follows from others of its edition, by the arithmetic of its instrument. */
export type Computation =
  | (Made & { readonly how: 'sum' | 'mean' | 'rating' })
  /** `mean` is that of the terms, unrounded. */
  | (Made & { readonly how: 'percentage'; readonly mean: number });

/** A score that nobody computes (`given`: a question, a category), or whose parts are not all at hand. */
export type Uncomputed =
  | { readonly how: 'given' }
  | { readonly how: 'incomplete'; readonly missing: readonly string[] };

const fiw = (node: string) => `FIW.${node}`;

/** Parts of the sums of Freedom in the World; the two extra questions count where they are stated. */
const FIW_SUMS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...Object.entries(FIW_QUESTIONS_BY_SUBCATEGORY).map(
    ([letter, questions]) => [fiw(letter), questions.map(fiw)] as const,
  ),
  ['FIW.PR', FIW_PR_SUBCATEGORIES.map(fiw)],
  ['FIW.CL', FIW_CL_SUBCATEGORIES.map(fiw)],
  ['FIW.TOTAL', ['FIW.PR', 'FIW.CL']],
]);

/** Questions that stand outside the sums of the subcategories, and count in political rights. */
export const FIW_EXTRAS = [
  { whole: 'FIW.PR', part: 'FIW.ADD-A', sign: 1 },
  { whole: 'FIW.PR', part: 'FIW.ADD-Q', sign: -1 },
] as const;

const RATINGS = new Map([
  ['FIW.PR-RATING', { from: 'FIW.PR', ratingOf: politicalRightsRating }],
  ['FIW.CL-RATING', { from: 'FIW.CL', ratingOf: civilLibertiesRating }],
]);

type TermOf = (part: string, sign?: 1 | -1) => Term | undefined;

function termFinder(ledger: Ledger, edition: number): TermOf {
  return (part, sign = 1) => {
    const indicator = ledger.indicators.get(part);
    const score = ledger.scoreByKey.get(scoreKey({ indicator: part, edition }));
    return indicator && score && { indicator, value: score.value, sign };
  };
}

function partsOf(ledger: Ledger, { indicator, edition }: Score): readonly string[] | undefined {
  const rating = RATINGS.get(indicator);
  if (rating) return [rating.from];
  if (indicator === 'NIT.DS' || indicator === 'NIT.DP')
    return nitCategoriesOf(edition).map((category) => `NIT.${category}`);
  if (indicator.startsWith('FIW.')) return FIW_SUMS.get(indicator);
  const children = [...ledger.indicators.values()].filter(({ parent }) => parent === indicator);
  return children.length === 0 ? undefined : children.map(({ id }) => id);
}

/** Some figures are rounded to whole numbers where we read them: 5 for 4.76. */
function agreesWith(score: Score, exact: number, decimals: number): boolean {
  return (
    isRoundingOf(score.value, exact, decimals) ||
    (decimals > 0 && Number.isInteger(score.value) && isRoundingOf(score.value, exact, 0))
  );
}

function computed(indicator: Indicator, score: Score, terms: readonly Term[]): Computation {
  const made = (exact: number): Made => ({
    indicator,
    terms,
    exact,
    agrees: agreesWith(score, exact, indicator.decimals),
  });
  const rating = RATINGS.get(score.indicator);
  if (rating) return { how: 'rating', ...made(rating.ratingOf(terms[0]?.value ?? 0)) };
  if (score.indicator === 'NIT.DS' || score.indicator === 'NIT.DP') {
    const mean = meanOfCategories(terms.map(({ value }) => value));
    return score.indicator === 'NIT.DS'
      ? { how: 'mean', ...made(mean) }
      : { how: 'percentage', mean, ...made(democracyPercentage(mean)) };
  }
  return { how: 'sum', ...made(terms.reduce((sum, { value, sign }) => sum + sign * value, 0)) };
}

/**
 * The computation behind a score, with its numbers. Formulas: `fiw-aggregation.ts`, `nit-aggregation.ts`;
 * Freedom on the Net adds questions up to A–C, and these to the total.
 */
export function deriveComputation(ledger: Ledger, score: Score): Computation | Uncomputed {
  const indicator = ledger.indicators.get(score.indicator);
  const parts = partsOf(ledger, score);
  if (!indicator || !parts) return { how: 'given' };
  const termOf = termFinder(ledger, score.edition);
  const terms = parts.flatMap((part) => termOf(part) ?? []);
  if (terms.length < parts.length) {
    const found = new Set(terms.map((term) => term.indicator.id));
    return { how: 'incomplete', missing: parts.filter((part) => !found.has(part)) };
  }
  const extras = FIW_EXTRAS.filter(({ whole }) => whole === score.indicator)
    .flatMap(({ part, sign }) => termOf(part, sign) ?? [])
    .filter(({ value }) => value !== 0);
  return computed(indicator, score, [...terms, ...extras]);
}
