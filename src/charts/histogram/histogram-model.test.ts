import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS, type EventKind } from '../../domain/event-kind.ts';
import { buildHistogramModel, type HistogramColumnInput } from './histogram-model.ts';

function column(
  key: string,
  counts: readonly (readonly [EventKind, number])[],
  more: Partial<HistogramColumnInput> = {},
): HistogramColumnInput {
  return {
    key,
    label: key,
    total: counts.reduce((sum, [, count]) => sum + count, 0),
    segments: counts.map(([kind, count]) => ({ kind, count })),
    isYear: true,
    hollow: false,
    judged: false,
    ...more,
  };
}

const COLUMNS = [
  column('2018', [['protest', 1]]),
  column(
    '2019',
    [
      ['election', 4],
      ['protest', 6],
    ],
    { judged: true },
  ),
  column('totals', [['law', 5]], { isYear: false, hollow: true }),
];

describe('buildHistogramModel', () => {
  it('stands upright where there is room: 24 px an event, years and others apart', () => {
    const model = buildHistogramModel(COLUMNS, 834);
    // Left 34, gap 20, one other column of 92: 688 px for two years.
    const [first, second, totals] = model.columns;
    expect(model).toMatchObject({ upright: true, width: 834, height: 308 });
    expect(first?.band).toEqual({ x: 34, y: 0, width: 344, height: 308 });
    expect(second?.band).toEqual({ x: 378, y: 0, width: 344, height: 308 });
    expect(totals?.band).toEqual({ x: 742, y: 0, width: 92, height: 308 });
    // Ten events fill 240 px; bars are at most 44 px broad.
    expect(second?.segments).toEqual([
      {
        kind: 'election',
        count: 4,
        x: 528,
        y: 166,
        width: 44,
        height: 96,
        glyph: { x: 550, y: 214, radius: 4.2 },
      },
      {
        kind: 'protest',
        count: 6,
        x: 528,
        y: 22,
        width: 44,
        height: 144,
        glyph: { x: 550, y: 94, radius: 4.2 },
      },
    ]);
    expect(second?.total).toEqual({ x: 550, y: 16, text: '10', anchor: 'middle' });
    expect(first?.judged).toBeNull();
    expect(second?.judged).toEqual({ x: 550, y: 294 });
    expect(model.ticks.map(({ value, y }) => [value, y])).toEqual([
      [0, 262],
      [2, 214],
      [4, 166],
      [6, 118],
      [8, 70],
      [10, 22],
    ]);
  });

  it('lies on a narrow page: a row of 28 px a year', () => {
    const model = buildHistogramModel(COLUMNS, 330);
    expect(model).toMatchObject({ upright: false, height: 98, ticks: [] });
    // 330 less 96 for names and 34 for totals: 200 px for ten events.
    expect(model.columns[1]?.segments.map(({ x, y, width, height }) => [x, y, width, height])).toEqual([
      [96, 31, 80, 22],
      [176, 31, 120, 22],
    ]);
    expect(model.columns[1]?.total).toEqual({ x: 302, y: 42, text: '10', anchor: 'start' });
    expect(model.columns[2]?.band.y).toBe(66);
  });

  it('draws an empty year as an empty column', () => {
    const [empty] = buildHistogramModel([column('2004', [])], 600).columns;
    expect(empty).toMatchObject({ segments: [], total: null, label: { text: '2004' } });
  });

  it('names only as many years as have room', () => {
    const years = Array.from({ length: 35 }, (_, index) => column(String(1990 + index), [['law', 1]]));
    const named = buildHistogramModel(years, 600).columns.flatMap(({ label }) => label?.text ?? []);
    expect(named).toEqual(['1990', '1995', '2000', '2005', '2010', '2015', '2020']);
  });

  const counts = fc
    .dictionary(fc.constantFrom(...EVENT_KINDS), fc.integer({ min: 1, max: 60 }))
    .map((found) => EVENT_KINDS.flatMap((kind) => (found[kind] ? [[kind, found[kind]] as const] : [])));
  const columns = fc
    .array(fc.tuple(counts, fc.boolean()), { minLength: 1, maxLength: 36 })
    .map((all) => all.map(([each], index) => column(String(1990 + index), each)));

  it('draws every count once, as long as its share, stacked without gap or overlap, inside the figure', () => {
    fc.assert(
      fc.property(columns, fc.integer({ min: 260, max: 1200 }), (input, width) => {
        const model = buildHistogramModel(input, width);
        const unit =
          (model.upright ? 240 : width - 96 - 34) / Math.max(1, ...input.map(({ total }) => total));
        for (const [index, { segments }] of model.columns.entries()) {
          expect(segments.map(({ kind, count }) => ({ kind, count }))).toEqual(input[index]?.segments);
          let reached = model.upright ? 262 : 96;
          for (const { x, y, width: w, height: h, count } of segments) {
            const length = model.upright ? h : w;
            expect(Math.abs(length - count * unit)).toBeLessThan(0.11);
            expect(Math.abs((model.upright ? y + h : x) - reached)).toBeLessThan(0.21);
            reached = model.upright ? y : x + w;
            expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
            expect(x + w).toBeLessThanOrEqual(model.width + 0.1);
            expect(y + h).toBeLessThanOrEqual(model.height + 0.1);
          }
        }
      }),
    );
  });
});
