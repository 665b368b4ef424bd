import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, overlaps, placeLabels, type Box } from './label-placement.ts';
import { refutes } from '../../testing/complaints.ts';

const BOUNDS: Box = { left: 0, top: 0, right: 100, bottom: 100 };

function box(left: number, top: number, width = 10, height = 10): Box {
  return { left, top, right: left + width, bottom: top + height };
}

describe('placeLabels', () => {
  it('takes the first free place, in order of importance', () => {
    const chosen = placeLabels(
      [[box(0, 0)], [box(5, 5), box(20, 20)], [box(0, 0), box(20, 25)], [box(95, 0), box(50, 50)]],
      [box(48, 70)],
      BOUNDS,
    );
    // The third finds both places taken; the fourth leaves the bounds at its first.
    expect(chosen).toEqual([0, 1, undefined, 1]);
  });

  it('lets boxes touch', () => {
    expect(placeLabels([[box(0, 0)], [box(10, 0)]], [], BOUNDS)).toEqual([0, 0]);
  });

  it(`never lets two labels overlap or leave the bounds ${refutes(2)}`, () => {
    const places = fc
      .tuple(fc.integer({ min: -5, max: 100 }), fc.integer({ min: -5, max: 100 }))
      .map(([x, y]) => box(x, y));
    const labels = fc.array(fc.array(places, { maxLength: 4 }), { maxLength: 20 });
    fc.assert(
      fc.property(labels, (all) => {
        const boxes = placeLabels(all, [], BOUNDS).flatMap((index, label) =>
          index === undefined ? [] : [all[label]![index]!],
        );
        for (const [index, one] of boxes.entries()) {
          expect(contains(BOUNDS, one)).toBe(true);
          expect(boxes.slice(index + 1).some((other) => overlaps(one, other))).toBe(false);
        }
      }),
    );
  });
});
