import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, daysInMonth, epochDay, epochDayOf, isoDate, utcDate } from './calendar.ts';

const days = fc.integer({ min: epochDay(1), max: epochDay(10_000) - 1 });

describe('epochDay', () => {
  it.each([
    [1970, 1, 1, 0],
    [1970, 1, 2, 1],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2000, 3, 1, 11_017],
    [2019, 6, 9, 18_056],
    // Years below 100 are themselves, not 1900 and something.
    [99, 1, 1, -683_368],
  ])('%i-%i-%i is day %i', (year, month, day, expected) => {
    expect(epochDay(year, month, day)).toBe(expected);
  });

  it('counts months and days beyond their end into what follows', () => {
    expect(epochDay(2019, 13, 1)).toBe(epochDay(2020, 1, 1));
    expect(epochDay(2019, -11, 1)).toBe(epochDay(2018, 1, 1));
    expect(epochDay(2019, 2, 29)).toBe(epochDay(2019, 3, 1));
  });

  it('is undone by civilDate', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: dayOfMonth } = civilDate(day);
        expect(epochDay(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });
});

describe('utcDate', () => {
  it('is midnight UTC in any zone, and back', () => {
    expect(utcDate(18_056).toISOString()).toBe('2019-06-09T00:00:00.000Z');
    expect(epochDayOf(utcDate(18_056))).toBe(18_056);
    expect(epochDayOf(new Date('2019-06-09T12:00:00Z'))).toBe(18_056.5);
  });
});

describe('daysInMonth', () => {
  it.each([
    [2019, 2, 28],
    [2020, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2019, 4, 30],
    [2019, 12, 31],
  ])('%i-%i has %i', (year, month, expected) => expect(daysInMonth(year, month)).toBe(expected));
});

describe('isoDate', () => {
  it('names the day that a fraction of a day lies in', () => {
    expect([18_056, 18_056.99, -0.5].map(isoDate)).toEqual(['2019-06-09', '2019-06-09', '1969-12-31']);
  });
});
