import { describe, expect, it } from 'vitest';
import { epochDay } from './calendar.ts';
import { isOffCalendar, isSkippedYear, ratedDays, surveyMonths } from './fiw-survey-period.ts';

describe('ratedDays', () => {
  it.each<[number, [number, number, number], [number, number, number]]>([
    [1972, [1972, 1, 1], [1973, 1, 1]],
    [1980, [1980, 1, 1], [1981, 1, 1]],
    [1982, [1981, 1, 1], [1982, 8, 1]],
    [1983, [1982, 8, 1], [1983, 11, 1]],
    [1984, [1983, 11, 1], [1984, 11, 1]],
    [1988, [1987, 11, 1], [1988, 11, 1]],
    [1989, [1988, 11, 1], [1990, 1, 1]],
    [1990, [1990, 1, 1], [1991, 1, 1]],
    [2024, [2024, 1, 1], [2025, 1, 1]],
  ])('of the survey listed under %i', (year, from, to) => {
    expect(ratedDays(year)).toEqual({ start: epochDay(...from), end: epochDay(...to) });
  });

  it('leaves no day out and judges none twice, from 1972 on', () => {
    const years = Array.from({ length: 60 }, (_, index) => 1972 + index).filter((y) => !isSkippedYear(y));
    const ranges = years.map(ratedDays);
    ranges.slice(1).forEach((range, index) => expect(range.start).toBe(ranges[index]?.end));
  });

  it('is a calendar year unless said otherwise', () => {
    for (let year = 1972; year <= 2030; year += 1) {
      if (isSkippedYear(year)) continue;
      const whole = { start: epochDay(year), end: epochDay(year + 1) };
      expect(JSON.stringify(ratedDays(year)) !== JSON.stringify(whole)).toBe(isOffCalendar(year));
    }
  });
});

describe('surveyMonths', () => {
  it.each([
    [1980, '1980-1', '1980-12'],
    [1982, '1981-1', '1982-8'],
    [1983, '1982-8', '1983-11'],
    [1984, '1983-11', '1984-11'],
    [1988, '1987-11', '1988-11'],
    [1989, '1988-11', '1989-12'],
    [1990, '1990-1', '1990-12'],
    [2024, '2024-1', '2024-12'],
  ])('of the survey listed under %i are those of the publisher', (year, from, to) => {
    const { first, last } = surveyMonths(year);
    expect([first, last].map((each) => `${each.year}-${each.month}`)).toEqual([from, to]);
  });
});
