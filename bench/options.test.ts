import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS, parseOptions, runsOf } from './options.ts';

describe('parseOptions', () => {
  it('measures today and ten times today, seven times', () => {
    expect(parseOptions([])).toEqual(DEFAULT_OPTIONS);
    expect(DEFAULT_OPTIONS).toMatchObject({ sizes: [1, 10], runs: [7] });
  });

  it('takes sizes, runs, seed, table and interaction', () => {
    const typed = ['--sizes', '1,100', '--runs', '3', '--seed=5', '--out', 'a.md', '--profile', 'pan'];
    expect(parseOptions(typed)).toEqual({ sizes: [1, 100], runs: [3], seed: 5, out: 'a.md', profile: 'pan' });
  });

  it.each([
    [['--sizes', '1,x'], '--sizes needs whole numbers from 1, not "x".'],
    [['--sizes', ''], '--sizes needs whole numbers from 1, not "".'],
    [['--runs', '0'], '--runs needs whole numbers from 1, not "0".'],
    [['--runs', '7,'], '--runs needs whole numbers from 1, not "".'],
    [['--runs', '1.5'], '--runs needs whole numbers from 1, not "1.5".'],
  ])('refuses %j', (typed, message) => {
    expect(() => parseOptions(typed)).toThrow(message);
  });

  it('takes runs size by size, the last for all that follow', () => {
    const options = parseOptions(['--sizes', '1,10,100', '--runs', '7,2']);
    expect([0, 1, 2].map((place) => runsOf(options, place))).toEqual([7, 2, 2]);
  });

  it('refuses what it does not know', () => {
    expect(() => parseOptions(['--size', '1'])).toThrow("Unknown option '--size'");
  });
});
