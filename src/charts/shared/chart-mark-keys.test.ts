import { describe, expect, it } from 'vitest';
import { markAfterKey, type ChartMark, type ChartMarkRow } from './chart-mark-keys.ts';

function mark(key: string, x: number): ChartMark {
  return { key, score: 'FIW.E1@2020', name: key, x, y: 0, width: 10, height: 10 };
}

function row(key: string, xs: readonly number[]): ChartMarkRow {
  return { key, name: key, marks: xs.map((x) => mark(`${key}${x}`, x)) };
}

const GRID = [row('a', [0, 10, 20]), row('empty', []), row('b', [12, 40])];

function after(rows: readonly ChartMarkRow[], active: string, key: string): string | undefined {
  const found = rows.flatMap(({ marks }) => marks).find((each) => each.key === active);
  if (!found) throw new Error(`no mark ${active}`);
  return markAfterKey(rows, found, key)?.key;
}

describe('markAfterKey', () => {
  it.each([
    ['a0', 'ArrowRight', 'a10'],
    ['a0', 'ArrowLeft', undefined],
    ['a20', 'ArrowRight', undefined],
    ['a20', 'Home', 'a0'],
    ['a0', 'End', 'a20'],
    ['a10', 'ArrowDown', 'b12'],
    ['b40', 'ArrowUp', 'a20'],
    ['a0', 'ArrowUp', undefined],
    ['b12', 'ArrowDown', undefined],
    ['a0', 'x', undefined],
  ])('from %s, %s leads to %s', (active, key, expected) => {
    expect(after(GRID, active, key)).toBe(expected);
  });

  it('walks a list with either pair of arrows', () => {
    const list = [row('a', [5]), row('b', [9]), row('c', [1])];
    expect(after(list, 'a5', 'ArrowDown')).toBe('b9');
    expect(after(list, 'b9', 'ArrowRight')).toBe('c1');
    expect(after(list, 'c1', 'ArrowUp')).toBe('b9');
    expect(after(list, 'c1', 'Home')).toBe('a5');
    expect(after([row('a', [0, 10])], 'a0', 'ArrowDown')).toBe('a10');
  });
});
