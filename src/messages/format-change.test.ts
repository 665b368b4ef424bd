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
    expect(formatChange(value, decimals, 'en')).toBe(text);
  });

  it('writes the decimals as the language does', () => {
    expect(formatChange(-0.25, 2, 'ru')).toBe('−0,25');
    expect(formatChange(1.5, 2, 'kk')).toBe('+1,50');
  });
});
