import type { Ledger } from '../bundle/ledger.ts';
import { rangesOverlap } from '../domain/day-range.ts';
import { coverageOf, instrumentOf, type DayRange } from '../domain/instrument.ts';
import type { Score } from '../domain/score.ts';

/** The scores of an indicator whose editions judge some of the window. */
export function scoresInWindow(
  ledger: Pick<Ledger, 'instruments' | 'scoresByIndicator'>,
  indicator: string,
  window: DayRange,
): readonly Score[] {
  const instrument = ledger.instruments.get(instrumentOf(indicator));
  if (!instrument) return [];
  const scores = ledger.scoresByIndicator.get(indicator) ?? [];
  return scores.filter(({ edition }) => rangesOverlap(coverageOf(instrument, edition), window));
}
