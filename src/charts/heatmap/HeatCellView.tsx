import type { Indicator } from '../../domain/indicator.ts';
import type { HeatmapLabels } from './heatmap-labels.ts';
import type { HeatCell, HeatColumn, ScoreCell } from './heatmap-model.ts';

interface HeatCellViewProps {
  readonly cell: HeatCell;
  readonly indicator: Indicator;
  readonly column: HeatColumn;
  readonly labels: HeatmapLabels;
  readonly isStop: boolean;
  readonly isSelected: boolean;
}

/** One value, or the hatching that stands for none. The name says all, the drawing what there is room for. */
export function HeatCellView({ cell, indicator, column, labels, isStop, isSelected }: HeatCellViewProps) {
  const common = {
    role: 'gridcell',
    tabIndex: isStop ? 0 : -1,
    'data-row': cell.row,
    'data-column': cell.column,
  } as const;
  if (cell.state === 'missing') {
    const { reason } = cell;
    return (
      <td
        {...common}
        className="heatmap-missing"
        title={labels.missing(reason)}
        aria-label={labels.missingName(indicator, column, reason)}
      />
    );
  }
  return (
    <td
      {...common}
      className="heatmap-score"
      data-shade={indicator.level === 'question' ? cell.value : undefined}
      data-basis={cell.basis === 'published' ? undefined : cell.basis}
      data-differs={differs(cell) || undefined}
      aria-selected={isSelected}
      aria-label={labels.cellName(indicator, column, cell)}
    >
      {labels.number(cell.value)}
      {cell.change !== null && cell.change !== 0 && <ChangeArrow up={cell.change > 0} />}
      {cell.converted && <span className="heatmap-converted">8−x</span>}
      {differs(cell) && <span className="heatmap-sum">Σ {labels.number(cell.sum ?? 0)}</span>}
    </td>
  );
}

function differs({ sum, value }: ScoreCell): boolean {
  return sum !== null && sum !== value;
}

/** Up or down since the edition before. */
export function ChangeArrow({ up }: { readonly up: boolean }) {
  return (
    <svg className="heatmap-arrow" data-up={up} width="8" height="8" viewBox="0 0 8 8" aria-hidden>
      <path d={up ? 'M4 0.5 8 7.5H0z' : 'M4 7.5 8 0.5H0z'} fill="currentColor" />
    </svg>
  );
}
