import type { Ledger } from '../bundle/ledger.ts';
import { civilDate, epochDay } from '../domain/calendar.ts';
import { coverageOf, type DayRange } from '../domain/instrument.ts';

/** The year of the first coverage that Nations in Transit scores: earlier years are only a drag of the brush away. */
const FIRST_YEAR_SHOWN = 2000;

/** Whole years from the first to the last event or drawn score. */
export function deriveExtent(ledger: Pick<Ledger, 'events' | 'instruments' | 'scoresByIndicator'>): DayRange {
  const ranges: DayRange[] = ledger.events.map(({ when }) => when);
  for (const indicator of ['NIT.DS', 'FIW.TOTAL']) {
    const instrument = ledger.instruments.get(indicator === 'NIT.DS' ? 'nit' : 'fiw');
    for (const score of ledger.scoresByIndicator.get(indicator) ?? []) {
      if (instrument) ranges.push(coverageOf(instrument, score.edition));
    }
  }
  const first = Math.min(epochDay(FIRST_YEAR_SHOWN), ...ranges.map(({ start }) => start));
  const last = Math.max(epochDay(FIRST_YEAR_SHOWN + 1), ...ranges.map(({ end }) => end));
  return { start: epochDay(civilDate(first).year), end: epochDay(civilDate(last - 1).year + 1) };
}

export function deriveDefaultWindow(extent: DayRange): DayRange {
  return { start: Math.max(extent.start, epochDay(FIRST_YEAR_SHOWN)), end: extent.end };
}
