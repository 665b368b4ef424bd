import type { Basis } from '../../domain/score.ts';
import type { GridColumn, GridRow } from '../shared/chart-grid.ts';
import { ChartGridDrawing, GridNumber } from '../shared/ChartGridDrawing.tsx';
import { gapSign, type DrawSign } from '../shared/ChartKey.tsx';
import { TEXT_FONT } from '../shared/chart-text.ts';
import { ChartWords } from '../shared/ChartWords.tsx';
import { hatchPath } from '../shared/hatch.ts';
import { SIGN_WIDTH } from '../shared/key-flow.ts';
import { round1 } from '../shared/round.ts';
import { textWidth } from '../shared/text-width.ts';
import type { HeatCell, ScoreCell } from './heatmap-model.ts';
import type { HeatmapSheet } from './heatmap-sheet.ts';

/** As on the page: five steps of one hue over paper, on each of which ink is legible. */
const SHADE_STEP = 0.11;
const UNDERLINES: Readonly<Record<Basis, string | undefined>> = {
  published: undefined,
  recomputed: '3 2',
  carried: '1 2',
};

/** Half the width of an arrow. */
const ARROW = 4;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function Shade({ box, value }: { readonly box: Box; readonly value: number }) {
  return value === 0 ? null : <rect {...box} fill="var(--accent)" fillOpacity={value * SHADE_STEP} />;
}

function Arrow({ up, x, y }: { readonly up: boolean; readonly x: number; readonly y: number }) {
  const d = up ? `M${x},${y - 3.5}l4,7h-8z` : `M${x},${y + 3.5}l4,-7h-8z`;
  return <path d={d} fill={up ? 'var(--accent)' : 'var(--danger)'} />;
}

function Hatch({ box: { x, y, width, height } }: { readonly box: Box }) {
  return (
    <path
      d={hatchPath({ left: x, right: x + width, top: y, bottom: y + height })}
      stroke="var(--gap-hatch)"
      strokeWidth={0.75}
      fill="none"
    />
  );
}

interface ScoreProps {
  readonly cell: ScoreCell;
  readonly row: GridRow;
  readonly column: GridColumn;
  readonly number: (value: number) => string;
}

/** What differs from its parts says so in the cell, as on the page. */
function scoreText({ value, sum, converted }: ScoreCell, number: (value: number) => string): string {
  const differs = sum !== null && sum !== value;
  return [number(value), ...(converted ? ['8−x'] : []), ...(differs ? [`Σ ${number(sum)}`] : [])].join(' ');
}

function Score({ cell, row, column, number }: ScoreProps) {
  const box = { x: column.x, y: row.y, width: column.width, height: row.height };
  const text = scoreText(cell, number);
  // Beside the value, but never so far that it could belong to the next column.
  const beside = textWidth(text, TEXT_FONT, row.strong ? 600 : 400) / 2 + ARROW + 2.5;
  const arrowX = box.x + box.width / 2 + Math.min(beside, box.width / 2 - ARROW);
  return (
    <>
      {!row.strong && <Shade box={box} value={cell.value} />}
      <GridNumber
        row={row}
        column={column}
        text={text}
        strong={row.strong}
        underline={UNDERLINES[cell.basis]}
      />
      {cell.change !== null && cell.change !== 0 && (
        <Arrow up={cell.change > 0} x={round1(arrowX)} y={box.y + box.height / 2} />
      )}
    </>
  );
}

interface HeatmapDrawingProps {
  readonly sheet: HeatmapSheet;
  readonly number: (value: number) => string;
}

/** The heat map as a picture, where the page has a table that can be walked. */
export function HeatmapDrawing({ sheet: { model, grid }, number }: HeatmapDrawingProps) {
  const cellAt = (row: number, column: number): HeatCell | undefined => model.rows[row]?.cells[column];
  return (
    <ChartGridDrawing
      grid={grid}
      cell={(row, column, at) => {
        const cell = cellAt(...at);
        if (cell?.state === 'score') return <Score cell={cell} row={row} column={column} number={number} />;
        return <Hatch box={{ x: column.x, y: row.y, width: column.width, height: row.height }} />;
      }}
    />
  );
}

const SWATCH = 24;
const VALUES = [0, 1, 2, 3, 4];
/** Of the sign that shows all five shades. */
export const SHADES_WIDTH = VALUES.length * SWATCH;

function underlineSign(basis: Basis): DrawSign {
  return (x, y) => (
    <GridNumber
      row={{ y: y - 12, height: 24 }}
      column={{ x, width: SIGN_WIDTH }}
      text="1"
      strong={false}
      underline={UNDERLINES[basis]}
    />
  );
}

/** What the key of a figure draws beside its words. */
export const HEATMAP_SIGNS = {
  shades: (x, y) =>
    VALUES.map((value) => {
      const box = { x: x + value * SWATCH, y: y - 9, width: SWATCH, height: 18 };
      return (
        <g key={value}>
          <Shade box={box} value={value} />
          <rect {...box} fill="none" stroke="var(--line)" />
          <GridNumber row={box} column={box} text={String(value)} strong={false} />
        </g>
      );
    }),
  up: (x, y) => <Arrow up x={x + SIGN_WIDTH / 2} y={y} />,
  down: (x, y) => <Arrow up={false} x={x + SIGN_WIDTH / 2} y={y} />,
  bold: (x, y) => (
    <ChartWords at={{ x: x + SIGN_WIDTH / 2, y: y + 4, text: '12', anchor: 'middle' }} strong size={12} />
  ),
  recomputed: underlineSign('recomputed'),
  carried: underlineSign('carried'),
  missing: gapSign,
} as const satisfies Readonly<Record<string, DrawSign>>;
