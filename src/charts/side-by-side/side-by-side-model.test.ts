import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay } from '../../domain/calendar.ts';
import { timelineEn } from '../../messages/en/timeline.ts';
import {
  buildSideBySideModel,
  shownScale,
  type HeadlineDatum,
  type HeadlineStrip,
  type SideBySideData,
} from './side-by-side-model.ts';

function datum(year: number, value: number, more: Partial<HeadlineDatum> = {}): HeadlineDatum {
  return {
    score: `FIW.TOTAL@${year + 1}`,
    days: { start: epochDay(year), end: epochDay(year + 1) },
    value,
    basis: 'published',
    breaksBefore: false,
    name: `${value} for ${year}`,
    ...more,
  };
}

function strip(id: string, scores: readonly HeadlineDatum[]): HeadlineStrip {
  return { id, title: id, min: 0, max: 100, scores, number: String, shown: (from, to) => `${from}–${to}` };
}

function data(strips: readonly HeadlineStrip[], from: number, to: number): SideBySideData {
  return {
    window: { start: epochDay(from), end: epochDay(to + 1) },
    strips,
    directions: [{ id: 'a', title: 'A', cells: [{ year: from, arrow: 'up' }] }],
    opposite: [from],
    labels: { axis: timelineEn.axis, directions: 'Direction', gap: 'none', methodBreak: 'break' },
  };
}

describe('shownScale', () => {
  it.each([
    [
      [29, 22, 32],
      [20, 35],
    ],
    [
      [21.53, 4.76],
      [0, 25],
    ],
    [
      [41, 32],
      [30, 45],
    ],
    [
      [23, 23],
      [20, 25],
    ],
    [
      [0, 100],
      [0, 100],
    ],
    [[100], [95, 100]],
  ])('of %j is %j', (values, shown) => {
    expect(
      shownScale(
        strip(
          'a',
          values.map((value, index) => datum(2000 + index, value)),
        ),
      ),
    ).toEqual(shown);
  });
});

describe('buildSideBySideModel', () => {
  it('gives each instrument a scale of its own and all of them one time axis', () => {
    const strips = [
      strip('a', [datum(2001, 20), datum(2002, 35)]),
      strip('b', [datum(2001, 0), datum(2002, 25)]),
    ];
    const model = buildSideBySideModel(data(strips, 2001, 2002), 700);
    const [a, b] = model.strips;
    expect(a?.note.text).toBe('20–40');
    expect(b?.note.text).toBe('0–30');
    // Both begin at the bottom of their own strip.
    expect([a?.lines[0]?.y, b?.lines[0]?.y]).toEqual([58 + 84, 58 + 84 + 58 + 84]);
    expect(a?.lines.map(({ x0, x1 }) => [x0, x1])).toEqual(b?.lines.map(({ x0, x1 }) => [x0, x1]));
    expect(a?.risers).toHaveLength(1);
  });

  it('bridges neither a missing edition nor a change of method, and hatches what is empty', () => {
    const scores = [datum(2001, 20), datum(2002, 22, { breaksBefore: true }), datum(2005, 30)];
    const [built] = buildSideBySideModel(data([strip('a', scores)], 2000, 2006), 700).strips;
    expect(built?.risers).toEqual([]);
    expect(built?.breaks).toHaveLength(1);
    // Before the first, 2003–2004, and after the last.
    expect(built?.gaps).toHaveLength(3);
    expect(built?.gaps[1]).toMatchObject({ x0: built?.lines[1]?.x1, x1: built?.lines[2]?.x0 });
  });

  it('places arrows in the middle of their year, and a frame around opposite ones', () => {
    const model = buildSideBySideModel(data([strip('a', [datum(2001, 20)])], 2001, 2002), 700);
    const [frame] = model.opposite;
    const arrow = model.directions.rows[0]?.arrows[0];
    expect(arrow?.x).toBeCloseTo((frame?.x ?? 0) + (frame?.width ?? 0) / 2, 0);
    expect(arrow?.y).toBeGreaterThan(frame?.y ?? Infinity);
    expect(model.directions.arrowSize).toBe(11);
  });

  it('keeps every score and its mark inside the plot, the higher the freer', () => {
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(values, fc.integer({ min: 300, max: 1400 }), (found, width) => {
        const scores = found.map((value, index) => datum(2000 + index, value));
        const model = buildSideBySideModel(data([strip('a', scores)], 2000, 2024), width);
        const lines = model.strips[0]?.lines ?? [];
        expect(model.marks[0]?.marks.map(({ score }) => score)).toEqual(scores.map(({ score }) => score));
        lines.forEach((line, index) => {
          expect(line.value).toBe(found[index]);
          expect(line.y).toBeGreaterThanOrEqual(58);
          expect(line.y).toBeLessThanOrEqual(58 + 84);
          expect(line.x1).toBeLessThanOrEqual(model.right);
          const before = lines[index - 1];
          if (before && before.value < line.value) expect(line.y).toBeLessThanOrEqual(before.y);
        });
      }),
    );
  });
});
