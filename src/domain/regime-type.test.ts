import { describe, expect, it } from 'vitest';
import { regimeType } from './regime-type.ts';

describe('regimeType', () => {
  it.each([
    [7, 'Consolidated Democracy'],
    [5.01, 'Consolidated Democracy'],
    [5, 'Semi-Consolidated Democracy'],
    [4.01, 'Semi-Consolidated Democracy'],
    [4, 'Transitional or Hybrid Regime'],
    [3.01, 'Transitional or Hybrid Regime'],
    [3, 'Semi-Consolidated Authoritarian Regime'],
    [2.01, 'Semi-Consolidated Authoritarian Regime'],
    [2, 'Consolidated Authoritarian Regime'],
    [1, 'Consolidated Authoritarian Regime'],
  ])('%d is a %s', (score, expected) => expect(regimeType(score)).toBe(expected));
});
