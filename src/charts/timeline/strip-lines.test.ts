import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFocusRows } from './focus-rows.ts';
import { hitTest } from './hit-test.ts';
import type { ScoreDatum } from './timeline-data.ts';
import { aLine, aScore, aStrip, labels, someData, WIDE, xOf } from './timeline-fixture.ts';
import { buildTimelineModel } from './timeline-model.ts';
import { refutes } from '../../testing/complaints.ts';

describe('a strip of several lines', () => {
  const scores = (...values: number[]) => values.map((value, index) => aScore(2011 + index, value));
  const two = (first: readonly ScoreDatum[], second: readonly ScoreDatum[]) =>
    buildTimelineModel(
      someData({
        strips: [aStrip([], { lines: [aLine('IM', first), aLine('CS', second)], bands: [], gaps: [] })],
      }),
      WIDE,
      labels,
    ).strips[0]!;

  it('names each line beside its end and in the key, with a sign of its own', () => {
    const { lines, values, key } = two(scores(2, 2.5), scores(1.5, 1.5));
    expect(lines.map(({ id, name, sign }) => [id, name, sign])).toEqual([
      ['NIT.IM', 'Name of IM, 2 scores', 0],
      ['NIT.CS', 'Name of CS, 2 scores', 1],
    ]);
    expect(key.items.map(({ sign, label }) => [sign, label.text])).toEqual([
      [0, 'IM Name of IM'],
      [1, 'CS Name of CS'],
    ]);
    expect(values.map(({ text }) => text)).toEqual(expect.arrayContaining(['IM 2.50', 'CS 1.50', 'IM 2.00']));
    expect(two(scores(1, 2), scores(2, 1)).lines.every(({ segments }) => segments[0]?.sign !== null)).toBe(
      true,
    );
  });

  it('names the ends in their order, as near to them as the names let each other', () => {
    const ends = fc.array(fc.constantFrom(1, 1.25, 1.5, 1.75, 2, 3), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(ends, (values) => {
        const lines = values.map((value, index) => aLine(`L${index}`, scores(2, value)));
        const strips = [aStrip([], { lines, bands: [], gaps: [] })];
        const [strip] = buildTimelineModel(someData({ strips }), WIDE, labels).strips;
        const placed = strip!.lines
          .map(({ segments }, index) => {
            const { x1, y } = segments.at(-1)!;
            const name = strip!.values.find(({ x, text }) => x === x1 + 7 && text.startsWith(`L${index}`));
            return { y, name };
          })
          .toSorted((one, other) => one.y - other.y);
        const heights = placed.map(({ name }) => name!.y);
        heights.slice(1).forEach((y, index) => expect(y - heights[index]!).toBeGreaterThanOrEqual(12.9));
        // Pushed by at most all the others, from one side.
        for (const { y, name } of placed) {
          expect(Math.abs(name!.y - 4 - y)).toBeLessThanOrEqual(13 * (values.length - 1));
        }
      }),
    );
    const beside = two(scores(2, 2), scores(2, 2));
    const middle = (beside.lines[0]!.segments[1]!.y + beside.lines[1]!.segments[1]!.y) / 2;
    expect(beside.values.filter(({ x }) => x > beside.lines[0]!.segments[1]!.x1).map(({ y }) => y)).toEqual([
      middle - 2.5,
      middle + 10.5,
    ]);
  });

  it('has no key where a line is alone', () => {
    const [strip] = buildTimelineModel(someData(), WIDE, labels).strips;
    expect(strip!.key.items).toEqual([]);
    expect(strip!.lines.map(({ sign }) => sign)).toEqual([null]);
  });

  it('sets lines apart where they have the same value, and only there', () => {
    const { lines } = two(scores(2, 2, 1), scores(2, 1, 1));
    const [first, second] = lines.map(({ segments }) => segments.map(({ y }) => y));
    expect(second![0]! - first![0]!).toBe(5);
    // 48 px for a point of the scale: 96 px for the two that are shown.
    expect(second![1]! - first![1]!).toBe(48);
    expect(second![2]! - first![2]!).toBe(5);
    expect((first![0]! + second![0]!) / 2).toBe(first![1]);
  });

  it(`does not join editions that may not be compared, and marks the place ${refutes(12)}`, () => {
    const apart = [aScore(2011, 2), aScore(2012, 1.5, { apart: true }), aScore(2013, 1)];
    const strip = two(apart, []);
    expect(strip.lines[0]!.risers.map(({ x }) => x)).toEqual([xOf(2012)]);
    expect(strip.breaks).toEqual([xOf(2011)]);
    const model = buildTimelineModel(someData({ strips: [aStrip(apart)] }), WIDE, labels);
    expect(model.scoreKey.items.map(({ sign }) => sign)).toContain('apart');
  });

  it('is hit line by line', () => {
    const model = buildTimelineModel(
      someData({
        strips: [aStrip([], { lines: [aLine('IM', scores(3, 3)), aLine('CS', scores(1, 1))], gaps: [] })],
      }),
      WIDE,
      labels,
    );
    for (const { segments } of model.strips[0]!.lines)
      for (const segment of segments)
        expect(hitTest(model, { x: segment.x0 + 5, y: segment.y })?.target).toEqual({
          type: 'score',
          key: segment.key,
        });
    expect(buildFocusRows(model, labels).map(({ key }) => key)).toEqual(
      expect.arrayContaining(['NIT.IM', 'NIT.CS']),
    );
  });
});
