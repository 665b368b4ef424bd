import { describe, expect, it } from 'vitest';
import { formatRatio, formatSamples, formatValue, markdownTable } from './format.ts';
import { renderResults } from './render-results.ts';
import { panSamples } from './rows.ts';
import type { SizeResult } from './samples.ts';

describe('formatValue', () => {
  it.each([
    [1234.5, 'ms', '1235'],
    [123.4, 'ms', '123'],
    [12.34, 'ms', '12.3'],
    [1.234, 'ms', '1.23'],
    [0.01234, '', '0.012'],
    [0, 'ms', '0'],
    [144_204, 'kB', '144'],
    [9_504_000, 'MB', '9.50'],
    [Number.NaN, 'ms', '–'],
  ] as const)('%d %s is %s', (value, unit, text) => {
    expect(formatValue(value, unit)).toBe(text);
  });
});

describe('formatSamples and formatRatio', () => {
  it('give the median with the 95th percentile, and the medians’ ratio', () => {
    expect(formatSamples([30, 10, 20])).toBe('20.0 (30.0)');
    expect(formatRatio([30, 10, 20], [8, 8, 9])).toBe('2.50×');
  });

  it('give a dash where nothing was measured, never a zero', () => {
    expect(formatSamples(undefined)).toBe('–');
    expect(formatSamples([])).toBe('–');
    expect(formatRatio([1], undefined)).toBe('–');
    expect(formatRatio([1], [0])).toBe('–');
  });
});

describe('markdownTable', () => {
  it('has a head, a rule and the rows', () => {
    expect(markdownTable(['', 'a'], [['x', '1']])).toBe('|  | a |\n| --- | ---: |\n| x | 1 |');
  });
});

function resultOf(times: number, samples: Record<string, number[]>, failures: string[] = []): SizeResult {
  return {
    times,
    runs: 1,
    events: times * 355,
    samples: new Map(Object.entries(samples)),
    stolen: null,
    failures,
  };
}

describe('renderResults', () => {
  const small = resultOf(1, {
    'cold.fcp': [900, 1000, 1100],
    'slow.filter': [40, 60],
    'slow.filter.settled': [80],
    'slow.filter.timing': [1, 0],
    'app.hover': [6],
    'limit.hover': [4],
    'app.hover.own': [3],
    'limit.hover.own': [1],
    'heap.rest': [10e6],
  });
  const large = resultOf(10, { 'slow.filter': [200], 'slow.filter.timing': [1], 'heap.rest': [50e6] }, [
    'run 1, the cold load: too slow',
  ]);
  const text = renderResults(['a machine'], [small, large]);
  const rowOf = (start: string) => text.split('\n').find((line) => line.startsWith(`| ${start}`));

  it('describes the machine', () => {
    expect(text).toContain('\n- a machine\n');
  });

  it('has a column for each size, and a dash for what a size did not give', () => {
    expect(text).toContain('| 1× (355 events) | 10× (3,550 events) |');
    expect(rowOf('First contentful paint')).toBe('| First contentful paint, ms | 1000 (1100) | – |');
    expect(rowOf('Filter: a kind alone')).toContain('| 50.0 (60.0) | 80.0 (80.0) | 200 (200) | – |');
  });

  it('tells the ways into the evidence without a slowdown where they were measured', () => {
    expect(text).not.toContain('no slowdown, ms');
    const samples = new Map([['plain.pin', [40, 120]]]);
    const plain = renderResults(
      [],
      [{ times: 10, runs: 1, events: 3550, samples, stolen: null, failures: [] }],
    );
    expect(plain).toContain('## From input to next paint, no slowdown, ms');
    expect(plain).toContain('| Pin: open the evidence | 80.0 (120) |');
    expect(plain).toContain('Above 100 ms at the 95th percentile: Pin at 10×.');
  });

  it('sets the page beside the limit', () => {
    expect(rowOf('Hover, ms')).toBe('| Hover, ms | 6.00 (6.00) | 4.00 (4.00) | 1.50× | – | – | – |');
    expect(text).toContain('| Hover, ms | 3.00 (3.00) | 1.00 (1.00) | 3.00× | – | – | – |');
    expect(rowOf('First draw')).toBeUndefined();
  });

  it('names what is slow, how it was timed, how it grows and what failed', () => {
    expect(text).toContain('Above 100 ms at the 95th percentile: Filter at 10×.');
    expect(text).toContain('Filter 2/3');
    expect(rowOf('Heap after loading |')).toBe('| Heap after loading | 5.00× |');
    expect(text).toContain('- **10× (3,550 events)**: run 1, the cold load: too slow');
  });

  it('says so when nothing failed', () => {
    expect(renderResults([], [small])).toContain('## What could not be measured\n\nNothing.');
  });
});

describe('panSamples', () => {
  it('gives the time a frame takes on average, and the share of those for which the screen had to wait', () => {
    const smooth = Array.from({ length: 58 }, () => 1000 / 60);
    expect(panSamples([...smooth, 2000 / 60])).toEqual([
      ['frames.gap', expect.closeTo(1000 / 59, 5)],
      ['frames.late', expect.closeTo(100 / 59, 5)],
    ]);
  });

  it('does not take a drag that the page never heard of for a smooth one', () => {
    expect(() => panSamples([])).toThrow('heard of no move');
  });
});
