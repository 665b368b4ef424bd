import { describe, expect, it } from 'vitest';
import { CheckResult } from './check-result.ts';

const sound = {
  id: 'arithmetic-of-the-instruments',
  title: 'Sums add up',
  checked: { quotations: 312, scores: 0 },
  result: 'passed',
  on: null,
};

describe('CheckResult', () => {
  it('takes what a run of a rule found', () => {
    expect(CheckResult.parse(sound)).toEqual(sound);
  });

  it.each([
    ['a number in words', { quotations: '312' }],
    ['half a quotation', { quotations: 1.5 }],
    ['nothing where a count should be', { quotations: null }],
    ['a list', [312]],
    ['a number alone', 312],
    ['nothing', null],
  ])('refuses %s among the counts, and says where', (_, checked) => {
    const { error } = CheckResult.safeParse({ ...sound, checked });
    expect(error?.issues.map(({ path }) => path)).toEqual([['checked']]);
    expect(error?.issues[0]?.message).toBe('expected whole numbers by name');
  });
});
