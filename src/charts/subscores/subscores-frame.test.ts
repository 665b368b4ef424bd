import { describe, expect, it } from 'vitest';
import { valueTicks } from './subscores-frame.ts';

describe('valueTicks', () => {
  it('are whole points from end to end', () => {
    expect(valueTicks({ min: 0, max: 8 })).toEqual([0, 2, 4, 6, 8]);
    expect(valueTicks({ min: 0, max: 16 })).toEqual([0, 4, 8, 12, 16]);
    expect(valueTicks({ min: 1, max: 3 })).toEqual([1, 2, 3]);
  });

  it('are tens of a share, or twenties', () => {
    expect(valueTicks({ min: 0, max: 60 })).toEqual([0, 10, 20, 30, 40, 50, 60]);
    expect(valueTicks({ min: 0, max: 80 })).toEqual([0, 20, 40, 60, 80]);
  });
});
