import { describe, expect, it } from 'vitest';
import { isBlank, isOpaque } from './blank-check.ts';
import type { PixelGrid } from './blank-check.ts';
import { refutes } from '../testing/complaints.ts';

type Pixel = readonly [number, number, number, number];
const WHITE: Pixel = [255, 255, 255, 255];

function grid(...pixels: readonly Pixel[]): PixelGrid {
  return { data: Uint8ClampedArray.from(pixels.flat()), width: pixels.length, height: 1 };
}

describe('isBlank', () => {
  it(`is true for one colour ${refutes(10)}`, () => {
    expect(isBlank(grid(WHITE, WHITE, WHITE))).toBe(true);
  });

  it('is true for full transparency, whatever colour lies under it', () => {
    expect(isBlank(grid([0, 0, 0, 0], [9, 9, 9, 0]))).toBe(true);
  });

  it(`is true for nothing at all ${refutes(10)}`, () => {
    expect(isBlank(grid())).toBe(true);
  });

  it.each([0, 1, 2, 3])('is false as soon as channel %i of the last pixel differs', (channel) => {
    const other = WHITE.map((value, index) => (index === channel ? 254 : value));
    expect(isBlank(grid(WHITE, WHITE, other as unknown as Pixel))).toBe(false);
  });
});

describe('isOpaque', () => {
  it('wants every pixel opaque', () => {
    expect(isOpaque(grid(WHITE, WHITE))).toBe(true);
    expect(isOpaque(grid(WHITE, [255, 255, 255, 254]))).toBe(false);
    expect(isOpaque(grid())).toBe(false);
  });
});
