import './heatmap.css';
import {
  memo,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
  type SyntheticEvent,
} from 'react';
import type { Indicator } from '../../domain/indicator.ts';
import type { ScoreKey } from '../../domain/score.ts';
import { gridMove, type GridPlace } from './grid-keys.ts';
import { HeatCellView } from './HeatCellView.tsx';
import type { HeatmapLabels } from './heatmap-labels.ts';
import type { HeatmapModel, HeatRow } from './heatmap-model.ts';

interface HeatmapProps {
  readonly model: HeatmapModel;
  readonly labels: HeatmapLabels;
  readonly selected: ScoreKey | undefined;
  readonly onOpen: (key: ScoreKey) => void;
  /** Escape while something is open. */
  readonly onRelease: () => void;
}

/** Level of a row in the tree: what it adds up to stands above it. */
const DEPTHS: Readonly<Partial<Record<Indicator['level'], number>>> = {
  aggregate: 1,
  subcategory: 2,
  question: 3,
};

function placeOf(target: EventTarget): GridPlace | undefined {
  const cell = target instanceof Element ? target.closest('[data-row]') : null;
  if (!(cell instanceof HTMLElement)) return undefined;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

/** The cell that Tab reaches: where the reader was, else what is pinned, else the latest total. */
function tabStop(model: HeatmapModel, place: GridPlace | null, selected: ScoreKey | undefined): GridPlace {
  const last = { row: 0, column: model.columns.length - 1 };
  if (place && place.row < model.rows.length && place.column < model.columns.length) return place;
  const cells = model.rows.flatMap(({ cells: all }) => all);
  return cells.find((cell) => cell.state === 'score' && cell.key === selected) ?? last;
}

/** What keys and clicks do on the grid. */
function useGridActions(
  { model, selected, onOpen, onRelease }: HeatmapProps,
  box: RefObject<HTMLDivElement | null>,
) {
  const open = (at: GridPlace | undefined) => {
    const cell = at && model.rows[at.row]?.cells[at.column];
    if (cell?.state === 'score') onOpen(cell.key);
  };
  const go = (to: GridPlace) => {
    const cell = box.current?.querySelector(`[data-row="${to.row}"][data-column="${to.column}"]`);
    if (cell instanceof HTMLElement) cell.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const at = placeOf(event.target);
    if (!at) return;
    const size = { rows: model.rows.length, columns: model.columns.length };
    const next = gridMove(at, { key: event.key, ctrl: event.ctrlKey }, size);
    if (next) go(next);
    else if (event.key === 'Enter' || event.key === ' ') open(at);
    else if (event.key === 'Escape' && selected !== undefined) onRelease();
    else return;
    event.preventDefault();
  };
  return { onKeyDown, onClick: (event: SyntheticEvent) => open(placeOf(event.target)) };
}

/**
 * A grid of numbers: one tab stop, arrow keys walk it, Enter opens the evidence. Row and column of
 * the cell that is pointed at are framed by two boxes that move; the table itself is not drawn again.
 */
export function Heatmap(props: HeatmapProps) {
  const { model, labels, selected } = props;
  const [place, setPlace] = useState<GridPlace | null>(null);
  const stop = tabStop(model, place, selected);
  const { box, showCross, hideCross } = useCross(model);
  const actions = useGridActions(props, box);
  const onFocus = (event: SyntheticEvent) => {
    const at = placeOf(event.target);
    if (at) setPlace(at);
    showCross(event);
  };
  return (
    <div ref={box} className="heatmap-box">
      <div className="heatmap-sheet">
        <div className="heatmap-cross" data-axis="row" aria-hidden />
        <div className="heatmap-cross" data-axis="column" aria-hidden />
        {/* The ARIA practices make a table of cells that are walked with the arrows a grid. */}
        <table
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
          role="grid"
          aria-readonly
          aria-label={labels.name}
          className="heatmap"
          {...actions}
          onFocus={onFocus}
          onBlur={hideCross}
          onPointerOver={showCross}
          onPointerLeave={hideCross}
        >
          <HeatHead model={model} labels={labels} />
          <tbody>
            {model.rows.map((row, index) => (
              <Row
                key={row.indicator.id}
                row={row}
                model={model}
                labels={labels}
                selectedColumn={columnOf(row, selected)}
                stopColumn={stop.row === index ? stop.column : null}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** The boxes over row and column, and the view of the latest editions at first. */
function useCross(model: HeatmapModel) {
  const box = useRef<HTMLDivElement>(null);
  const columns = model.columns.length;
  useEffect(() => {
    // The latest editions are what most readers look for.
    if (columns > 0) box.current?.scrollTo({ left: box.current.scrollWidth });
  }, [columns]);
  const showCross = ({ target }: SyntheticEvent) => {
    const cell = target instanceof Element ? target.closest('[data-row]') : null;
    if (!box.current || !(cell instanceof HTMLElement)) return;
    const row = cell.parentElement;
    const { style, dataset } = box.current;
    style.setProperty('--cross-x', `${cell.offsetLeft}px`);
    style.setProperty('--cross-width', `${cell.offsetWidth}px`);
    style.setProperty('--cross-y', `${row?.offsetTop ?? 0}px`);
    style.setProperty('--cross-height', `${row?.offsetHeight ?? 0}px`);
    dataset['cross'] = 'true';
  };
  const hideCross = () => {
    if (box.current) delete box.current.dataset['cross'];
  };
  return { box, showCross, hideCross };
}

function HeatHead({ model, labels }: Pick<HeatmapProps, 'model' | 'labels'>) {
  return (
    <thead>
      <tr>
        <th scope="col" className="heatmap-corner">
          <span>{labels.indicator}</span>
          <span className="heatmap-axis" aria-hidden>
            {labels.edition}
            <br />
            {labels.covers}
          </span>
        </th>
        {model.columns.map((column) => (
          <th key={column.edition} scope="col" aria-label={labels.columnName(column)}>
            {column.edition}
            <span className="heatmap-covers">{column.coverageYear}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function columnOf({ cells }: HeatRow, selected: ScoreKey | undefined): number | null {
  return cells.find((cell) => cell.state === 'score' && cell.key === selected)?.column ?? null;
}

interface RowProps extends Pick<HeatmapProps, 'model' | 'labels'> {
  readonly row: HeatRow;
  /** Where the pinned score and the tab stop are; `null`: in another row. */
  readonly selectedColumn: number | null;
  readonly stopColumn: number | null;
}

/** Drawn again only when something in it changes: the grid has hundreds of cells. */
const Row = memo(({ row: { indicator, cells }, model, labels, selectedColumn, stopColumn }: RowProps) => {
  return (
    <tr data-level={indicator.level}>
      <th scope="row" data-depth={DEPTHS[indicator.level] ?? 0} aria-label={labels.rowName(indicator)}>
        <span className="heatmap-row-name">
          <span className="heatmap-code">{indicator.code}</span>{' '}
          {indicator.level !== 'total' && <span>{indicator.name}</span>}
        </span>
      </th>
      {model.columns.map((column, index) => {
        const cell = cells[index];
        return (
          cell && (
            <HeatCellView
              key={column.edition}
              cell={cell}
              indicator={indicator}
              column={column}
              labels={labels}
              isStop={index === stopColumn}
              isSelected={index === selectedColumn}
            />
          )
        );
      })}
    </tr>
  );
});
Row.displayName = 'HeatRow';
