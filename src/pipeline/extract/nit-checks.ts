import {
  democracyPercentage,
  isRoundingOf,
  meanOfCategories,
  nitCategoriesOf,
  regimeType,
  roundTo,
} from '../../domain/nit-aggregation.ts';
import type { NitCategory } from './nit-categories.ts';
import type { NitChange } from './nit-changes.ts';
import type { NitHeadline } from './nit-headline.ts';
import type { PageReport } from './page-result.ts';

const MEND = 'Compare these figures with the publisher’s page.';

/** Democracy Score, percentage and regime type must follow from the category ratings. */
export function checkNitArithmetic(
  report: PageReport,
  headline: NitHeadline,
  categories: readonly NitCategory[],
): void {
  const mean = meanOfCategories(categories.map(({ rating }) => rating.value));
  const exact = democracyPercentage(mean);
  const { score, percentage, regime, roundedPercentages } = headline;
  if (!isRoundingOf(score.value, mean, 2)) {
    report.refuse(score.figure.start, {
      message: 'the Democracy Score is not the mean of the category ratings',
      expected: roundTo(mean, 2).toFixed(2),
      found: String(score.value),
      mend: MEND,
    });
  }
  if (!isRoundingOf(percentage.value, exact, 2)) {
    report.refuse(percentage.figure.start, {
      message: 'the Democracy Percentage does not follow from the category ratings',
      expected: `${roundTo(exact, 2).toFixed(2)}, from the unrounded mean`,
      found: String(percentage.value),
      mend: MEND,
    });
  }
  for (const rounded of roundedPercentages) {
    if (isRoundingOf(rounded.value, exact, 0)) continue;
    report.refuse(rounded.figure.start, {
      message: 'a figure out of 100 is not the Democracy Percentage rounded',
      expected: String(Math.round(exact)),
      found: String(rounded.value),
      mend: MEND,
    });
  }
  if (regimeType(score.value) === regime.type) return;
  report.refuse(regime.figure.start, {
    message: 'the regime type does not follow from the Democracy Score',
    expected: `${regimeType(score.value)} for ${score.value}`,
    found: regime.type,
    mend: MEND,
  });
}

/** Every announced rating must be the one that the page prints, and lie on the scale. */
export function checkNitChanges(
  report: PageReport,
  headline: NitHeadline,
  categories: readonly NitCategory[],
  changes: readonly NitChange[],
): void {
  const printed = new Map(categories.map(({ code, rating }) => [code, rating.value]));
  printed.set('DS', headline.score.value);
  for (const { code, from, to, sentence } of changes) {
    const value = printed.get(code);
    const leads = value === to && from !== to;
    const onScale =
      from === undefined || (from >= 1 && from <= 7 && (code === 'DS' || Number.isInteger(from * 4)));
    if (leads && onScale) continue;
    const turned = value !== undefined && Math.abs(8 - to - value) < 1e-9;
    report.refuse(sentence.start, {
      message: `the announced rating of ${code} does not lead to the printed one`,
      expected: `a change to ${value}${code === 'DS' ? '' : ', in steps of 0.25'}`,
      found: from === undefined ? `${to}` : `from ${from} to ${to}`,
      mend: turned
        ? `The sentence stands on the scale that ended with edition 2019 (8 − ${to} = ${value}); this program reads pages on today’s scale only.`
        : MEND,
    });
  }
}

/** Last year’s figures must agree with each other, as far as rounding lets us see. */
export function checkNitLastYear(
  report: PageReport,
  { previous }: NitHeadline,
  categories: readonly NitCategory[],
  changes: readonly NitChange[],
): void {
  const { edition } = report.context;
  const moved = new Map(
    changes.flatMap(({ code, from }) => (from === undefined ? [] : [[code, from] as const])),
  );
  const score = moved.get('DS');
  const change = changes.find(({ code }) => code === 'DS');
  const tolerance = previous.rounded ? 0.5 : 0.005;
  const mean = meanOfCategories(categories.map(({ code, rating }) => moved.get(code) ?? rating.value));
  const sameCategories = nitCategoriesOf(edition).length === nitCategoriesOf(edition - 1).length;
  if (score !== undefined && change && sameCategories && !isRoundingOf(score, mean, 2)) {
    report.refuse(change.sentence.start, {
      message:
        'last year’s Democracy Score is not the mean of the ratings as they stood before the announced changes',
      expected: roundTo(mean, 2).toFixed(2),
      found: String(score),
      mend: MEND,
    });
  }
  // The score has two decimals: its own rounding adds 0.005 / 6 × 100.
  const slack = tolerance + (0.005 / 6) * 100 + 1e-9;
  if (score !== undefined && Math.abs(previous.value - democracyPercentage(score)) > slack) {
    report.refuse(previous.figure.start, {
      message: 'last year’s percentage does not follow from last year’s Democracy Score',
      expected: `${roundTo(democracyPercentage(score), 2)} for ${score}, rounded`,
      found: String(previous.value),
      mend: MEND,
    });
  }
  const ends = [previous.value - tolerance, previous.value + tolerance].map((share) => 1 + (share / 100) * 6);
  if (ends.some((value) => regimeType(roundTo(value, 2)) === previous.regime)) return;
  report.refuse(previous.figure.start, {
    message: 'last year’s regime type does not follow from last year’s percentage',
    expected: regimeType(1 + (previous.value / 100) * 6),
    found: previous.regime,
    mend: MEND,
  });
}
