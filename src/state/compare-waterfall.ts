import { nitCategoriesOf } from '../domain/nit-categories.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Score } from '../domain/score.ts';
import { totalOf, type ComparedIndicator, type Comparison } from './compare-editions.ts';
import type { PartLevel } from './edition-pair.ts';
import { FIW_EXTRAS } from './score-computation.ts';

/** What one part adds to the change of the total. */
export interface WaterfallPart {
  readonly indicator: Indicator;
  /** `null`: not asked in that edition. */
  readonly before: Score | null;
  readonly after: Score | null;
  /** Of the part itself, on its own scale. */
  readonly change: number;
  /** Of the total, with `decimals`; a seventh of `change` in a mean of seven. */
  readonly amount: number;
}

/** The way from the total of one edition to that of another; all amounts shown add up exactly. */
export interface Waterfall {
  readonly total: Indicator;
  readonly start: Score;
  readonly end: Score;
  readonly level: PartLevel;
  /** By how much a part is divided: the number of categories of which the total is the mean, or 1. */
  readonly divisor: number;
  /** With how many decimals amounts are shown. */
  readonly decimals: number;
  /** Only those that moved, in the order of the tree. */
  readonly parts: readonly WaterfallPart[];
  readonly unchanged: readonly Indicator[];
  /**
   * What the parts, as shown, leave over: `rounding` of printed totals and of shares,
   * or a `mismatch` larger than rounding can make.
   */
  readonly rest: { readonly kind: 'rounding' | 'mismatch'; readonly amount: number } | null;
}

/** In the order in which they are preferred. */
const LEVELS: readonly PartLevel[] = ['subcategory', 'category', 'aggregate', 'question'];

const EXTRA_SIGNS = new Map<string, number>(FIW_EXTRAS.map(({ part, sign }) => [part, sign]));

/** Parts that the total must have at this level; the extra questions of Freedom in the World stand beside. */
function requiredIds({ instrument, from }: Comparison, level: PartLevel): string[] {
  const categories = new Set(nitCategoriesOf(from).map((code) => `NIT.${code}`));
  return instrument.indicators
    .filter((indicator) => indicator.level === level && !EXTRA_SIGNS.has(indicator.id))
    .map(({ id }) => id)
    .filter((id) => level !== 'category' || categories.has(id));
}

/** Levels at which both editions have every part. */
export function partLevels(comparison: Comparison): PartLevel[] {
  if (comparison.refused !== null || comparison.basis !== 'total') return [];
  const known = new Set(
    comparison.rows.flatMap(({ indicator, before, after }) => (before && after ? [indicator.id] : [])),
  );
  return LEVELS.filter((level) => {
    const ids = requiredIds(comparison, level);
    return ids.length > 0 && ids.every((id) => known.has(id));
  });
}

/** A question that only one of two editions asks counts in that edition alone. */
function ownChange({ indicator, before, after }: ComparedIndicator): number {
  const sign = EXTRA_SIGNS.get(indicator.id) ?? 1;
  return Number((sign * ((after?.value ?? 0) - (before?.value ?? 0))).toFixed(indicator.decimals));
}

/** Rounding is at most half a last digit for each total as printed and for each share as shown. */
function restOf(amount: number, tolerance: number): Waterfall['rest'] {
  if (amount === 0) return null;
  return { kind: Math.abs(amount) <= tolerance + 1e-9 ? 'rounding' : 'mismatch', amount };
}

function partsAt(comparison: Comparison, level: PartLevel): ComparedIndicator[] {
  const ids = new Set(requiredIds(comparison, level));
  const extras = level === 'aggregate' ? [] : [...EXTRA_SIGNS.keys()];
  return comparison.rows.filter(({ indicator: { id } }) => ids.has(id) || extras.includes(id));
}

/** `undefined` where there is no total in both editions, or its parts are not all at hand. */
export function deriveWaterfall(comparison: Comparison, wanted: PartLevel | null): Waterfall | undefined {
  const levels = partLevels(comparison);
  const level = levels.find((each) => each === wanted) ?? levels[0];
  const total = totalOf(comparison.instrument);
  const whole = comparison.rows.find(({ indicator }) => indicator === total);
  if (level === undefined || !total || !whole?.before || !whole.after) return undefined;
  const isMean = level === 'category';
  const divisor = isMean ? requiredIds(comparison, level).length : 1;
  const decimals = isMean ? total.decimals + 1 : total.decimals;
  const unit = 10 ** decimals;
  const rows = partsAt(comparison, level).map((row) => ({ row, change: ownChange(row) }));
  const moved = rows.filter(({ change }) => change !== 0);
  const units = moved.map(({ change }) => Math.round((change / divisor) * unit));
  const printed = Math.round((whole.after.value - whole.before.value) * unit);
  const left = printed - units.reduce((sum, each) => sum + each, 0);
  return {
    total,
    start: whole.before,
    end: whole.after,
    level,
    divisor,
    decimals,
    parts: moved.map(({ row, change }, index) => ({
      indicator: row.indicator,
      before: row.before,
      after: row.after,
      change,
      amount: (units[index] ?? 0) / unit,
    })),
    unchanged: rows
      .filter(({ row, change }) => change === 0 && row.before && row.after)
      .map(({ row }) => row.indicator),
    rest: restOf(left / unit, isMean ? 10 ** -total.decimals + moved.length / 2 / unit : 0),
  };
}
