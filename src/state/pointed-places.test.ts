import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay } from '../domain/calendar.ts';
import { EVENT_KINDS } from '../domain/event-kind.ts';
import { bundledLedger } from '../testing/bundled-ledger.ts';
import { deriveEventsByYear } from './events-by-year.ts';
import { cellKey, placesOf, pointedCell } from './pointed-places.ts';
import type { Pointed } from './pointing.ts';
import { DEFAULT_VIEW } from './view-state.ts';
import { deriveLanes } from './visible-events.ts';

const ledger = bundledLedger();
const E1 = { type: 'score', key: 'FIW.E1@2020' } as const;

describe('the keys of the histogram', () => {
  it('lead back to what they name', () => {
    const kinds = fc.option(fc.constantFrom(...EVENT_KINDS));
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2999 }), kinds, (year, kind) => {
        expect(pointedCell(cellKey(year, kind))).toEqual({ type: 'year', year, kind });
      }),
    );
  });

  it.each(['several', 'summaries/protest', '2019/nonsense'])('name no year: %s', (key) =>
    expect(pointedCell(key)).toBeNull(),
  );
});

describe('placesOf', () => {
  it('finds the edition of a score, its indicator and the year that it covers', () => {
    expect(placesOf(E1, ledger, DEFAULT_VIEW)).toEqual({
      events: new Set(),
      scores: new Set(['FIW.E1@2020']),
      indicators: new Set(['FIW.E1']),
      cells: new Set(['2019']),
    });
  });

  it('finds an event in its year, under the kind in whose lane it is drawn', () => {
    const event = ledger.events.find(({ kinds, when }) => kinds.length > 1 && when.start > epochDay(2019));
    if (!event) throw new Error('The bundle has no such event.');
    const at: Pointed = { type: 'event', ids: [event.id] };
    const [first, second] = event.kinds;
    const year = placesOf(at, ledger, { kinds: null }).cells;
    expect([...year].some((cell) => cell.endsWith(`/${first}`))).toBe(true);
    const filtered = placesOf(at, ledger, { kinds: [second!] }).cells;
    expect([...filtered].some((cell) => cell.endsWith(`/${second}`))).toBe(true);
    expect(placesOf(at, ledger, { kinds: [] }).cells.size).toBe(0);
  });

  it('marks exactly the segments in which the histogram counts the events', () => {
    const window = { start: epochDay(1990), end: epochDay(2030) };
    const kinds = fc.subarray([...EVENT_KINDS], { minLength: 1 });
    fc.assert(
      fc.property(kinds, fc.subarray([...ledger.events]), (shown, events) => {
        const lanes = deriveLanes(events, { kinds: shown });
        const { years } = deriveEventsByYear(lanes, window);
        const counted = years.flatMap(({ year, kinds: found }) =>
          found.map(({ kind }) => cellKey(year, kind)),
        );
        const ids = events.map(({ id }) => id);
        const { cells } = placesOf({ type: 'event', ids }, ledger, { kinds: shown });
        expect([...cells].filter((cell) => cell.includes('/')).toSorted()).toEqual(counted.toSorted());
      }),
      { numRuns: 30 },
    );
  });
});
