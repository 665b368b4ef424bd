import { describe, expect, it } from 'vitest';
import { seededRandom, shuffled, wholeBetween } from './random.ts';

const rowOf = (seed: number, length: number) => {
  const random = seededRandom(seed);
  return Array.from({ length }, () => random());
};

describe('seededRandom', () => {
  it('gives the same row for the same seed, another for another', () => {
    expect(rowOf(7, 50)).toEqual(rowOf(7, 50));
    expect(rowOf(7, 50)).not.toEqual(rowOf(8, 50));
  });

  it('stays from 0 up to 1 and fills it evenly', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const value of rowOf(1, 20_000)) {
      expect(value >= 0 && value < 1).toBe(true);
      tenths[Math.floor(value * 10)]! += 1;
    }
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });
});

describe('wholeBetween', () => {
  it('reaches both ends and nothing beyond', () => {
    const random = seededRandom(3);
    const seen = new Set(Array.from({ length: 200 }, () => wholeBetween(random, 4, 6)));
    expect(seen).toEqual(new Set([4, 5, 6]));
  });
});

describe('shuffled', () => {
  it('keeps every item, and the list itself', () => {
    const items = Array.from({ length: 30 }, (_, index) => index);
    const other = shuffled(seededRandom(1), items);
    expect(other).not.toEqual(items);
    expect(other.toSorted((a, b) => a - b)).toEqual(items);
  });
});
