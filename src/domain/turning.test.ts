import { describe, expect, it } from 'vitest';
import { turningFormula, turningsOf } from './turning.ts';

const rating = { min: 1, max: 7 };
const total = { min: 0, max: 100 };
const part = { min: 0, max: 25 };

describe('turningFormula', () => {
  it('swaps the ends of the scale', () => {
    expect(turningFormula(rating)).toBe('8 − x');
    expect(turningFormula(total)).toBe('100 − x');
    expect(turningFormula(part)).toBe('25 − x');
  });
});

describe('turningsOf', () => {
  it('names each way and each best number once', () => {
    expect(turningsOf([rating, rating])).toEqual({ best: '1', formula: '8 − x' });
    expect(turningsOf([total, part, part])).toEqual({ best: '0', formula: '100 − x, 25 − x' });
  });
});
