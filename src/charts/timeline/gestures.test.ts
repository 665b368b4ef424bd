import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointerDown, pointerMove, pointerUp, RESTING, type GestureFrame } from './gestures.ts';

/** Ten days a pixel. */
const FRAME: GestureFrame = {
  left: 100,
  right: 500,
  window: { start: 2000, end: 6000 },
  extent: { start: 0, end: 10_000 },
};

describe('gestures', () => {
  it('leaves a trembling press a click', () => {
    const down = pointerDown(RESTING, { id: 1, x: 200, y: 50 }, FRAME);
    const step = pointerMove(down, { id: 1, x: 204, y: 58 }, FRAME);
    expect(step.window).toBeUndefined();
    expect(step.state.moved).toBe(false);
  });

  it('pans with one pointer, from where it came down', () => {
    const down = pointerDown(RESTING, { id: 1, x: 200, y: 50 }, FRAME);
    const first = pointerMove(down, { id: 1, x: 260, y: 50 }, FRAME);
    expect(first.window).toEqual({ start: 1400, end: 5400 });
    const second = pointerMove(first.state, { id: 1, x: 150, y: 50 }, { ...FRAME, window: first.window! });
    expect(second.window).toEqual({ start: 2500, end: 6500 });
    expect(pointerUp(second.state, 1, FRAME)).toEqual({ pointers: [], origin: undefined, moved: true });
  });

  it('zooms with two pointers around the day between them', () => {
    const one = pointerDown(RESTING, { id: 1, x: 250, y: 50 }, FRAME);
    const two = pointerDown(one, { id: 2, x: 350, y: 50 }, FRAME);
    const spread = pointerMove(two, { id: 1, x: 200, y: 50 }, FRAME);
    const done = pointerMove(spread.state, { id: 2, x: 400, y: 50 }, FRAME);
    // Twice as far apart: half the days, and day 4000 stays in the middle.
    expect(done.window).toEqual({ start: 3000, end: 5000 });
    expect(done.state.moved).toBe(true);
  });

  it('goes on panning with the finger that stays', () => {
    const one = pointerDown(RESTING, { id: 1, x: 250, y: 50 }, FRAME);
    const two = pointerDown(one, { id: 2, x: 350, y: 50 }, FRAME);
    const left = pointerUp(two, 2, FRAME);
    expect(pointerMove(left, { id: 1, x: 260, y: 50 }, FRAME).window).toEqual({ start: 1900, end: 5900 });
  });

  it('ignores pointers that did not come down here', () => {
    expect(pointerMove(RESTING, { id: 7, x: 1, y: 1 }, FRAME)).toEqual({ state: RESTING });
  });

  it('never leaves the extent', () => {
    const xs = fc.integer({ min: -2000, max: 2000 });
    fc.assert(
      fc.property(xs, xs, xs, xs, (a, b, c, d) => {
        const one = pointerDown(RESTING, { id: 1, x: a, y: 0 }, FRAME);
        const two = pointerDown(one, { id: 2, x: b, y: 0 }, FRAME);
        const moved = pointerMove(two, { id: 1, x: c, y: 0 }, FRAME);
        const { window } = pointerMove(moved.state, { id: 2, x: d, y: 0 }, FRAME);
        expect(window!.start).toBeGreaterThanOrEqual(0);
        expect(window!.end).toBeLessThanOrEqual(10_000 + 1e-6);
        expect(window!.end - window!.start).toBeGreaterThanOrEqual(14 - 1e-6);
      }),
    );
  });
});
