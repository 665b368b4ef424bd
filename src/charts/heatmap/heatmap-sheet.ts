import type { Indicator } from '../../domain/indicator.ts';
import { buildChartGrid, type ChartGrid } from '../shared/chart-grid.ts';
import type { HeatmapModel } from './heatmap-model.ts';

/** Level of a row in the tree: what it adds up to stands above it. */
const DEPTHS: Readonly<Partial<Record<Indicator['level'], number>>> = { subcategory: 1, question: 2 };

/** A heat map as a picture: the same model, and where its rows and columns stand. */
export interface HeatmapSheet {
  readonly model: HeatmapModel;
  readonly grid: ChartGrid;
}

function labelOf({ level, code, name }: Indicator): string {
  return level === 'total' ? name : `${code} ${name}`;
}

export function buildHeatmapSheet(model: HeatmapModel, width: number): HeatmapSheet {
  const rows = model.rows.map(({ indicator }) => ({
    key: indicator.id,
    label: labelOf(indicator),
    depth: DEPTHS[indicator.level] ?? 0,
    strong: indicator.level !== 'question',
  }));
  const columns = model.columns.map(({ edition, coverageYear }) => ({
    key: String(edition),
    head: String(edition),
    note: String(coverageYear),
  }));
  return { model, grid: buildChartGrid(rows, columns, width) };
}
