import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay } from '../../domain/calendar.ts';
import {
  addMonths,
  clampWindow,
  MIN_WINDOW_DAYS,
  panWindow,
  shareInDays,
  zoomWindow,
} from './window-math.ts';

const EXTENT = { start: 0, end: 9000 };

const windows = fc
  .tuple(
    fc.double({ min: -2000, max: 11_000, noNaN: true }),
    fc.double({ min: 0.5, max: 12_000, noNaN: true }),
  )
  .map(([start, length]) => ({ start, end: start + length }));
const insideWindows = windows.map((window) => clampWindow(window, EXTENT));

function isInside({ start, end }: { start: number; end: number }) {
  return start >= EXTENT.start && end <= EXTENT.end + 1e-6 && end - start >= MIN_WINDOW_DAYS - 1e-6;
}

describe('clampWindow', () => {
  it('moves a window back without changing its length', () => {
    expect(clampWindow({ start: -100, end: 265 }, EXTENT)).toEqual({ start: 0, end: 365 });
    expect(clampWindow({ start: 8900, end: 9265 }, EXTENT)).toEqual({ start: 8635, end: 9000 });
  });

  it('widens a short one around its middle', () => {
    expect(clampWindow({ start: 99, end: 101 }, EXTENT)).toEqual({ start: 93, end: 107 });
  });

  it('never shows more than there is, not even of an extent of a few days', () => {
    expect(clampWindow({ start: -5, end: 99_999 }, EXTENT)).toEqual(EXTENT);
    expect(clampWindow({ start: 1, end: 2 }, { start: 0, end: 5 })).toEqual({ start: 0, end: 5 });
  });
});

describe('shareInDays', () => {
  it('is as many days there as back', () => {
    const window = { start: 100, end: 1302 };
    // A quarter of 1202 days is 300.5.
    expect(shareInDays(window, 0.25)).toBe(301);
    expect(shareInDays(window, -0.25)).toBe(-301);
    fc.assert(
      fc.property(insideWindows, fc.double({ min: 0, max: 1, noNaN: true }), (some, share) => {
        expect(shareInDays(some, -share) + shareInDays(some, share)).toBe(0);
      }),
    );
  });
});

describe('zoomWindow', () => {
  it('keeps the anchor in its place', () => {
    // The anchor stands at a quarter, and does so afterwards.
    expect(zoomWindow({ start: 1000, end: 2000 }, EXTENT, 2, 1250)).toEqual({ start: 1125, end: 1625 });
  });

  it('stops at two weeks and at the extent', () => {
    const near = zoomWindow({ start: 100, end: 120 }, EXTENT, 100, 110);
    expect(near.end - near.start).toBeCloseTo(MIN_WINDOW_DAYS);
    expect(zoomWindow({ start: 100, end: 5000 }, EXTENT, 0.01, 300)).toEqual(EXTENT);
  });

  it('stays in the extent', () => {
    fc.assert(
      fc.property(
        insideWindows,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (window, factor, share) => {
          const zoomed = zoomWindow(
            window,
            EXTENT,
            factor,
            window.start + share * (window.end - window.start),
          );
          expect(isInside(zoomed)).toBe(true);
        },
      ),
    );
  });

  it('comes back when it zooms in and out again', () => {
    fc.assert(
      fc.property(
        insideWindows.filter(({ start, end }) => end - start > 60),
        fc.double({ min: 1, max: 4, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (window, factor, share) => {
          const anchor = window.start + share * (window.end - window.start);
          const back = zoomWindow(zoomWindow(window, EXTENT, factor, anchor), EXTENT, 1 / factor, anchor);
          expect(back.start).toBeCloseTo(window.start, 5);
          expect(back.end).toBeCloseTo(window.end, 5);
        },
      ),
    );
  });
});

describe('panWindow', () => {
  it('keeps the length and stops at the ends', () => {
    expect(panWindow({ start: 100, end: 200 }, EXTENT, 50)).toEqual({ start: 150, end: 250 });
    expect(panWindow({ start: 100, end: 200 }, EXTENT, -500)).toEqual({ start: 0, end: 100 });
  });

  it('stays in the extent', () => {
    fc.assert(
      fc.property(insideWindows, fc.double({ min: -20_000, max: 20_000, noNaN: true }), (window, days) => {
        const moved = panWindow(window, EXTENT, days);
        expect(isInside(moved)).toBe(true);
        expect(moved.end - moved.start).toBeCloseTo(window.end - window.start, 5);
      }),
    );
  });
});

describe('addMonths', () => {
  it('keeps the day, or takes the last one of the month', () => {
    expect(addMonths(epochDay(2019, 1, 31), 1)).toBe(epochDay(2019, 2, 28));
    expect(addMonths(epochDay(2019, 3, 15), -3)).toBe(epochDay(2018, 12, 15));
    expect(addMonths(epochDay(2020, 2, 29), 12)).toBe(epochDay(2021, 2, 28));
  });
});
