import { describe, expect, it } from 'vitest';
import { epochDay } from '../domain/calendar.ts';
import { sampleLedger } from '../testing/sample-ledger.ts';
import { deriveShown } from './shown-in-window.ts';
import type { ViewState } from './view-state.ts';
import { deriveLanes } from './visible-events.ts';

const ledger = sampleLedger();
const RALLY = '2019-06-09-rally-in-capital';
const years = (first: number, last: number) => ({ start: epochDay(first), end: epochDay(last + 1) });
const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);
const lanesOf = (kinds: ViewState['kinds']) => deriveLanes(ledger.events, { kinds });

describe('deriveShown', () => {
  it('is everything drawn in the window, in the order of the ledger', () => {
    expect(ids(deriveShown(lanesOf(null), years(2000, 2020)))).toEqual(ids(ledger.events));
    expect(ids(deriveShown(lanesOf(['election', 'protest']), years(2019, 2019)))).toEqual([
      '2019-06-09-presidential-election',
      RALLY,
    ]);
  });
});
