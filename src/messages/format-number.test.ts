import { describe, expect, it } from 'vitest';
import { formatCount, formatScore } from './format-number.ts';

describe('formatScore', () => {
  it.each([
    [23, 0, '23'],
    [1.39, 2, '1.39'],
    [1.5, 2, '1.50'],
    [6.547_619, 2, '6.55'],
    [0, 2, '0.00'],
    [100, 0, '100'],
  ])('writes %d with %i decimals as %s', (value, decimals, text) => {
    expect(formatScore(value, decimals, 'en')).toBe(text);
  });

  it('writes Kazakh as a full Intl does', () => {
    for (const value of [0, 0.25, 1.39, 1234.5, 1_250_000])
      expect(formatScore(value, 2, 'kk')).toBe(
        value.toLocaleString('kk', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
      );
  });

  it('follows the language', () => {
    expect(formatScore(1.39, 2, 'ru')).toBe('1,39');
    expect(formatScore(1.39, 2, 'kk')).toBe('1,39');
  });
});

describe('formatCount', () => {
  it('groups thousands', () => {
    expect([0, 999, 4000, 1_250_000].map((value) => formatCount(value, 'en'))).toEqual([
      '0',
      '999',
      '4,000',
      '1,250,000',
    ]);
    expect(formatCount(4000, 'ru')).toMatch(/^4\s000$/);
  });
});
