import { describe, expect, it } from 'vitest';
import { parseProcessorTime, stolenShare } from './stolen-time.ts';

describe('stolen time', () => {
  it('is read from the line of all processors', () => {
    const text = 'cpu  100 2 30 4000 5 6 7 80 0 0\ncpu0 50 1 15 2000 2 3 3 40 0 0\n';
    expect(parseProcessorTime(text)).toEqual({ busy: 145, stolen: 80 });
    expect(parseProcessorTime('processor 0')).toBeNull();
  });

  it('is a share of the time that was wanted, and unknown where the system is silent', () => {
    const before = { busy: 1000, stolen: 100 };
    expect(stolenShare(before, { busy: 1300, stolen: 200 })).toBe(0.25);
    expect(stolenShare(before, before)).toBe(0);
    expect(stolenShare(null, before)).toBeNull();
  });
});
