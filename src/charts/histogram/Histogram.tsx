import {
  memo,
  useId,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type SyntheticEvent,
} from 'react';
import { boxPoints } from '../shared/box-points.ts';
import { placeCells, type HistogramCell, type PlacedCell } from './histogram-cells.ts';
import { moveCell, nearestCell, type CellPosition } from './histogram-keys.ts';
import type { HistogramModel } from './histogram-model.ts';
import { HistogramDrawing } from './HistogramDrawing.tsx';
import './histogram.css';

interface HistogramProps {
  readonly model: HistogramModel;
  readonly label: string;
  readonly description: string;
  readonly nameOf: (cell: HistogramCell) => string;
  readonly onChoose: (cell: HistogramCell) => void;
  /** What pointer or focus is on. */
  readonly onPoint: (cell: HistogramCell | null) => void;
}

interface CellsProps extends Pick<HistogramProps, 'nameOf'> {
  readonly cells: readonly PlacedCell[];
  /** The one cell that Tab reaches. */
  readonly stop: string | undefined;
}

/** Invisible buttons over the drawing: one element each, because ten years of events have hundreds. */
function Cells({ cells, stop, nameOf }: CellsProps) {
  return cells.map(({ key, cell, box }) => (
    <polygon
      key={key}
      points={boxPoints(box)}
      role="button"
      className="histogram-cell"
      tabIndex={key === stop ? 0 : -1}
      aria-label={nameOf(cell)}
      data-cell={key}
    />
  ));
}

function keyOfTarget(target: EventTarget): string | null {
  return target instanceof Element ? target.getAttribute('data-cell') : null;
}

/** One tab stop; the arrow keys move within, and the focus survives another filter. */
function useCellActions({ model, onChoose, onPoint }: HistogramProps, cells: readonly PlacedCell[]) {
  const { columns, upright } = model;
  const svg = useRef<SVGSVGElement>(null);
  const [wanted, setWanted] = useState<CellPosition>({ column: columns.length - 1, level: 0 });
  const active = nearestCell(columns, wanted);
  const at = (place: CellPosition | undefined) =>
    cells.find(({ column, level }) => column === place?.column && level === place.level);
  const under = ({ target }: SyntheticEvent) => {
    const key = keyOfTarget(target);
    return cells.find((each) => each.key === key);
  };
  const point = (event: SyntheticEvent) => onPoint(under(event)?.cell ?? null);
  const leave = () => onPoint(null);
  const choose = (placed: PlacedCell | undefined) => placed && onChoose(placed.cell);
  const onFocus = (event: FocusEvent) => {
    const placed = under(event);
    if (placed) setWanted({ column: placed.column, level: placed.level });
    point(event);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!active || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const pressed = event.key === 'Enter' || event.key === ' ';
    const next = at(moveCell(columns, active, event.key, upright));
    if (!pressed && !next) return;
    event.preventDefault();
    if (pressed) choose(at(active));
    else if (next) focusOn(svg.current, next);
  };
  const handlers = {
    onKeyDown,
    onFocus,
    onClick: (event: SyntheticEvent) => choose(under(event)),
    onPointerOver: point,
    onBlur: leave,
    onPointerLeave: leave,
  };
  return { svg, stop: at(active)?.key, handlers };
}

function focusOn(svg: SVGSVGElement | null, { key }: PlacedCell): void {
  const element = svg?.querySelector(`[data-cell="${CSS.escape(key)}"]`);
  if (element instanceof SVGElement) element.focus();
}

/** Columns of counts by kind; a segment or a year can be chosen. */
export const Histogram = memo((props: HistogramProps) => {
  const { model, label, description, nameOf } = props;
  const descriptionId = useId();
  const cells = useMemo(() => placeCells(model.columns), [model]);
  const { svg, stop, handlers } = useCellActions(props, cells);
  return (
    // The buttons within have the keyboard; what reaches them bubbles here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
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
      <Cells cells={cells} stop={stop} nameOf={nameOf} />
    </svg>
  );
});
Histogram.displayName = 'Histogram';
