import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowKey } from './key-flow.ts';
import { textWidth } from './text-width.ts';

const ROOM = { left: 10, right: 110, top: 100, font: 10 };

describe('flowKey', () => {
  it('sets signs and words in lines of 19 px, from the left', () => {
    // "0000" is 4 × 6.4 = 25.6 px wide: 22 + 6 + 26 = 54 px an entry, 18 between two.
    const key = flowKey(
      [
        { sign: 'a', text: '0000' },
        { sign: 'b', text: '0000' },
      ],
      ROOM,
    );
    expect(key.items.map(({ sign, x, y }) => [sign, x, y])).toEqual([
      ['a', 10, 109.5],
      // 10 + 54 + 18 + 54 is more than 110.
      ['b', 10, 128.5],
    ]);
    expect(key.items[0]?.label).toEqual({ x: 38, y: 113.5, text: '0000', anchor: 'start' });
    expect(key.bottom).toBe(138);
  });

  it('gives a wider sign its room, and takes none without entries', () => {
    const key = flowKey([{ sign: 'a', text: '0', width: 60 }], ROOM);
    expect(key.items[0]?.label.x).toBe(76);
    expect(flowKey([], ROOM)).toEqual({ items: [], bottom: 100 });
  });

  it('loses nothing, keeps the order, and never runs over the right edge but for what is alone too wide', () => {
    const entry = fc.record({ sign: fc.nat(), text: fc.string({ minLength: 1, maxLength: 30 }) });
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const { items } = flowKey(entries, ROOM);
        expect(items.map(({ sign }) => sign)).toEqual(entries.map(({ sign }) => sign));
        for (const { x, label } of items)
          if (x > ROOM.left)
            expect(label.x + textWidth(label.text, ROOM.font)).toBeLessThanOrEqual(ROOM.right);
      }),
    );
  });
});
