import { groupBy } from '../bundle/group-by.ts';
import type { Ledger } from '../bundle/ledger.ts';
import type { Indicator } from '../domain/indicator.ts';
import { coverageYearOf, type DayRange, type Instrument } from '../domain/instrument.ts';
import { nitCategoriesOf } from '../domain/nit-categories.ts';
import { scoreKey, type Score, type ScoreKey } from '../domain/score.ts';
import { scoresInWindow } from './scores-in-window.ts';
import type { SubscoreView } from './view-state.ts';

/** One value of one indicator. */
export interface SubscorePoint {
  readonly key: ScoreKey;
  readonly coverageYear: number;
  readonly edition: number;
  readonly value: number;
}

/** An indicator in one era of its instrument: what may be drawn as one line. */
export interface SubscoreLine {
  readonly id: string;
  readonly indicator: Indicator;
  readonly scores: readonly SubscorePoint[];
}

export interface SubscoreLines {
  readonly instrument: Instrument;
  readonly lines: readonly SubscoreLine[];
  /** Indicators that have a line, each once, in the order of the tree. */
  readonly indicators: readonly Indicator[];
  /** The middle between the last year of the era of six categories and the first of seven, where both are drawn. */
  readonly boundary: number | null;
}

/** First edition of Nations in Transit with seven categories. */
const SEVEN_CATEGORIES = 2005;

/** Lines are not drawn over the change of categories: the eras are lines of their own. */
function eraOf(instrument: Instrument, edition: number): string {
  return instrument.id === 'nit' ? String(nitCategoriesOf(edition).length) : '';
}

function linesOf(instrument: Instrument, indicator: Indicator, scores: readonly Score[]): SubscoreLine[] {
  const eras = groupBy(scores, ({ edition }) => eraOf(instrument, edition));
  return [...eras].map(([era, rows]) => ({
    id: era === '' ? indicator.id : `${indicator.id} ${era}`,
    indicator,
    scores: rows.map((score) => ({
      key: scoreKey(score),
      edition: score.edition,
      coverageYear: coverageYearOf(instrument, score.edition),
      value: score.value,
    })),
  }));
}

/** The subcategories or categories over the editions whose coverage touches the window. */
export function deriveSubscoreLines(
  ledger: Pick<Ledger, 'instruments' | 'scoresByIndicator'>,
  view: SubscoreView,
  window: DayRange,
): SubscoreLines | null {
  const instrument = ledger.instruments.get(view === 'nit' ? 'nit' : 'fiw');
  if (!instrument) return null;
  const level = view === 'nit' ? 'category' : 'subcategory';
  const lines = instrument.indicators
    .filter((indicator) => indicator.level === level)
    .flatMap((indicator) => linesOf(instrument, indicator, scoresInWindow(ledger, indicator.id, window)));
  const editions = lines.flatMap(({ scores }) => scores.map(({ edition }) => edition));
  const both =
    editions.some((each) => each < SEVEN_CATEGORIES) && editions.some((each) => each >= SEVEN_CATEGORIES);
  return {
    instrument,
    lines,
    indicators: [...new Set(lines.map(({ indicator }) => indicator))],
    boundary: view === 'nit' && both ? coverageYearOf(instrument, SEVEN_CATEGORIES) - 0.5 : null,
  };
}
