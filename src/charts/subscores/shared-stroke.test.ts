import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discParts, pathOf, sharedStroke, type Spot } from './shared-stroke.ts';

const WAY: readonly Spot[] = [
  { x: 0, y: 0 },
  { x: 30, y: 40 },
  { x: 70, y: 40 },
];

describe('sharedStroke', () => {
  it('gives each line its dashes in turn, the first from the beginning of the way', () => {
    // 90 px: five turns of two dashes of 9.
    expect([0, 1].map((place) => sharedStroke(WAY, place, 2))).toEqual([
      { dash: '9 9', offset: 0 },
      { dash: '9 9', offset: 9 },
    ]);
    // Three turns of three dashes of 10: the second begins where two thirds of a turn are over.
    expect([0, 1, 2].map((place) => sharedStroke(WAY, place, 3))).toEqual([
      { dash: '10 20', offset: 0 },
      { dash: '10 20', offset: 20 },
      { dash: '10 20', offset: 10 },
    ]);
  });

  it('shows every line even on a way that is shorter than a turn', () => {
    const short = [
      { x: 0, y: 0 },
      { x: 12, y: 0 },
    ];
    expect(sharedStroke(short, 5, 6)).toEqual({ dash: '2 10', offset: 2 });
  });

  it('covers every place of the way with exactly one line, and gives all the same share', () => {
    const lengths = fc.double({ min: 4, max: 900, noNaN: true });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 2, max: 8 }), (length, count) => {
        const way = [
          { x: 0, y: 0 },
          { x: length, y: 0 },
        ];
        const strokes = Array.from({ length: count }, (_, place) => sharedStroke(way, place, count));
        const dashes = Math.round(length / Number(strokes[0]?.dash.split(' ')[0]));
        const painted = Array.from({ length: dashes }, (_, index) => {
          const at = ((index + 0.5) * length) / dashes;
          return strokes.flatMap(({ dash, offset }, place) => {
            const [on = 0, off = 0] = dash.split(' ').map(Number);
            return (at + offset) % (on + off) < on ? [place] : [];
          });
        });
        expect(painted).toEqual(painted.map((_, index) => [index % count]));
        expect(dashes % count).toBe(0);
      }),
    );
  });
});

describe('pathOf', () => {
  it('leads through all places, to a tenth of a pixel', () => {
    expect(pathOf([...WAY, { x: 70.04, y: 1 / 3 }])).toBe('M0,0L30,40L70,40L70,0.3');
  });
});

describe('discParts', () => {
  it('are as many as lines, each from where the one before ends, clockwise from the top', () => {
    expect(discParts(2, 4)).toEqual(['M0,0L0,-4A4,4 0 0 1 0,4Z', 'M0,0L0,4A4,4 0 0 1 0,-4Z']);
    expect(discParts(4, 4)).toEqual([
      'M0,0L0,-4A4,4 0 0 1 4,0Z',
      'M0,0L4,0A4,4 0 0 1 0,4Z',
      'M0,0L0,4A4,4 0 0 1 -4,0Z',
      'M0,0L-4,0A4,4 0 0 1 0,-4Z',
    ]);
  });
});
