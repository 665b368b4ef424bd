import { describe, expect, it } from 'vitest';
import { stepOutline } from './step-outline.ts';

describe('stepOutline', () => {
  it('goes up and down at every step, in tenths of a pixel, and along the ground in between', () => {
    const steps = [
      [10.2, 12.5],
      [15.3, 0],
      [16.4, 3.3],
      [20, 1.1],
      [21.1, 0],
    ] as const;
    expect(stepOutline(steps, 56)).toBe('M10.2,56v-12.5h5.1v12.5h1.1v-3.3h3.6v2.2h1.1v1.1');
  });

  it('goes on where the height stays, and is empty where nothing stands', () => {
    expect(
      stepOutline(
        [
          [1, 0],
          [2, 4],
          [3, 4],
          [5, 0],
        ],
        9,
      ),
    ).toBe('M2,9v-4h3v4');
    expect(stepOutline([], 9)).toBe('');
  });
});
