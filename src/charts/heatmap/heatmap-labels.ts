import type { Indicator } from '../../domain/indicator.ts';
import type { HeatColumn, MissingReason, ScoreCell } from './heatmap-model.ts';

/** Every word that the heat map shows or speaks. */
export interface HeatmapLabels {
  readonly name: string;
  readonly indicator: string;
  readonly edition: string;
  readonly covers: string;
  readonly columnName: (column: HeatColumn) => string;
  readonly rowName: (indicator: Indicator) => string;
  readonly cellName: (indicator: Indicator, column: HeatColumn, cell: ScoreCell) => string;
  readonly missingName: (indicator: Indicator, column: HeatColumn, reason: MissingReason) => string;
  /** Why a cell is hatched. */
  readonly missing: (reason: MissingReason) => string;
  readonly number: (value: number) => string;
}
