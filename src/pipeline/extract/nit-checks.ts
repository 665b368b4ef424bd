import {
  democracyPercentage,
  isRoundingOf,
  meanOfCategories,
  roundTo,
} from '../../domain/nit-aggregation.ts';
import { nitCategoriesOf } from '../../domain/nit-categories.ts';
import { regimeType } from '../../domain/regime-type.ts';
import type { NitCategory } from './nit-categories.ts';
import type { NitChange } from './nit-changes.ts';
import type { NitHeadline } from './nit-headline.ts';
import type { PageReport } from './page-result.ts';
import { excerptAt, matchesIn } from './text/spans.ts';

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

const OLD_SCALE = /scale of 1 to 7,\s+with 1\s+representing the\s+highest/gi;

/** Until edition 2019 a 1 was best; such a page read as today's would turn the country upside down. */
export function checkNitScale(report: PageReport): void {
  const { text } = report.context;
  const [found] = matchesIn(text, OLD_SCALE, { start: 0, end: text.length });
  if (!found) return;
  report.refuse(found.start, {
    message: 'the page stands on the scale that ended with edition 2019',
    expected: 'a scale on which 7 is the highest level',
    found: excerptAt(text, found),
    mend: 'This program reads pages on today’s scale only.',
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

const MEAN_MESSAGE =
  'last year’s Democracy Score is not the mean of the ratings as they stood before the announced changes';

/**
 * The unrounded percentage of the year before, as far as the announcements tell it: from the Democracy
 * Score that one of them names, or from the ratings where all seven are announced.
 */
function lastPercentage(
  report: PageReport,
  categories: readonly NitCategory[],
  changes: readonly NitChange[],
): { readonly value: number; readonly slack: number } | undefined {
  const { edition } = report.context;
  if (nitCategoriesOf(edition).length !== nitCategoriesOf(edition - 1).length) return undefined;
  const of = (code: string): NitChange | undefined => changes.find((change) => change.code === code);
  const mean = meanOfCategories(categories.map(({ code, rating }) => of(code)?.from ?? rating.value));
  const total = of('DS');
  if (total?.from === undefined) {
    const known = categories.every(({ code }) => of(code)?.from !== undefined || of(code)?.unmoved);
    return known ? { value: democracyPercentage(mean), slack: 0 } : undefined;
  }
  if (!isRoundingOf(total.from, mean, 2)) {
    report.refuse(total.sentence.start, {
      message: MEAN_MESSAGE,
      expected: roundTo(mean, 2).toFixed(2),
      found: String(total.from),
      mend: MEND,
    });
  }
  // The score has two decimals: its own rounding may move the percentage by 0.005 / 6 × 100.
  return { value: democracyPercentage(total.from), slack: (0.005 / 6) * 100 };
}

/** Last year’s figures must agree with each other, as far as rounding lets us see. */
export function checkNitLastYear(
  report: PageReport,
  { previous }: NitHeadline,
  categories: readonly NitCategory[],
  changes: readonly NitChange[],
): void {
  const tolerance = previous.rounded ? 0.5 : 0.005;
  const exact = lastPercentage(report, categories, changes);
  if (exact && Math.abs(previous.value - exact.value) > tolerance + exact.slack + 1e-9) {
    report.refuse(previous.figure.start, {
      message: 'last year’s percentage does not follow from the announced changes',
      expected: `${roundTo(exact.value, 2)}, rounded`,
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
