import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay } from '../domain/calendar.ts';
import { EVENT_KINDS } from '../domain/event-kind.ts';
import { arbitraryView } from '../testing/arbitrary-view.ts';
import { bundledLedger } from '../testing/bundled-ledger.ts';
import { deriveEventsByYear, deriveReportsOfYear, type Counts } from './events-by-year.ts';
import { deriveDefaultWindow, deriveExtent } from './extent.ts';
import { deriveShown } from './shown-in-window.ts';
import { deriveLanes, deriveMatching } from './visible-events.ts';

const ledger = bundledLedger();
const lanesOf = (view: Parameters<typeof deriveMatching>[1] & Parameters<typeof deriveLanes>[1]) =>
  deriveLanes(deriveMatching(ledger, view, ledger), view);
const years = (from: number, to: number) => ({ start: epochDay(from), end: epochDay(to + 1) });
const sum = (counts: readonly Counts[]) => counts.reduce((total, each) => total + each.total, 0);
const ALL = { kinds: null, sources: null, query: '' };

describe('deriveEventsByYear', () => {
  it('counts the elections of single years by hand', () => {
    const { years: columns } = deriveEventsByYear(
      lanesOf({ ...ALL, kinds: ['election'] }),
      years(2012, 2016),
    );
    const elections = ledger.events.filter(
      ({ kinds, summary, date }) => kinds.includes('election') && !summary && /^201[2-6]/.test(date),
    );
    expect(columns.map(({ year, total }) => [year, total])).toEqual(
      [2012, 2013, 2014, 2015, 2016].map((year) => [
        year,
        elections.filter(({ date }) => date.startsWith(String(year)) && !date.includes('/')).length,
      ]),
    );
    expect(columns.find(({ year }) => year === 2013)?.kinds).toEqual([{ kind: 'election', count: 1 }]);
  });

  it('keeps dates over several years, open ends and totals out of the years', () => {
    const ids = (pattern: RegExp) => ledger.events.filter(({ id }) => pattern.test(id));
    const [over] = ids(/^2017-knprk-leaders-imprisoned$/);
    const [open] = ids(/^2013-04-serious-fraud-office-probe$/);
    const [total] = ids(/^2021-corruption-crime-statistics$/);
    const only = (event: typeof over) =>
      deriveEventsByYear([{ kind: 'trial', events: event ? [event] : [] }], years(2013, 2021));
    for (const event of [over, open])
      expect(only(event)).toMatchObject({ several: { total: 1 }, summaries: { total: 0 }, shown: 1 });
    expect(only(total)).toMatchObject({ several: { total: 0 }, summaries: { total: 1 }, shown: 1 });
    for (const event of [over, open, total]) expect(sum(only(event).years)).toBe(0);
  });

  it('shows every year of the window, empty ones and half ones too', () => {
    const window = { start: epochDay(2003, 7), end: epochDay(2006, 2) };
    const { years: columns } = deriveEventsByYear(lanesOf(ALL), window);
    expect(columns.map(({ year }) => year)).toEqual([2003, 2004, 2005, 2006]);
    expect(columns.find(({ year }) => year === 2004)).toEqual({ year: 2004, kinds: [], total: 0 });
  });

  it('adds up to what is shown, for any view', () => {
    const home = deriveDefaultWindow(deriveExtent(ledger));
    fc.assert(
      fc.property(arbitraryView(ledger), (view) => {
        const window = view.window ?? home;
        const lanes = lanesOf(view);
        const counted = deriveEventsByYear(lanes, window);
        const shown = deriveShown(lanes, window);
        expect(counted.shown).toBe(shown.length);
        expect(sum(counted.years) + counted.several.total + counted.summaries.total).toBe(shown.length);
        expect(counted.single.total).toBe(sum(counted.years) + counted.several.total);
        for (const kind of EVENT_KINDS) {
          const of = (counts: Counts) => counts.kinds.find((each) => each.kind === kind)?.count ?? 0;
          const inParts = [...counted.years, counted.several].reduce((total, part) => total + of(part), 0);
          expect(inParts).toBe(of(counted.single));
        }
        for (const part of [...counted.years, counted.several, counted.summaries])
          expect(part.kinds.reduce((total, { count }) => total + count, 0)).toBe(part.total);
      }),
      { numRuns: 60 },
    );
  });
});

describe('deriveReportsOfYear', () => {
  it('names the reports that judge a year, without those that are left out', () => {
    expect(deriveReportsOfYear(ledger.sources, null)(2019)).toEqual([
      'FIW 2020',
      'U.S. State Department 2019',
    ]);
    expect(deriveReportsOfYear(ledger.sources, ['fiw-2020-kaz'])(2019)).toEqual(['FIW 2020']);
    expect(deriveReportsOfYear(ledger.sources, null)(2018)).toEqual([]);
  });
});
