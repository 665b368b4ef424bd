import { describe, expect, it } from 'vitest';
import { placeCells } from './histogram-cells.ts';
import { buildHistogramModel, type HistogramColumnInput } from './histogram-model.ts';
import { segmentsByKind } from './kind-segments.ts';

const COMMON = { judged: false, isYear: true, hollow: false };
/** At 834 px a year has 344 px, a bar 44 px, and an event 24 px (see the test of the model). */
const COLUMNS: readonly HistogramColumnInput[] = [
  { ...COMMON, key: '2018', label: '2018', total: 1, segments: [{ kind: 'law', count: 1 }] },
  {
    ...COMMON,
    key: '2019',
    label: '2019',
    total: 10,
    segments: [
      { kind: 'election', count: 4 },
      { kind: 'law', count: 6 },
    ],
  },
  {
    ...COMMON,
    key: 'summaries',
    label: 'Totals',
    total: 5,
    segments: [{ kind: 'law', count: 5 }],
    isYear: false,
    hollow: true,
  },
];
const { columns } = buildHistogramModel(COLUMNS, 834);

describe('placeCells', () => {
  it('gives each year before its segments, and of what is no year only the segments', () => {
    const cells = placeCells(columns);
    expect(cells.map(({ key, column, level }) => [key, column, level])).toEqual([
      ['2018', 0, 0],
      ['2018/law', 0, 1],
      ['2019', 1, 0],
      ['2019/election', 1, 1],
      ['2019/law', 1, 2],
      ['summaries/law', 2, 1],
    ]);
    expect(cells[0]?.box).toEqual(columns[0]?.band);
    expect(cells[3]).toMatchObject({
      cell: { column: '2019', kind: 'election' },
      box: { x: 528, y: 166, width: 44, height: 96 },
    });
  });
});

describe('segmentsByKind', () => {
  it('draws what one kind has in all columns as one path, totals apart', () => {
    const drawn = segmentsByKind(columns);
    expect(drawn.map(({ kind, hollow }) => [kind, hollow])).toEqual([
      ['law', false],
      ['election', false],
      ['law', true],
    ]);
    // 2018: one event above the axis at 262; 2019: six above the four elections.
    expect(drawn[0]?.boxes).toBe('M184,238h44v24h-44ZM528,22h44v144h-44Z');
    expect(drawn[0]?.glyphs.match(/M/g)).toHaveLength(2);
    expect(drawn[1]).toMatchObject({ boxes: 'M528,166h44v96h-44Z' });
  });

  it('draws no shape where none has room', () => {
    const narrow = buildHistogramModel(
      [{ ...COMMON, key: '2019', label: '2019', total: 90, segments: [{ kind: 'law', count: 1 }] }],
      834,
    );
    expect(segmentsByKind(narrow.columns)[0]?.glyphs).toBe('');
  });
});
