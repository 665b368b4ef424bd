import { describe, expect, it } from 'vitest';
import { epochDay } from '../domain/calendar.ts';
import { eventIn, sampleLedger } from '../testing/sample-ledger.ts';
import { deriveListed, middleOf } from './listed-events.ts';
import type { ViewState } from './view-state.ts';
import { deriveLanes } from './visible-events.ts';

const ledger = sampleLedger();
const RALLY = '2019-06-09-rally-in-capital';
const rally = eventIn(ledger, RALLY);
const years = (first: number, last: number) => ({ start: epochDay(first), end: epochDay(last + 1) });
const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);
const lanesOf = (kinds: ViewState['kinds']) => deriveLanes(ledger.events, { kinds });

describe('deriveListed', () => {
  const listed = (start: number, end: number) =>
    ids(deriveListed(lanesOf(null), { kind: 'protest', start, end }));

  it('takes a lane’s events whose middle lies in the days', () => {
    const day = epochDay(2019, 6, 9);
    expect(middleOf(rally.when)).toBe(day + 0.5);
    expect(listed(day, day + 1)).toEqual([RALLY]);
    expect(listed(day + 0.5, day + 1)).toEqual([RALLY]);
    expect(listed(day - 1, day + 0.5)).toEqual([]);
    // The middle of 2014 is noon of July 2.
    expect(listed(epochDay(2014, 7, 2), epochDay(2014, 7, 3))).toEqual(['2014-strike']);
    expect(listed(epochDay(2014, 1, 1), epochDay(2014, 7, 2))).toEqual([]);
  });

  it('puts events that a window cuts off in the middle of their seen part', () => {
    const within = { start: epochDay(2014, 12, 1), end: epochDay(2015, 1, 1) };
    const list = { kind: 'protest', start: epochDay(2014, 12, 16), end: epochDay(2014, 12, 17) } as const;
    expect(ids(deriveListed(lanesOf(null), list))).toEqual([]);
    // December has 31 days: its middle is noon of the 16th.
    expect(ids(deriveListed(lanesOf(null), { ...list, within }))).toEqual(['2014-strike']);
    expect(ids(deriveListed(lanesOf(null), { kind: 'protest', ...years(2019, 2019), within }))).toEqual([]);
  });

  it('is empty for a lane that is filtered out', () => {
    expect(deriveListed(lanesOf(['law']), { kind: 'protest', ...years(2019, 2019) })).toEqual([]);
  });
});
