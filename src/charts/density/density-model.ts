import { buildChartGrid, type ChartGrid } from '../shared/chart-grid.ts';

/** Counts over years, for several sorts. */
export interface DensityData {
  readonly years: readonly number[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    /** One number a year. */
    readonly counts: readonly number[];
    readonly total: number;
  }[];
  /** Head of the column of totals. */
  readonly all: string;
}

export interface DensityCell {
  readonly count: number;
  /** From 0 to 1; `null` for a total, which is not shaded. */
  readonly share: number | null;
}

export interface DensityModel {
  readonly grid: ChartGrid;
  readonly cells: readonly (readonly DensityCell[])[];
}

/** Shade by the square root: one quotation must already differ from none, beside a year with fifty. */
export function densityShare(count: number, most: number): number {
  return most === 0 ? 0 : Math.round(Math.sqrt(count / most) * 100) / 100;
}

export function buildDensityModel({ years, rows, all }: DensityData, width: number): DensityModel {
  const most = Math.max(0, ...rows.flatMap(({ counts }) => counts));
  const columns = [...years.map(String), all].map((head) => ({ key: head, head, note: '' }));
  return {
    grid: buildChartGrid(
      rows.map(({ key, name }) => ({ key, label: name, depth: 0, strong: false })),
      columns,
      width,
    ),
    cells: rows.map(({ counts, total }) => [
      ...counts.map((count) => ({ count, share: densityShare(count, most) })),
      { count: total, share: null },
    ]),
  };
}
