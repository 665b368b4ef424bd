import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay } from '../../domain/calendar.ts';
import { timelineEn } from '../../messages/en/timeline.ts';
import { buildTimeAxis } from './time-axis.ts';
import { timeScale } from './time-scale.ts';

function axis(start: number, end: number, left: number, right: number) {
  return buildTimeAxis(timeScale({ start, end }, left, right), timelineEn.axis);
}

function texts(start: number, end: number, width: number) {
  return axis(start, end, 0, width).flatMap(({ label }) => label?.text ?? []);
}

describe('buildTimeAxis', () => {
  it('names decades, years, quarters, months and days as the window shrinks', () => {
    expect(texts(epochDay(1980), epochDay(2020), 240)).toEqual(['1980', '1990', '2000', '2010']);
    expect(texts(epochDay(2015), epochDay(2019), 240)).toEqual(['2015', '2016', '2017', '2018']);
    expect(texts(epochDay(2018), epochDay(2020), 400)).toEqual([
      '2018',
      'Apr',
      'Jul',
      'Oct',
      '2019',
      'Apr',
      'Jul',
      'Oct',
    ]);
    expect(texts(epochDay(2018, 11), epochDay(2019, 4), 400)).toEqual([
      'Nov 2018',
      'Dec',
      '2019',
      'Feb',
      'Mar',
    ]);
    expect(texts(epochDay(2019, 6, 9), epochDay(2019, 6, 13), 400)).toEqual(['9 Jun 2019', '10', '11', '12']);
  });

  it('says the year of the first month among days, and leaves out days that have lost their month', () => {
    // From 28 November: its full label would touch "1 Dec", which therefore says the year.
    const days = texts(epochDay(2018, 11, 28), epochDay(2019, 1, 10), 400);
    expect(days.slice(0, 3)).toEqual(['1 Dec 2018', '8', '15']);
    expect(days).toContain('1 Jan 2019');
  });

  it('sets a label in the middle of what it names', () => {
    const [first] = axis(epochDay(2015), epochDay(2023), 0, 487);
    expect(first).toMatchObject({
      x: 0,
      day: epochDay(2015),
      label: { x: 30.4, text: '2015', strong: false },
    });
  });

  it('marks no start that lies before the window', () => {
    expect(axis(epochDay(2015, 3), epochDay(2019), 0, 240)[0]!.x).toBeNull();
  });

  const windows = fc
    .tuple(
      fc.double({ min: epochDay(1960), max: epochDay(2030), noNaN: true }),
      fc.double({ min: Math.log(14), max: Math.log(25_000), noNaN: true }),
    )
    .map(([start, log]) => [start, start + Math.exp(log)] as const);

  it('never lets two labels touch, nor one leave the figure, and always says the year', () => {
    fc.assert(
      fc.property(
        windows,
        fc.constantFrom([28, 308] as const, [160, 724] as const, [160, 1396] as const),
        ([start, end], [left, right]) => {
          const labels = axis(start, end, left, right).flatMap(({ label }) => label ?? []);
          for (const [index, label] of labels.entries()) {
            expect(label.x - label.width / 2).toBeGreaterThanOrEqual(left - 11);
            expect(label.x + label.width / 2).toBeLessThanOrEqual(right + 11);
            const next = labels[index + 1];
            if (next === undefined) continue;
            expect(next.x - next.width / 2 - (label.x + label.width / 2)).toBeGreaterThanOrEqual(7.8);
          }
          expect(labels.filter(({ text }) => /\d{4}/.test(text)).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('has its ticks in order and in the plot', () => {
    fc.assert(
      fc.property(windows, ([start, end]) => {
        const xs = axis(start, end, 0, 800).flatMap(({ x }) => x ?? []);
        expect(xs).toEqual(xs.toSorted((a, b) => a - b));
        for (const x of xs) expect(x >= 0 && x <= 800).toBe(true);
      }),
    );
  });
});
