import { describe, expect, it } from 'vitest';
import { epochDay } from './calendar.ts';
import { rangesOverlap } from './day-range.ts';
import { yearsOfRange } from './years-of-range.ts';

const years = (first: number, last: number) => ({ start: epochDay(first), end: epochDay(last + 1) });

describe('rangesOverlap', () => {
  it('holds where they share time, on whichever side the other begins', () => {
    expect(rangesOverlap(years(2010, 2012), years(2012, 2014))).toBe(true);
    expect(rangesOverlap(years(2012, 2014), years(2010, 2012))).toBe(true);
    expect(rangesOverlap(years(2010, 2014), years(2012, 2012))).toBe(true);
  });

  it('does not hold where one ends as the other begins', () => {
    expect(rangesOverlap(years(2010, 2011), years(2012, 2013))).toBe(false);
    expect(rangesOverlap(years(2012, 2013), years(2010, 2011))).toBe(false);
  });
});

describe('yearsOfRange', () => {
  it('names the first and the last year that the days touch, also in fractions', () => {
    expect(yearsOfRange(years(2018, 2019))).toEqual([2018, 2019]);
    expect(yearsOfRange({ start: epochDay(2019) + 0.2, end: epochDay(2020) - 0.2 })).toEqual([2019, 2019]);
    expect(yearsOfRange({ start: epochDay(2019) - 0.2, end: epochDay(2020) + 0.2 })).toEqual([2018, 2020]);
  });
});
