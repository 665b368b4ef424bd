/**
 * The arithmetic of Nations in Transit, on today's scale (7 = most democratic).
 *
 * Democracy Score = mean of the categories tracked, printed with two decimals.
 * Democracy Percentage = (unrounded mean − 1) / 6 × 100.
 * Source: the note on every Nations in Transit page ("The Democracy Score is an average of ratings
 * for the categories tracked in a given year"); the percentage formula reproduces the printed
 * 6.55 (edition 2015) and 5.95 (edition 2022) only from the unrounded mean.
 */
export const NIT_CATEGORIES = ['NDG', 'EP', 'CS', 'IM', 'LDG', 'JFI', 'CO'] as const;
/** Before edition 2005 one category, Governance, stood in place of NDG and LDG. */
export const NIT_CATEGORIES_BEFORE_2005 = ['EP', 'CS', 'IM', 'GOV', 'JFI', 'CO'] as const;

export function nitCategoriesOf(edition: number): readonly string[] {
  return edition < 2005 ? NIT_CATEGORIES_BEFORE_2005 : NIT_CATEGORIES;
}

export type RegimeType =
  | 'Consolidated Democracy'
  | 'Semi-Consolidated Democracy'
  | 'Transitional or Hybrid Regime'
  | 'Semi-Consolidated Authoritarian Regime'
  | 'Consolidated Authoritarian Regime';

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

/** Bands of the Democracy Score on today's scale: 1–2, 2.01–3, 3.01–4, 4.01–5, 5.01–7. */
export function regimeType(democracyScore: number): RegimeType {
  if (democracyScore > 5) return 'Consolidated Democracy';
  if (democracyScore > 4) return 'Semi-Consolidated Democracy';
  if (democracyScore > 3) return 'Transitional or Hybrid Regime';
  if (democracyScore > 2) return 'Semi-Consolidated Authoritarian Regime';
  return 'Consolidated Authoritarian Regime';
}
