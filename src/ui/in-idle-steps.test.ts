import { describe, expect, it, vi } from 'vitest';
import { inIdleSteps } from './in-idle-steps.ts';

function* steps(each: () => void) {
  for (let step = 1; step <= 5; step += 1) {
    each();
    yield;
  }
  return 'done';
}

describe('inIdleSteps', () => {
  it('begins and goes on only while the page rests', async () => {
    const rests: (() => void)[] = [];
    const rest = () => new Promise<void>((resolve) => rests.push(resolve));
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    // Two such steps are as long as the page is kept.
    const each = vi.fn(() => {
      now += 2;
    });
    const result = inIdleSteps(steps(each), rest);
    expect(each).not.toHaveBeenCalled();
    for (const done of [2, 4, 5]) {
      rests.shift()?.();
      await Promise.resolve();
      expect(each).toHaveBeenCalledTimes(done);
    }
    await expect(result).resolves.toBe('done');
    expect(rests).toEqual([]);
    vi.restoreAllMocks();
  });
});
