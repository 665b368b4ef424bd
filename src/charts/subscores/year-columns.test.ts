import { describe, expect, it } from 'vitest';
import { yearAt, yearColumns } from './year-columns.ts';

// 36 px of axis, 76 px of labels: 100 px for two years and a half each.
const columns = yearColumns([2018, 2019, 2020], 212);

describe('yearColumns', () => {
  it('reach half way to their neighbours', () => {
    expect(columns).toEqual([
      { year: 2018, x: 11, width: 50 },
      { year: 2019, x: 61, width: 50 },
      { year: 2020, x: 111, width: 50 },
    ]);
  });

  it('are none where there is no second year', () => {
    expect(yearColumns([2019], 212)).toEqual([]);
    expect(yearColumns([], 212)).toEqual([]);
  });
});

describe('yearAt', () => {
  it('finds the nearest year, and none beside the plot', () => {
    expect([11, 60.9, 61, 160.9].map((x) => yearAt(columns, x))).toEqual([2018, 2018, 2019, 2020]);
    expect([10.9, 161].map((x) => yearAt(columns, x))).toEqual([undefined, undefined]);
  });
});
