import type { Ledger } from '../bundle/ledger.ts';
import { civilDate, epochDay } from '../domain/calendar.ts';
import { coverageOf, type DayRange } from '../domain/instrument.ts';
import { daysOf } from './overlap-count.ts';

/** The year of the first coverage that Nations in Transit scores: earlier years are only a drag of the brush away. */
const FIRST_YEAR_SHOWN = 2000;

/** Whole years from the first to the last event or drawn score. */
export function deriveExtent(ledger: Pick<Ledger, 'events' | 'instruments' | 'scoresByIndicator'>): DayRange {
  const { starts, ends } = daysOf(ledger.events);
  let first = Math.min(epochDay(FIRST_YEAR_SHOWN), starts[0] ?? Infinity);
  let last = Math.max(epochDay(FIRST_YEAR_SHOWN + 1), ends.at(-1) ?? -Infinity);
  const reach = ({ start, end }: DayRange): void => {
    first = Math.min(first, start);
    last = Math.max(last, end);
  };
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
