import { describe, expect, it } from 'vitest';
import { areAdjacent } from './adjacent-days.ts';
import { emptyDays } from './empty-days.ts';

const days = (start: number, end: number) => ({ start, end });

describe('areAdjacent', () => {
  it('lets a day pass, and no more', () => {
    expect(areAdjacent(days(0, 10), days(10, 20))).toBe(true);
    expect(areAdjacent(days(0, 10), days(11, 20))).toBe(true);
    expect(areAdjacent(days(0, 10), days(12, 20))).toBe(false);
  });
});

describe('emptyDays', () => {
  it('finds what lies before, between and after', () => {
    expect(emptyDays([days(5, 10), days(10, 15), days(20, 25)], days(0, 30))).toEqual([
      days(0, 5),
      days(15, 20),
      days(25, 30),
    ]);
  });

  it('of nothing is everything, and of everything nothing', () => {
    expect(emptyDays([], days(0, 30))).toEqual([days(0, 30)]);
    expect(emptyDays([days(0, 30)], days(0, 30))).toEqual([]);
  });
});
