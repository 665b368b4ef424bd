import { describe, expect, it } from 'vitest';
import { remember } from './remember.ts';

describe('remember', () => {
  it('derives once for the same inputs, again for others, and for each key by itself', () => {
    let derived = 0;
    const sum = remember((key: { readonly base: number }, more: number) => {
      derived += 1;
      return { total: key.base + more };
    });
    const [one, two] = [{ base: 1 }, { base: 2 }];
    const first = sum(one, 5);
    expect(first).toEqual({ total: 6 });
    expect(sum(two, 5)).toEqual({ total: 7 });
    expect(sum(one, 5)).toBe(first);
    expect(derived).toBe(2);
    expect(sum(one, 6)).toEqual({ total: 7 });
    expect(derived).toBe(3);
    // What was asked before is still known: a filter that is taken back costs nothing.
    expect(sum(one, 5)).toBe(first);
    expect(derived).toBe(3);
  });
});
