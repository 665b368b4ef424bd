import type { RegimeType } from '../../domain/regime-type.ts';
import { siteScoresIn } from './chrome.ts';
import { ANY_REGIME_TYPE, regimeTypeOf } from './nit-names.ts';
import { agreeing, type PageReport, type Reading } from './page-result.ts';
import { isInside, matchesIn, trimSpan, type Match, type Span } from './text/spans.ts';

/** A percentage of whole per cents, printed beside a regime type: a rounding, not the exact value. */
export interface LastYear extends Reading {
  readonly regime: RegimeType;
  readonly rounded: boolean;
}

export interface NitHeadline {
  readonly score: Reading;
  readonly percentage: Reading;
  /** The printed words are the figure. */
  readonly regime: { readonly figure: Span; readonly type: RegimeType };
  /** `7 / 100` beside the regime type: the Democracy Percentage once more, rounded. */
  readonly roundedPercentages: readonly Reading[];
  readonly previous: LastYear;
}

const OF_100 = String.raw`\s*(?:\/\s*|\s)100(?!\d)`;
const SCORE = /\bDemocracy Score[\s:|*]+(?<value>\d(?:\.\d+)?)\s*(?:\/\s*|\s)7(?![\d.])/gi;
const PERCENTAGE = new RegExp(
  String.raw`\bDemocracy Percentage[\s:|*]+(?<value>\d{1,3}(?:\.\d+)?)${OF_100}`,
  'gi',
);
const LAST_YEAR = new RegExp(
  String.raw`\bLast Year['’]s Democracy Percentage\s+(?:&|&amp;|and)\s+Status[\s:*]*(?<value>\d{1,3}(?:\.\d+)?)${OF_100}[\s●•*|]*(?<regime>${ANY_REGIME_TYPE})`,
  'gi',
);
const REGIME_LINE = new RegExp(
  String.raw`^[ \t*#•]*(?:\d{1,3}[ \t]*\/?[ \t]*100[ \t●•*|]+)?(?<regime>${ANY_REGIME_TYPE})(?:[ \t●•*|]+\d{1,3}[ \t]*\/?[ \t]*100)?[ \t*]*\r?$`,
  'gim',
);
const ROUNDED = new RegExp(
  String.raw`^[ \t*#•]*(?:(?:${ANY_REGIME_TYPE})[ \t●•*|]+)?(?<value>\d{1,3})${OF_100}[ \t●•*|]*(?:${ANY_REGIME_TYPE})?[ \t*]*\r?$`,
  'gim',
);

const valueOf = ({ value }: Reading): number => value;

function readingOf(text: string, match: Match): Reading {
  const printed = match.groups['value'] ?? '';
  const at = text.slice(match.start, match.end).search(new RegExp(String.raw`(?<![\d.])${printed}(?![\d.])`));
  const figure = { start: match.start + at, end: match.start + at + printed.length };
  return { value: Number(printed), figure, statement: trimSpan(text, match) };
}

function readLastYear(report: PageReport, found: readonly Match[]): LastYear | undefined {
  const { text } = report.context;
  const readings = found.map((match) => ({
    ...readingOf(text, match),
    regime: regimeTypeOf(match.groups['regime'] ?? ''),
    rounded: !(match.groups['value'] ?? '').includes('.'),
  }));
  return agreeing(
    report,
    'last year’s percentage and regime type',
    readings,
    ({ value, regime }) => `${value} ${regime}`,
    '“Last Year’s Democracy Percentage & Status”, then a line such as “5 100 Consolidated Authoritarian Regime”',
  );
}

function readRegime(report: PageReport, lastYear: readonly Span[]): NitHeadline['regime'] | undefined {
  const { text } = report.context;
  const lines = matchesIn(text, REGIME_LINE, { start: 0, end: text.length })
    .filter((line) => !lastYear.some(({ start, end }) => line.start < end && line.end > start))
    .map((line) => {
      const printed = line.groups['regime'] ?? '';
      const start = line.start + text.slice(line.start, line.end).indexOf(printed);
      return { figure: { start, end: start + printed.length }, type: regimeTypeOf(printed) };
    });
  return agreeing(
    report,
    'the regime type',
    lines,
    ({ type }) => type,
    'a line with one of the five regime types',
  );
}

/** Democracy Score, Democracy Percentage, regime type and last year’s percentage and regime type. */
export function readNitHeadline(report: PageReport): NitHeadline | undefined {
  const { text } = report.context;
  const everything = { start: 0, end: text.length };
  const lastYear = matchesIn(text, LAST_YEAR, everything);
  const readings = (pattern: RegExp): Reading[] =>
    matchesIn(text, pattern, everything).map((match) => readingOf(text, match));
  const previous = readLastYear(report, lastYear);
  const regime = readRegime(report, lastYear);
  const score = agreeing(report, 'the Democracy Score', readings(SCORE), valueOf, '“Democracy Score 1.36 7”');
  const percentage = agreeing(
    report,
    'the Democracy Percentage',
    readings(PERCENTAGE),
    valueOf,
    '“Democracy Percentage 5.95 100”',
  );
  if (!score || !percentage || !regime || !previous) return undefined;
  const elsewhere = [...lastYear, ...siteScoresIn(text)];
  const roundedPercentages = readings(ROUNDED).filter(
    ({ figure }) => !isInside(figure, elsewhere) && !isInside(figure, [percentage.statement]),
  );
  return { score, percentage, regime, roundedPercentages, previous };
}
