import type { ReactNode } from 'react';
import { NOTE_FONT, type ChartGrid, type GridColumn, type GridRow } from './chart-grid.ts';
import { TEXT_FONT, type ChartText } from './chart-text.ts';
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

function Head({ column: { head, note }, turned, headSize }: HeadProps) {
  const turn = ({ x, y }: ChartText) => (turned ? `rotate(-90 ${x} ${y})` : undefined);
  return (
    <g style={TABULAR}>
      <text
        x={head.x}
        y={head.y}
        transform={turn(head)}
        textAnchor={head.anchor}
        fontSize={headSize}
        fontWeight={600}
        fill="var(--ink)"
      >
        {head.text}
      </text>
      {note && (
        <text
          x={note.x}
          y={note.y}
          transform={turn(note)}
          textAnchor={note.anchor}
          fontSize={NOTE_FONT}
          fill="var(--ink-soft)"
        >
          {note.text}
        </text>
      )}
    </g>
  );
}

interface HeadProps extends Pick<ChartGrid, 'turned' | 'headSize'> {
  readonly column: GridColumn;
}

/** A table as a picture: lines, names and heads; what stands in a cell, each chart draws itself. */
export function ChartGridDrawing({ grid, cell }: ChartGridDrawingProps) {
  const { rows, columns, width, top, height, turned, headSize } = grid;
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
        <Head key={column.key} column={column} turned={turned} headSize={headSize} />
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
