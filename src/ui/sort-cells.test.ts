import { describe, expect, it } from 'vitest';
import { compareCells, type SortDirection } from './sort-cells.ts';

const sorted = (cells: readonly (string | number | null)[], direction: SortDirection, language = 'en') =>
  cells.toSorted(compareCells(language, direction));

describe('compareCells', () => {
  it('sorts numbers by size, and leaves what is missing last either way', () => {
    expect(sorted([3, null, -1, 20], 'ascending')).toEqual([-1, 3, 20, null]);
    expect(sorted([3, null, -1, 20], 'descending')).toEqual([20, 3, -1, null]);
  });

  it('sorts texts as their language does, and numbers in texts by size', () => {
    expect(sorted(['z', 'Ä', 'a'], 'ascending', 'de')).toEqual(['a', 'Ä', 'z']);
    expect(sorted(['z', 'ä', 'a'], 'ascending', 'sv')).toEqual(['a', 'z', 'ä']);
    expect(sorted(['B10', 'B2'], 'ascending')).toEqual(['B2', 'B10']);
  });

  it('puts numbers before texts', () => {
    expect(sorted(['a', 1], 'ascending')).toEqual([1, 'a']);
  });
});
