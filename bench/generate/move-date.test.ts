import { describe, expect, it } from 'vitest';
import { edtf } from '../../src/domain/edtf.ts';
import { moveDate, randomShift, shiftYears, yearRangeOf } from './move-date.ts';
import { seededRandom } from './random.ts';

const DATES = [
  '2019-06-09',
  '2019-06-09~',
  '2019-09',
  '2014',
  '2014-12~',
  '2016-02-29',
  '2019-06-09/2019-06-13',
  '2011/2014-03',
  '2014-12/..',
];

describe('yearRangeOf', () => {
  it('goes from the first to the last year of any date', () => {
    expect(yearRangeOf(DATES)).toEqual({ first: 2011, last: 2019 });
    expect(yearRangeOf(['2014/2021'])).toEqual({ first: 2014, last: 2021 });
  });
});

describe('shiftYears', () => {
  it('moves every year of the date', () => {
    expect(shiftYears('2019-06-09/2019-06-13', -3)).toBe('2016-06-09/2016-06-13');
    expect(shiftYears('2014-12~', 2)).toBe('2016-12~');
    expect(shiftYears('2014-12/..', 1)).toBe('2015-12/..');
  });

  it('knows that other years have no 29 February', () => {
    expect(shiftYears('2016-02-29', 1)).toBe('2017-02-28');
    expect(shiftYears('2016-02-29', 0)).toBe('2016-02-29');
  });
});

describe('a moved date', () => {
  const range = { first: 2000, last: 2021 };

  it.each(DATES)('%s keeps its precision and qualifiers, and lies in the range', (text) => {
    const random = seededRandom(11);
    const before = edtf(text);
    for (let copy = 0; copy < 100; copy += 1) {
      const after = edtf(moveDate(text, randomShift(text, range, random), random));
      expect(after).toMatchObject({
        precision: before.precision,
        approximate: before.approximate,
        uncertain: before.uncertain,
        openEnd: before.openEnd,
      });
      const years = yearRangeOf([after.text]);
      expect(years.first).toBeGreaterThanOrEqual(range.first);
      expect(years.last).toBeLessThanOrEqual(range.last);
    }
  });

  it('falls on many days of the year where one day is told', () => {
    const random = seededRandom(2);
    const moved = Array.from({ length: 300 }, () => moveDate('2019-06-09', 0, random));
    expect(new Set(moved).size).toBeGreaterThan(150);
  });
});
