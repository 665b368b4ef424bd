import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay } from '../domain/calendar.ts';
import { parseDay } from './parse-day.ts';
import { clipRange, formatRange, parseRange } from './time-text.ts';

const range = (start: number, end: number) => ({ start, end });
const years = (first: number, last: number) => range(epochDay(first), epochDay(last + 1));

const anyRange = fc
  .tuple(fc.integer({ min: epochDay(1), max: epochDay(2200) }), fc.integer({ min: 1, max: 40_000 }))
  .map(([start, length]) => range(start, start + length));

describe('formatRange', () => {
  it.each([
    [years(2018, 2020), '2018..2020'],
    [years(2019, 2019), '2019..2019'],
    [years(987, 2019), '0987..2019'],
    [range(epochDay(2018, 3), epochDay(2019, 7)), '2018-03..2019-06'],
    [range(epochDay(2018), epochDay(2019, 7)), '2018-01..2019-06'],
    [range(epochDay(2018, 12), epochDay(2019)), '2018-12..2018-12'],
    [range(epochDay(2019, 6, 9), epochDay(2019, 6, 10)), '2019-06-09..2019-06-09'],
    [range(epochDay(2019, 6, 1), epochDay(2019, 6, 10)), '2019-06-01..2019-06-09'],
    // Zooming leaves fractions of a day.
    [range(epochDay(2018) - 0.4, epochDay(2021) + 0.4), '2018..2020'],
    [range(epochDay(2018, 3) + 0.4, epochDay(2019, 7) - 0.4), '2018-03..2019-06'],
  ])('%j is %s', (days, text) => expect(formatRange(days)).toBe(text));

  it('is undone by parseRange', () => {
    fc.assert(
      fc.property(anyRange, (days) => {
        expect(parseRange(formatRange(days))).toEqual(days);
      }),
    );
    const year = fc.integer({ min: 1, max: 9000 });
    fc.assert(
      fc.property(year, fc.nat(900), (first, more) => {
        const days = years(first, first + more);
        expect(formatRange(days)).toMatch(/^\d{4}\.\.\d{4}$/);
        expect(parseRange(formatRange(days))).toEqual(days);
      }),
    );
  });

  it('of a fractional range is never one that cannot be read', () => {
    const parts = fc.record({
      start: fc.double({ min: 0, max: 20_000, noNaN: true }),
      length: fc.double({ min: 1, max: 9000, noNaN: true }),
    });
    fc.assert(
      fc.property(parts, ({ start, length }) => {
        const parsed = parseRange(formatRange(range(start, start + length)));
        expect(Math.abs((parsed?.start ?? Infinity) - start)).toBeLessThanOrEqual(0.5);
        expect(Math.abs((parsed?.end ?? Infinity) - start - length)).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});

describe('parseRange', () => {
  it('takes one date for both ends', () => {
    expect(parseRange('2019')).toEqual(years(2019, 2019));
    expect(parseRange('2019-06')).toEqual(range(epochDay(2019, 6), epochDay(2019, 7)));
    expect(parseRange('2019-06-09')).toEqual(range(epochDay(2019, 6, 9), epochDay(2019, 6, 10)));
  });

  it('takes ends of different precision, both included', () => {
    expect(parseRange('2018..2019-06')).toEqual(range(epochDay(2018), epochDay(2019, 7)));
    expect(parseRange('2018-03-05..2018')).toEqual(range(epochDay(2018, 3, 5), epochDay(2019)));
  });

  it.each([
    '',
    ' 2018',
    '..',
    '2018..',
    '..2018',
    '2020..2018',
    '2018..2019..2020',
    '2018...2020',
    '2018~..2020',
    '2018..2020?',
    '2018-13..2020',
    '2018..2019-02-30',
    '2018/2019..2020',
    ' 2018..2020',
    '2018-..2019',
    'a..b',
  ])('refuses %j', (text) => expect(parseRange(text)).toBeUndefined());
});

describe('parseDay', () => {
  it('reads the first or last day of a year, a month or a day', () => {
    expect([parseDay('2019', 'start'), parseDay('2019', 'end')]).toEqual([epochDay(2019), epochDay(2020)]);
    expect([parseDay(' 2019-06 ', 'start'), parseDay('2019-06', 'end')]).toEqual([
      epochDay(2019, 6),
      epochDay(2019, 7),
    ]);
    expect(parseDay('2019-06-09', 'end')).toBe(epochDay(2019, 6, 10));
  });

  it.each(['', '19', '2019-13', '2019-02-29', '2019~', '2019/2020', 'June 2019'])('refuses %j', (text) => {
    expect(parseDay(text, 'start')).toBeUndefined();
  });
});

describe('clipRange', () => {
  it.each([
    [range(10, 20), range(10, 20)],
    [range(-5, 5), range(0, 5)],
    [range(95, 105), range(95, 100)],
    [range(-50, 500), range(0, 100)],
    [range(-5, 0), undefined],
    [range(100, 200), undefined],
  ])('leaves of %j what lies in 0–100', (given, expected) =>
    expect(clipRange(given, range(0, 100))).toEqual(expected),
  );
});
