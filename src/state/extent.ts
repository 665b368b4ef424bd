import type { Ledger } from '../bundle/ledger.ts';
import { civilDate, epochDay } from '../domain/calendar.ts';
import { coverageOf, type DayRange } from '../domain/instrument.ts';
import { remember } from './remember.ts';

/** The year of the first coverage that Nations in Transit scores: earlier years are only a drag of the brush away. */
const FIRST_YEAR_SHOWN = 2000;

/** From the first day of some events to the last; of none, a range that widens nothing. */
export const daysReached = remember((events: Ledger['events']): DayRange => {
  let start = Infinity;
  let end = -Infinity;
  for (const { when } of events) {
    start = Math.min(start, when.start);
    end = Math.max(end, when.end);
  }
  return { start, end };
});

/** Whole years from the first to the last event or drawn score. */
export function deriveExtent(ledger: Pick<Ledger, 'events' | 'instruments' | 'scoresByIndicator'>): DayRange {
  let first = epochDay(FIRST_YEAR_SHOWN);
  let last = epochDay(FIRST_YEAR_SHOWN + 1);
  const reach = ({ start, end }: DayRange): void => {
    first = Math.min(first, start);
    last = Math.max(last, end);
  };
  reach(daysReached(ledger.events));
  for (const indicator of ['NIT.DS', 'FIW.TOTAL']) {
    const instrument = ledger.instruments.get(indicator === 'NIT.DS' ? 'nit' : 'fiw');
    for (const score of ledger.scoresByIndicator.get(indicator) ?? []) {
      if (instrument) reach(coverageOf(instrument, score.edition));
    }
  }
  return { start: epochDay(civilDate(first).year), end: epochDay(civilDate(last - 1).year + 1) };
}

export function deriveDefaultWindow(extent: DayRange): DayRange {
  return { start: Math.max(extent.start, epochDay(FIRST_YEAR_SHOWN)), end: extent.end };
}
