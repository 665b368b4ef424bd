import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChartGrid, type GridColumnInput, type GridRowInput } from './chart-grid.ts';

const row = (key: string, more: Partial<GridRowInput> = {}): GridRowInput => ({
  key,
  label: '00',
  depth: 0,
  strong: false,
  ...more,
});
const column = (head: string, note = ''): GridColumnInput => ({ key: head, head, note });

describe('buildChartGrid', () => {
  it('places names, heads and boxes', () => {
    // "00" at 12 px is 15.4 px wide, 12 more where it is indented: 28 px of names and a gap of 12.
    const grid = buildChartGrid(
      [row('a', { strong: true }), row('b', { depth: 1 })],
      [column('1', 'x')],
      140,
    );
    expect(grid.left).toBe(40);
    expect(grid.columns).toEqual([
      {
        key: '1',
        x: 40,
        width: 100,
        head: { x: 90, y: 13, text: '1', anchor: 'middle' },
        note: { x: 90, y: 28, text: 'x', anchor: 'middle' },
      },
    ]);
    expect(
      grid.rows.map(({ y, height, sunk, label }) => [y, height, sunk, label[0]?.x, label[0]?.y]),
    ).toEqual([
      [36, 25, true, 0, 52.5],
      [61, 25, false, 12, 77.5],
    ]);
    expect(grid.height).toBe(86);
  });

  it('turns heads that do not fit, and keeps their notes above them', () => {
    const heads = ['2013', '2014', '2015'].map((year) => column(year, '2012'));
    const grid = buildChartGrid([row('a')], heads, 100);
    expect(grid.turned).toBe(true);
    for (const { head, note } of grid.columns) {
      expect(note?.y).toBeLessThan(head.y - 4 * 7);
      expect(note?.y).toBeGreaterThan(4 * 6);
    }
    expect(buildChartGrid([row('a')], heads, 200).turned).toBe(false);
  });

  it('makes heads smaller before it turns them', () => {
    // Columns of 36 px: "2013" is 32.3 px wide at 12 px and 29.6 at 11.
    const grid = buildChartGrid([row('a', { label: '' })], Array(10).fill(column('2013')), 372);
    expect([grid.headSize, grid.turned]).toEqual([11, false]);
  });

  it('breaks a long name into lines and gives them room', () => {
    const grid = buildChartGrid([row('a', { label: 'word '.repeat(20).trim() })], [column('1')], 300);
    const [first] = grid.rows;
    expect(first?.label.length).toBeGreaterThan(1);
    expect(first?.height).toBe(10 + 15 * (first?.label.length ?? 0));
    expect(grid.left).toBeLessThanOrEqual(0.42 * 300 + 12);
  });

  it('leaves no gap between rows or columns and ends at its width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 60 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 320, max: 1200 }),
        (labels, count, width) => {
          const grid = buildChartGrid(
            labels.map((label, index) => row(String(index), { label })),
            Array.from({ length: count }, (_, index) => column(String(2000 + index))),
            width,
          );
          let y = grid.top;
          for (const each of grid.rows) {
            expect(each.y).toBe(y);
            y += each.height;
          }
          expect(grid.height).toBe(y);
          let x = grid.left;
          for (const each of grid.columns) {
            expect(each.x).toBeCloseTo(x, 5);
            x = each.x + each.width;
          }
          expect(x).toBeCloseTo(width, 5);
        },
      ),
    );
  });
});
