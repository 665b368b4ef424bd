import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf } from './subscore-fixture.ts';
import { buildSubscoreMarks, FINGER_REACH, markNear } from './subscore-marks.ts';
import type { PlotFrame } from './subscores-frame.ts';
import { buildSubscoresModel } from './subscores-model.ts';

// 100 px a year, 50 px a point.
const FRAME: PlotFrame = { left: 0, right: 200, top: 0, bottom: 200, labelRoom: 60 };
const LINES = [lineOf('A', 4, [2018, 1], [2019, 2], [2020, 2]), lineOf('B', 4, [2018, 1], [2020, 3])];
const marksOf = (frame: PlotFrame) =>
  buildSubscoreMarks(
    buildSubscoresModel(LINES, 'points'),
    LINES,
    frame,
    ({ indicator }, { edition, value }) => `${indicator.name}, ${edition}: ${value}`,
  );
const rows = marksOf(FRAME);

describe('buildSubscoreMarks', () => {
  it('has a row for each line and a mark for each of its values, named by the caller', () => {
    expect(rows.map(({ key, name, marks }) => [key, name, marks.map((mark) => mark.name)])).toEqual([
      ['FIW.A', 'A Name of A', ['Name of A, 2019: 1', 'Name of A, 2020: 2', 'Name of A, 2021: 2']],
      ['FIW.B', 'B Name of B', ['Name of B, 2019: 1', 'Name of B, 2021: 3']],
    ]);
  });

  it('stands on its value, and beside the others that have the same', () => {
    expect(rows.map(({ marks }) => marks.map(({ score, x, y, width }) => [score, x, y, width]))).toEqual([
      [
        ['FIW.A@2019', -16, 142, 16],
        ['FIW.A@2020', 92, 92, 16],
        ['FIW.A@2021', 192, 92, 16],
      ],
      [
        ['FIW.B@2019', 0, 142, 16],
        ['FIW.B@2021', 192, 42, 16],
      ],
    ]);
  });

  it('shares the room of a year where years are narrow', () => {
    const narrow = marksOf({ ...FRAME, right: 48 });
    expect(narrow.map(({ marks }) => [marks[0]?.x, marks[0]?.width])).toEqual([
      [-12, 12],
      [0, 12],
    ]);
  });
});

describe('markNear', () => {
  it('is the one under the pointer or a little beside it; none farther away', () => {
    const at = (x: number, y: number) => markNear(rows, x, y)?.score;
    expect([at(-5, 150), at(5, 150), at(100, 100), at(100, 111), at(100, 113), at(50, 150)]).toEqual([
      'FIW.A@2019',
      'FIW.B@2019',
      'FIW.A@2020',
      'FIW.A@2020',
      undefined,
      undefined,
    ]);
  });

  it('is the nearest one within the width of a finger', () => {
    const at = (x: number, y: number) => markNear(rows, x, y, FINGER_REACH)?.score;
    expect([at(100, 121), at(100, 123), at(200, 72), at(200, 69)]).toEqual([
      'FIW.A@2020',
      undefined,
      'FIW.B@2021',
      'FIW.B@2021',
    ]);
    // At one value stand two: the nearer middle, of those the finger can mean.
    expect([at(-20, 150), at(20, 150)]).toEqual(['FIW.A@2019', 'FIW.B@2019']);
  });

  it('finds every mark at its own middle, however many stand at one value', () => {
    const value = fc.nat(4);
    const years = [2018, 2019, 2020];
    const lines = fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(lines, fc.integer({ min: 24, max: 400 }), (values, right) => {
        const drawn = values.map((each, index) =>
          lineOf(`L${index}`, 4, ...each.map((found, year): [number, number] => [years[year] ?? 0, found])),
        );
        const frame = { ...FRAME, right };
        const found = buildSubscoreMarks(buildSubscoresModel(drawn, 'points'), drawn, frame, () => '');
        const marks = found.flatMap((row) => row.marks);
        expect(marks).toHaveLength(values.length * 3);
        const middles = marks.map((mark) => [mark.x + mark.width / 2, mark.y + mark.height / 2] as const);
        expect(middles.map(([x, y]) => markNear(found, x, y)?.key)).toEqual(marks.map(({ key }) => key));
      }),
    );
  });
});
