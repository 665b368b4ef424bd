import { afterEach, describe, expect, it, vi } from 'vitest';
import { inSteps } from './in-steps.ts';

afterEach(() => vi.useRealTimers());

function* counting(done: number[]): Generator<void, string> {
  for (const step of [1, 2]) {
    done.push(step);
    yield;
  }
  return 'all';
}

describe('inSteps', () => {
  it('stops after each step until the page has had its turn', async () => {
    vi.useFakeTimers();
    const done: number[] = [];
    const result = inSteps(counting(done));
    expect(done).toEqual([1]);
    await vi.advanceTimersToNextTimerAsync();
    expect(done).toEqual([1, 2]);
    await vi.advanceTimersToNextTimerAsync();
    expect(await result).toBe('all');
  });

  it('passes on what goes wrong', async () => {
    const broken = function* (): Generator<void, never> {
      yield;
      throw new RangeError('beyond');
    };
    await expect(inSteps(broken())).rejects.toThrow('beyond');
  });
});
