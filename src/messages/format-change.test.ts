import { describe, expect, it } from 'vitest';
import { formatChange } from './format-change.ts';

describe('formatChange', () => {
  it.each([
    [1, 0, '+1'],
    [-3, 0, '−3'],
    [0, 0, '0'],
    [-0.25, 2, '−0.25'],
    [0.0357, 3, '+0.036'],
  ])('of %f with %i decimals is %s', (value, decimals, text) => {
    expect(formatChange(value, decimals)).toBe(text);
  });
});
