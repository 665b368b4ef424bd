import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../shared/label-placement.ts';
import { textWidth } from '../shared/text-width.ts';
import { lineOf } from './subscore-fixture.ts';
import { buildEndLabels, buildRunLabels, type LineLabel } from './subscore-labels.ts';
import type { PlotFrame } from './subscores-frame.ts';
import { buildSubscoresModel } from './subscores-model.ts';

// 100 px a year from 2018, 50 px a point up to 4.
const FRAME: PlotFrame = { left: 0, right: 200, top: 0, bottom: 200, labelRoom: 60 };
const textsOf = (labels: readonly LineLabel[]) =>
  labels.map(({ lines }) => lines.map(({ text, y }) => [text, y]));

describe('buildEndLabels', () => {
  const ends = (...values: readonly (readonly [string, number])[]) =>
    buildEndLabels(
      buildSubscoresModel(
        values.map(([code, value]) => lineOf(code, 4, [2018, 0], [2019, 0], [2020, value])),
        'points',
      ),
      FRAME,
    );

  it('stand at their values, from the lowest up', () => {
    expect(textsOf(ends(['A', 2], ['B', 1]))).toEqual([[['B', 154]], [['A', 104]]]);
  });

  it('name all lines that end at one value, in as many lines of text as that needs', () => {
    const codes = ['NDG', 'EP', 'CS', 'IM', 'JFI', 'CO'];
    expect(textsOf(ends(...codes.map((code) => [code, 2] as const)))).toEqual([
      [
        ['NDG,', 81.5],
        ['EP, CS,', 96.5],
        ['IM, JFI,', 111.5],
        ['CO', 126.5],
      ],
    ]);
  });

  it('move apart where they would touch, and stay beside the plot', () => {
    expect(textsOf(ends(['A', 3.9], ['B', 4], ['C', 0]))).toEqual([[['C', 204]], [['A', 19]], [['B', 4]]]);
  });

  it('never touch each other, whatever ends where', () => {
    const values = fc.array(fc.integer({ min: 0, max: 16 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(values, (found) => {
        const labels = ends(...found.map((value, index) => [`L${index}`, value / 4] as const));
        const baselines = labels.flatMap(({ lines }) => lines.map(({ y }) => y)).toSorted((a, b) => a - b);
        expect(labels.flatMap(({ ids }) => ids)).toHaveLength(found.length);
        baselines.slice(1).forEach((y, index) => {
          expect(y - (baselines[index] ?? 0)).toBeGreaterThanOrEqual(14.9);
        });
        expect(baselines[0]).toBeGreaterThanOrEqual(3.9);
        expect(baselines.at(-1)).toBeLessThanOrEqual(204.1);
      }),
    );
  });
});

describe('buildRunLabels', () => {
  const flat = (code: string, ...values: readonly number[]) =>
    lineOf(code, 4, ...values.map((value, index): [number, number] => [2018 + index, value]));
  const labelsOf = (...lines: readonly ReturnType<typeof flat>[]) =>
    buildRunLabels(buildSubscoresModel(lines, 'points'), FRAME, null);

  it('name lines that go together before they part, above the middle of their way', () => {
    const [label, ...others] = labelsOf(flat('A', 2, 2, 3), flat('B', 2, 2, 1));
    expect(others).toEqual([]);
    expect(label).toEqual({
      ids: ['FIW.A', 'FIW.B'],
      lines: [{ x: 50, y: 91, text: 'A, B', anchor: 'middle' }],
    });
  });

  it('give way to what is drawn above, and stand below', () => {
    const near = flat('C', 2.2, 2.2, 4);
    expect(labelsOf(flat('A', 2, 2, 3), flat('B', 2, 2, 1), near)[0]?.lines[0]?.y).toBe(116);
    expect(labelsOf(flat('A', 2, 2, 3), flat('B', 2, 2, 1), near, flat('D', 1.8, 1.8, 0))).toEqual([]);
  });

  it('leave out what the label at the end says, and a way shorter than its name', () => {
    expect(labelsOf(flat('A', 2, 2, 2), flat('B', 2, 2, 2))).toEqual([]);
    const long = ['AAAAAA', 'BBBBBB', 'CCCCCC'].map((code, index) => flat(code, 2, 2, index));
    expect(labelsOf(...long)).toEqual([]);
  });

  it('name a way that is shorter than its name beside its middle, before lines that are alone', () => {
    // 40 px to the year: beside the middle of the way, or the name would stick out at the left.
    const frame = { ...FRAME, right: 40 * 5 };
    const lines = [flat('AA', 2, 2, 3, 3, 3, 3), flat('BB', 2, 2, 4, 4, 4, 4)];
    const [label] = buildRunLabels(buildSubscoresModel(lines, 'points'), frame, null);
    expect(label).toMatchObject({ ids: ['FIW.AA', 'FIW.BB'], lines: [{ text: 'AA, BB' }] });
    const half = textWidth('AA, BB', 12, 600) / 2;
    expect(label!.lines[0]!.x).toBeGreaterThanOrEqual(half);
    expect(label!.lines[0]!.x).toBeGreaterThan(20);
    expect(label!.lines[0]!.x + half).toBeLessThanOrEqual(40 + 20);
  });

  it('stay clear of the change of eras', () => {
    const model = buildSubscoresModel([flat('A', 2, 2, 3), flat('B', 2, 2, 1)], 'points');
    expect(buildRunLabels(model, FRAME, { year: 2018.5, text: 'seven' })).toEqual([]);
  });

  it('never touch each other', () => {
    const line = fc.array(fc.nat(4), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 6 }), (values) => {
        const lines = values.map((each, index) => flat(`L${index}`, ...each));
        const frame = { ...FRAME, right: 700 };
        const boxes = buildRunLabels(buildSubscoresModel(lines, 'points'), frame, null).flatMap((label) =>
          label.lines.map(({ x, y, text }) => {
            const half = textWidth(text, 12, 600) / 2;
            return { left: x - half, right: x + half, top: y - 9, bottom: y + 3 };
          }),
        );
        expect(
          boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => overlaps(box, other))),
        ).toEqual([]);
      }),
    );
  });
});
