import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn } from './numbers-in.ts';

describe('numbersIn', () => {
  it.each([
    ['nearly 4,000 people', [4000]],
    ['16.2 percent', [16.2]],
    ['five to eight and a half years', [5, 8.5]],
    ['seven-and-a-half-year', [7.5]],
    ['over two dozen people', [24]],
    ['$1.6 billion', [1.6e9]],
    ['6.6 trillion tenge', [6.6e12]],
    ['two years and 10 months', [2, 10, 34]],
    ['twenty-five members', [25]],
    ['2,701 out of 3,276 seats', [2701, 3276]],
    ['twenty thousand', [20_000]],
    ['dozens of demonstrators', []],
    ['a police officer', []],
    ['hundreds of people', []],
    ['several billion dollars', []],
  ])('%s', (text, expected) => {
    expect(numbersIn(text)).toEqual(expected);
  });

  it('reads back any number written with separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(numbersIn(`over ${value.toLocaleString('en-US')} people`)).toEqual([value]);
      }),
    );
  });
});
