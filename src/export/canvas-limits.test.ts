import { describe, expect, it } from 'vitest';
import { planScales } from './canvas-limits.ts';
import { refutes } from '../testing/complaints.ts';

describe('planScales', () => {
  it(`tries the wanted scale, then every smaller one ${refutes(8, 10)}`, () => {
    expect(planScales({ width: 1200, height: 900 }, 4)).toEqual([4, 2, 1]);
    expect(planScales({ width: 1200, height: 900 }, 2)).toEqual([2, 1]);
    expect(planScales({ width: 1200, height: 900 }, 1)).toEqual([1]);
  });

  it('leaves out scales whose longer side no browser draws', () => {
    expect(planScales({ width: 1200, height: 4096 }, 4)).toEqual([4, 2, 1]);
    expect(planScales({ width: 1200, height: 4097 }, 4)).toEqual([2, 1]);
    expect(planScales({ width: 8193, height: 10 }, 4)).toEqual([1]);
  });

  it('is empty when not even scale 1 can be drawn', () => {
    expect(planScales({ width: 1200, height: 16_385 }, 2)).toEqual([]);
  });
});
