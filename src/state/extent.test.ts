import { describe, expect, it } from 'vitest';
import { epochDay } from '../domain/calendar.ts';
import { sampleEvent } from '../testing/sample-events.ts';
import { sampleLedger, sampleScore } from '../testing/sample-ledger.ts';
import { deriveDefaultWindow, deriveExtent } from './extent.ts';

const years = (first: number, last: number) => ({ start: epochDay(first), end: epochDay(last + 1) });
const NONE = { passages: [], scores: [] };

/** Scores of the fourth source, the table of figures. */
const scored = (...rows: [string, number][]) =>
  rows.map(([indicator, edition]) => sampleScore(indicator, edition, 1));

describe('deriveExtent', () => {
  it('of the sample is 2000 to 2019: no event or drawn score lies later', () => {
    expect(deriveExtent(sampleLedger())).toEqual(years(2000, 2019));
  });

  it('of nothing is the first year shown', () => {
    expect(deriveExtent(sampleLedger({ ...NONE, events: [] }))).toEqual(years(2000, 2000));
  });

  it('takes in whole years of the first and last event', () => {
    const dated = (id: string, date: string) => sampleEvent({ id, date });
    const events = [dated('1995-08-30-vote', '1995-08-30'), dated('2021-12-31-rally', '2021-12-31')];
    expect(deriveExtent(sampleLedger({ ...NONE, events }))).toEqual(years(1995, 2021));
    const [first] = events;
    expect(deriveExtent(sampleLedger({ ...NONE, events: first ? [first] : [] }))).toEqual(years(1995, 2000));
  });

  it('takes in the covered years of drawn scores, not of others', () => {
    const of = (...rows: [string, number][]) =>
      deriveExtent(sampleLedger({ ...NONE, events: [], scores: scored(...rows) }));
    expect(of(['FIW.TOTAL', 2025])).toEqual(years(2000, 2024));
    expect(of(['NIT.DS', 2023], ['FIW.TOTAL', 1999])).toEqual(years(1998, 2022));
    expect(of(['FIW.E1', 2025], ['FOTN.TOTAL', 2024])).toEqual(years(2000, 2000));
  });
});

describe('deriveDefaultWindow', () => {
  it('leaves what lies before 2000 to the brush', () => {
    expect(deriveDefaultWindow(years(1990, 2021))).toEqual(years(2000, 2021));
    expect(deriveDefaultWindow(years(2003, 2021))).toEqual(years(2003, 2021));
  });
});
