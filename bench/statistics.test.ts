import { describe, expect, it } from 'vitest';
import { median, percentile95 } from './statistics.ts';

describe('median', () => {
  it('is the value in the middle, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4])).toBe(4);
  });

  it('is the mean of the two in the middle of an even number', () => {
    expect(median([10, 1, 4, 2])).toBe(3);
  });

  it('reads numbers as numbers, and leaves the list as it was', () => {
    const values = [100, 9, 20];
    expect(median(values)).toBe(20);
    expect(values).toEqual([100, 9, 20]);
  });

  it('is no number of nothing', () => {
    expect(median([])).toBeNaN();
  });
});

describe('percentile95', () => {
  it('is the largest of up to nineteen', () => {
    expect(percentile95([3, 1, 2])).toBe(3);
    expect(percentile95(Array.from({ length: 19 }, (_, index) => index))).toBe(18);
  });

  it('leaves five of a hundred, and one of twenty, above it', () => {
    expect(percentile95(Array.from({ length: 100 }, (_, index) => 100 - index))).toBe(95);
    expect(percentile95(Array.from({ length: 20 }, (_, index) => index + 1))).toBe(19);
  });

  it('is no number of nothing', () => {
    expect(percentile95([])).toBeNaN();
  });
});
