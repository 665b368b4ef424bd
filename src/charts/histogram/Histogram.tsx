import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { EventKind } from '../../domain/event-kind.ts';
import { moveCell, nearestCell, type CellPosition } from './histogram-keys.ts';
import type { HistogramColumn, HistogramModel, HistogramRect } from './histogram-model.ts';
import { HistogramDrawing } from './HistogramDrawing.tsx';
import './histogram.css';

/** A year as a whole (`kind: null`), or one segment of a column. */
export interface HistogramCell {
  readonly column: string;
  readonly kind: EventKind | null;
}

interface HistogramProps {
  readonly model: HistogramModel;
  readonly label: string;
  readonly description: string;
  readonly nameOf: (cell: HistogramCell) => string;
  readonly onChoose: (cell: HistogramCell) => void;
  /** What pointer or focus is on. */
  readonly onPoint: (cell: HistogramCell | null) => void;
}

interface CellProps {
  readonly cell: HistogramCell;
  readonly box: HistogramRect;
  readonly focusable: boolean;
  readonly props: HistogramProps;
}

/** An invisible button over a part of the drawing. */
function Cell({ cell, box, focusable, props }: CellProps) {
  const point = () => props.onPoint(cell);
  return (
    <g
      role="button"
      className="histogram-cell"
      tabIndex={focusable ? 0 : -1}
      aria-label={props.nameOf(cell)}
      data-cell={cellKey(cell)}
      onClick={() => props.onChoose(cell)}
      onFocus={point}
      onPointerEnter={point}
    >
      <rect {...box} className="histogram-ring" />
    </g>
  );
}

function cellKey({ column, kind }: HistogramCell): string {
  return kind === null ? column : `${column}/${kind}`;
}

/** One tab stop; the arrow keys move within, and the focus survives another filter. */
function useCellFocus(props: HistogramProps) {
  const { columns, upright } = props.model;
  const svg = useRef<SVGSVGElement>(null);
  const [wanted, setWanted] = useState<CellPosition>({ column: columns.length - 1, level: 0 });
  const active = nearestCell(columns, wanted);
  const leave = () => props.onPoint(null);
  const cellAt = ({ column, level }: CellPosition): HistogramCell | undefined => {
    const found = columns[column];
    return found && { column: found.key, kind: found.segments[level - 1]?.kind ?? null };
  };
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    if (!active || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const cell = cellAt(active);
    if (cell && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      props.onChoose(cell);
      return;
    }
    const next = moveCell(columns, active, event.key, upright);
    const target = next && cellAt(next);
    if (!next || !target) return;
    event.preventDefault();
    setWanted(next);
    const element = svg.current?.querySelector(`[data-cell="${CSS.escape(cellKey(target))}"]`);
    if (element instanceof SVGElement) element.focus();
  };
  return { svg, active, setWanted, handlers: { onKeyDown, onBlur: leave, onPointerLeave: leave } };
}

interface ColumnCellsProps {
  readonly column: HistogramColumn;
  /** The level that Tab reaches, if it is in this column. */
  readonly level: number | undefined;
  readonly onEnter: (level: number) => void;
  readonly props: HistogramProps;
}

function ColumnCells({ column, level, onEnter, props }: ColumnCellsProps) {
  return (
    <g>
      {column.isYear && (
        <g onFocus={() => onEnter(0)}>
          <Cell
            cell={{ column: column.key, kind: null }}
            box={column.band}
            focusable={level === 0}
            props={props}
          />
        </g>
      )}
      {column.segments.map(({ kind, x, y, width, height }, index) => (
        <g key={kind} onFocus={() => onEnter(index + 1)}>
          <Cell
            cell={{ column: column.key, kind }}
            box={{ x, y, width, height }}
            focusable={level === index + 1}
            props={props}
          />
        </g>
      ))}
    </g>
  );
}

/** Columns of counts by kind; a segment or a year can be chosen. */
export function Histogram(props: HistogramProps) {
  const { model, label, description } = props;
  const descriptionId = useId();
  const { svg, active, setWanted, handlers } = useCellFocus(props);
  return (
    <svg
      ref={svg}
      className="histogram"
      role="group"
      aria-label={label}
      aria-describedby={descriptionId}
      width={model.width}
      height={model.height}
      viewBox={`0 0 ${model.width} ${model.height}`}
      {...handlers}
    >
      <desc id={descriptionId}>{description}</desc>
      <g aria-hidden="true">
        <HistogramDrawing model={model} />
      </g>
      {model.columns.map((column, index) => (
        <ColumnCells
          key={column.key}
          column={column}
          level={active?.column === index ? active.level : undefined}
          onEnter={(level) => setWanted({ column: index, level })}
          props={props}
        />
      ))}
    </svg>
  );
}
