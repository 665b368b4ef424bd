import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstIndexOf } from './bisect.ts';

describe('firstIndexOf', () => {
  it('is what a search from the left finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 })),
        fc.integer({ min: -1, max: 21 }),
        (list, bound) => {
          const items = list.toSorted((a, b) => a - b);
          const found = items.findIndex((item) => item >= bound);
          expect(firstIndexOf(items, (item) => item >= bound)).toBe(found === -1 ? items.length : found);
        },
      ),
    );
  });
});
