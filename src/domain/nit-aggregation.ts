/**
 * The arithmetic of Nations in Transit, on today's scale (7 = most democratic).
 *
 * Democracy Score = mean of the categories tracked, printed with two decimals.
 * Democracy Percentage = (unrounded mean − 1) / 6 × 100.
 * Source: the note on every Nations in Transit page ("The Democracy Score is an average of ratings
 * for the categories tracked in a given year"); the percentage formula reproduces the printed
 * 6.55 (edition 2015) and 5.95 (edition 2022) only from the unrounded mean.
 */
/** Unrounded mean of the category ratings. Throws on an empty list. */
export function meanOfCategories(ratings: readonly number[]): number {
  if (ratings.length === 0) throw new RangeError('a mean needs at least one rating');
  return ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
}

/** Whether `printed` is `exact` rounded to `decimals`; a tie may have been rounded either way. */
export function isRoundingOf(printed: number, exact: number, decimals: number): boolean {
  return Math.abs(printed - exact) <= 0.5 * 10 ** -decimals + 1e-9;
}

export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor + 1e-9) / factor;
}

/** Unrounded mean (1–7) → percentage (0–100), unrounded. */
export function democracyPercentage(mean: number): number {
  return ((mean - 1) / 6) * 100;
}
