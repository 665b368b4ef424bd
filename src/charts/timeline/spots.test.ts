import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtf } from '../../domain/edtf.ts';
import { laneColumns } from './lane-columns.ts';
import { findSpots } from './spots.ts';
import type { EventDatum } from './timeline-data.ts';

const DAY = edtf('2020-01-01');

function event(start: number, days: number, number: number): EventDatum {
  return { id: `e${number}`, title: '', when: { ...DAY, start, end: start + days } };
}

/** Few different dates, so that many events share one. */
const someEvents = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(1, 30, 31)), { maxLength: 60 })
  .map((dates) => dates.map(([start, days], number) => event(start, days, number)));

describe('findSpots', () => {
  it('has every event that touches the window in one spot, in the middle of what is left of it', () => {
    fc.assert(
      fc.property(someEvents, fc.double({ min: 0, max: 35, noNaN: true }), (events, start) => {
        const window = { start, end: start + 12.5 };
        const columns = laneColumns(events);
        const { sums, sizes, firsts, total } = findSpots(columns, window, 0.5);
        const rows = firsts.flatMap((first, spot) =>
          Array.from({ length: sizes[spot] ?? 0 }, (_, place) => first + place),
        );
        const shown = columns.events.flatMap(({ when }, row) =>
          when.start < window.end && when.end > window.start ? [row] : [],
        );
        expect(rows.toSorted((a, b) => a - b)).toEqual(shown);
        expect(total).toBe(shown.length);
        const places = sums.map((sum, spot) => sum / (sizes[spot] ?? 1) / 2);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const [spot, first] of firsts.entries()) {
          for (let row = first; row < first + (sizes[spot] ?? 0); row += 1) {
            const { when } = columns.events[row] ?? event(0, 0, 0);
            const middle = (Math.max(when.start, window.start) + Math.min(when.end, window.end)) / 2;
            expect(Math.abs(middle - (places[spot] ?? Infinity))).toBeLessThan(0.5);
          }
        }
      }),
    );
  });

  it('has one spot for a year that the window cuts, however many events know no more', () => {
    const year = Array.from({ length: 1000 }, (_, number) => event(0, 366, number));
    const { sums, sizes } = findSpots(laneColumns(year), { start: 100, end: 200 }, 0.5);
    expect([sums, sizes]).toEqual([[300_000], [1000]]);
  });
});
