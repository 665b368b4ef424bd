import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridMove } from './grid-keys.ts';

const SIZE = { rows: 35, columns: 13 };
const from = { row: 10, column: 5 };
const move = (key: string, ctrl = false, start = from) => gridMove(start, { key, ctrl }, SIZE);

describe('gridMove', () => {
  it('goes one cell with an arrow, and stops at the edge', () => {
    expect(move('ArrowLeft')).toEqual({ row: 10, column: 4 });
    expect(move('ArrowRight')).toEqual({ row: 10, column: 6 });
    expect(move('ArrowUp')).toEqual({ row: 9, column: 5 });
    expect(move('ArrowDown')).toEqual({ row: 11, column: 5 });
    expect(move('ArrowLeft', false, { row: 3, column: 0 })).toEqual({ row: 3, column: 0 });
    expect(move('ArrowDown', false, { row: 34, column: 2 })).toEqual({ row: 34, column: 2 });
  });

  it('goes to the sides with Home and End, to the corners with Ctrl', () => {
    expect(move('Home')).toEqual({ row: 10, column: 0 });
    expect(move('End')).toEqual({ row: 10, column: 12 });
    expect(move('Home', true)).toEqual({ row: 0, column: 0 });
    expect(move('End', true)).toEqual({ row: 34, column: 12 });
    expect(move('ArrowUp', true)).toEqual({ row: 0, column: 5 });
    expect(move('ArrowRight', true)).toEqual({ row: 10, column: 12 });
  });

  it('goes some rows with Page keys', () => {
    expect(move('PageDown')).toEqual({ row: 18, column: 5 });
    expect(move('PageUp')).toEqual({ row: 2, column: 5 });
  });

  it('leaves other keys to the page', () => {
    for (const key of ['Tab', 'a', 'Enter', 'toString']) expect(move(key)).toBeUndefined();
    expect(move('PageUp', true)).toBeUndefined();
  });

  it('never leaves the grid', () => {
    const keys = fc.constantFrom(
      'ArrowLeft',
      'ArrowRight',
      'ArrowUp',
      'ArrowDown',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(keys, fc.boolean())),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        (presses, rows, columns) => {
          let place = { row: 0, column: 0 };
          for (const [key, ctrl] of presses) {
            place = gridMove(place, { key, ctrl }, { rows, columns }) ?? place;
            expect(place.row).toBeGreaterThanOrEqual(0);
            expect(place.row).toBeLessThan(rows);
            expect(place.column).toBeGreaterThanOrEqual(0);
            expect(place.column).toBeLessThan(columns);
          }
        },
      ),
    );
  });
});
