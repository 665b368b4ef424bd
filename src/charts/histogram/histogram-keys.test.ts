import { describe, expect, it } from 'vitest';
import { moveCell, nearestCell } from './histogram-keys.ts';

/** Two years, the first empty, and a column that is no year. */
const COLUMNS = [
  { isYear: true, segments: [] },
  { isYear: true, segments: ['a', 'b'] },
  { isYear: false, segments: ['a'] },
];

describe('moveCell', () => {
  it('walks upright columns by left and right, their stacks by up and down', () => {
    expect(moveCell(COLUMNS, { column: 1, level: 0 }, 'ArrowUp', true)).toEqual({ column: 1, level: 1 });
    expect(moveCell(COLUMNS, { column: 1, level: 2 }, 'ArrowUp', true)).toEqual({ column: 1, level: 2 });
    expect(moveCell(COLUMNS, { column: 1, level: 1 }, 'ArrowDown', true)).toEqual({ column: 1, level: 0 });
    expect(moveCell(COLUMNS, { column: 1, level: 2 }, 'ArrowLeft', true)).toEqual({ column: 0, level: 0 });
    expect(moveCell(COLUMNS, { column: 0, level: 0 }, 'ArrowLeft', true)).toEqual({ column: 0, level: 0 });
  });

  it('never stands on the whole of a column that is no year', () => {
    expect(moveCell(COLUMNS, { column: 1, level: 0 }, 'ArrowRight', true)).toEqual({ column: 2, level: 1 });
    expect(moveCell(COLUMNS, { column: 2, level: 1 }, 'ArrowDown', true)).toEqual({ column: 2, level: 1 });
  });

  it('walks lying columns the other way round', () => {
    expect(moveCell(COLUMNS, { column: 0, level: 0 }, 'ArrowDown', false)).toEqual({ column: 1, level: 0 });
    expect(moveCell(COLUMNS, { column: 1, level: 0 }, 'ArrowRight', false)).toEqual({ column: 1, level: 1 });
    expect(moveCell(COLUMNS, { column: 1, level: 1 }, 'ArrowLeft', false)).toEqual({ column: 1, level: 0 });
  });

  it('goes to the ends, and leaves other keys alone', () => {
    expect(moveCell(COLUMNS, { column: 1, level: 2 }, 'Home', true)).toEqual({ column: 0, level: 0 });
    expect(moveCell(COLUMNS, { column: 1, level: 2 }, 'End', true)).toEqual({ column: 2, level: 1 });
    expect(moveCell(COLUMNS, { column: 1, level: 0 }, 'toString', true)).toBeUndefined();
  });

  it('finds the nearest cell when the columns have become fewer', () => {
    expect(nearestCell(COLUMNS, { column: 9, level: 9 })).toEqual({ column: 2, level: 1 });
    expect(nearestCell([], { column: 0, level: 0 })).toBeUndefined();
  });
});
