import { describe, expect, it } from 'vitest';
import { contrast, difference, linearOf, VISIONS, type Vision } from './colour.ts';

const visions = Object.keys(VISIONS) as Vision[];

describe('contrast', () => {
  it('agrees with published values', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#ffffff', '#767676')).toBe(contrast('#767676', '#ffffff'));
    expect(linearOf('#ff0000')).toEqual([1, 0, 0]);
  });
});

describe('difference', () => {
  it('of black and white is 1, and of a colour and itself 0, to everyone', () => {
    for (const vision of visions) {
      expect(difference('#000000', '#ffffff', vision)).toBeCloseTo(1, 3);
      expect(difference('#2968b2', '#2968b2', vision)).toBe(0);
    }
  });

  it('of red and green of one lightness nearly vanishes without red or green cones', () => {
    const apart = (vision: Vision) => difference('#b06a2a', '#7f7f2a', vision);
    expect(apart('full')).toBeGreaterThan(2 * apart('deuteranopia'));
    expect(difference('#0050ff', '#007060', 'full')).toBeGreaterThan(
      difference('#0050ff', '#007060', 'tritanopia'),
    );
  });
});
