import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPosition, keyAction, nearestIndex, type FocusPosition, type FocusRow } from './keyboard.ts';
import { refutes } from '../../testing/complaints.ts';

const ROWS: readonly FocusRow[] = [{ xs: [10, 20, 30] }, { xs: [] }, { xs: [4, 26] }];

function press(key: string, focus: FocusPosition, shift = false) {
  return keyAction(ROWS, focus, { key, shift });
}

function focusAfter(key: string, row: number, index: number) {
  const action = press(key, { row, index });
  return action?.type === 'focus' ? [action.position.row, action.position.index] : undefined;
}

describe('keyAction', () => {
  it('moves within a row and stops at its ends', () => {
    expect(focusAfter('ArrowRight', 0, 0)).toEqual([0, 1]);
    expect(focusAfter('ArrowRight', 0, 2)).toEqual([0, 2]);
    expect(focusAfter('ArrowLeft', 0, 0)).toEqual([0, 0]);
    expect(focusAfter('Home', 0, 2)).toEqual([0, 0]);
    expect(focusAfter('End', 0, 0)).toEqual([0, 2]);
  });

  it('steps over an empty row to the nearest in time', () => {
    expect(focusAfter('ArrowDown', 0, 0)).toEqual([2, 0]);
    expect(focusAfter('ArrowDown', 0, 1)).toEqual([2, 1]);
    expect(focusAfter('ArrowUp', 2, 1)).toEqual([0, 2]);
    expect(focusAfter('ArrowDown', 2, 0)).toEqual([2, 0]);
  });

  it('activates, releases, zooms, pans and resets', () => {
    const focus = { row: 0, index: 0 };
    expect(press('Enter', focus)).toEqual({ type: 'activate' });
    expect(press(' ', focus)).toEqual({ type: 'activate' });
    expect(press('Escape', focus)).toEqual({ type: 'release' });
    expect(press('+', focus, true)).toEqual({ type: 'zoom', factor: 1.5 });
    expect(press('-', focus)).toEqual({ type: 'zoom', factor: 1 / 1.5 });
    expect(press('0', focus)).toEqual({ type: 'reset' });
    expect(press('ArrowRight', focus, true)).toEqual({ type: 'pan', share: 0.25 });
    expect(press('ArrowLeft', focus, true)).toEqual({ type: 'pan', share: -0.25 });
  });

  it('leaves every other key to the page', () => {
    for (const key of ['Tab', 'a', 'PageDown', 'constructor']) {
      expect(press(key, { row: 0, index: 0 })).toBeUndefined();
    }
  });

  const someRows = fc
    .array(
      fc
        .uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 12 })
        .map((xs): FocusRow => ({ xs: xs.toSorted((a, b) => a - b) })),
      { minLength: 1, maxLength: 8 },
    )
    .filter((rows) => rows.some(({ xs }) => xs.length > 0));
  const moves = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

  it('always lands on a mark that exists', () => {
    fc.assert(
      fc.property(someRows, fc.array(fc.constantFrom(...moves), { maxLength: 40 }), (rows, keys) => {
        let focus = firstPosition(rows)!;
        for (const key of keys) {
          const action = keyAction(rows, focus, { key, shift: false });
          if (action?.type === 'focus') focus = action.position;
          expect(rows[focus.row]?.xs[focus.index]).toBeTypeOf('number');
        }
      }),
    );
  });

  it(`reaches every mark ${refutes(3, 19)}`, () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const reached = new Set<string>();
        const queue = [firstPosition(rows)!];
        for (let focus = queue.pop(); focus !== undefined; focus = queue.pop()) {
          const name = `${focus.row} ${focus.index}`;
          if (reached.has(name)) continue;
          reached.add(name);
          for (const key of moves) {
            const action = keyAction(rows, focus, { key, shift: false });
            if (action?.type === 'focus') queue.push(action.position);
          }
        }
        expect(reached.size).toBe(rows.reduce((sum, { xs }) => sum + xs.length, 0));
      }),
    );
  });
});

describe('nearestIndex', () => {
  it('takes the first of equally near ones, and none of none', () => {
    expect(nearestIndex([10, 20], 15)).toBe(0);
    expect(nearestIndex([], 15)).toBeUndefined();
  });
});
