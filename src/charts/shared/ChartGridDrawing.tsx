import type { ReactNode } from 'react';
import type { ChartGrid, GridColumn, GridRow } from './chart-grid.ts';
import { TEXT_FONT } from './chart-text.ts';
import { ChartWords } from './ChartWords.tsx';
import { TABULAR } from './tabular.ts';

interface ChartGridDrawingProps {
  readonly grid: ChartGrid;
  readonly cell: (
    row: GridRow,
    column: GridColumn,
    place: readonly [row: number, column: number],
  ) => ReactNode;
}

function Head({ column: { head, note }, turned }: { readonly column: GridColumn; readonly turned: boolean }) {
  return (
    <>
      <text
        x={head.x}
        y={head.y}
        transform={turned ? `rotate(-90 ${head.x} ${head.y})` : undefined}
        textAnchor={head.anchor}
        fontSize={TEXT_FONT}
        fontWeight={600}
        fill="var(--ink)"
        style={TABULAR}
      >
        {head.text}
      </text>
      {note && <ChartWords at={note} soft size={TEXT_FONT - 1} />}
    </>
  );
}

/** A table as a picture: lines, names and heads; what stands in a cell, each chart draws itself. */
export function ChartGridDrawing({ grid, cell }: ChartGridDrawingProps) {
  const { rows, columns, width, top, height, turned } = grid;
  return (
    <>
      {rows.map((row, rowIndex) => (
        <g key={row.key}>
          {row.sunk && <rect y={row.y} width={width} height={row.height} fill="var(--paper-sunk)" />}
          {columns.map((column, columnIndex) => (
            <g key={column.key}>{cell(row, column, [rowIndex, columnIndex])}</g>
          ))}
          <path d={`M0,${row.y}H${width}`} stroke="var(--line)" strokeWidth={1} fill="none" />
          {row.label.map((line) => (
            <ChartWords key={line.y} at={line} strong={row.strong} size={TEXT_FONT} />
          ))}
        </g>
      ))}
      <path
        d={`M0,${top}H${width}M0,${height}H${width}`}
        stroke="var(--line-strong)"
        strokeWidth={1}
        fill="none"
      />
      {columns.map((column) => (
        <Head key={column.key} column={column} turned={turned} />
      ))}
    </>
  );
}

/** The text in the middle of a cell; bold in sums. */
export function GridNumber(props: {
  readonly row: Pick<GridRow, 'y' | 'height'>;
  readonly column: Pick<GridColumn, 'x' | 'width'>;
  readonly text: string;
  readonly strong: boolean;
  readonly soft?: boolean;
  /** How a basis other than publication is marked. */
  readonly underline?: string | undefined;
}) {
  const { row, column, text, strong, soft = false, underline } = props;
  const [x, y] = [column.x + column.width / 2, row.y + row.height / 2 + 4.2];
  return (
    <>
      <text
        x={x}
        y={y}
        fontSize={TEXT_FONT}
        fontWeight={strong ? 600 : 400}
        textAnchor="middle"
        fill={soft ? 'var(--ink-soft)' : 'var(--ink)'}
        style={TABULAR}
      >
        {text}
      </text>
      {underline !== undefined && (
        <path
          d={`M${x - 7},${y + 3}h14`}
          stroke="var(--ink)"
          strokeWidth={1}
          strokeDasharray={underline}
          fill="none"
        />
      )}
    </>
  );
}
