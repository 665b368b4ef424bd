import { TEXT_FONT, type ChartText } from './chart-text.ts';
import { round1 } from './round.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface GridRowInput {
  readonly key: string;
  readonly label: string;
  /** How far below the top of a tree. */
  readonly depth: number;
  /** A sum of rows below it, in bold. */
  readonly strong: boolean;
}

export interface GridColumnInput {
  readonly key: string;
  readonly head: string;
  /** Below the head, in soft ink; empty for nothing. */
  readonly note: string;
}

export interface GridRow {
  readonly key: string;
  readonly y: number;
  readonly height: number;
  readonly strong: boolean;
  /** A sum at the top of a tree stands on another ground. */
  readonly sunk: boolean;
  /** A name in lines. */
  readonly label: readonly ChartText[];
}

export interface GridColumn {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  readonly head: ChartText;
  readonly note: ChartText | null;
}

/** Names at the left, heads at the top, and a box for each cell: row × column. */
export interface ChartGrid {
  readonly width: number;
  readonly height: number;
  /** Heads stand upright where they are wider than their column. */
  readonly turned: boolean;
  readonly left: number;
  readonly top: number;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
}

const ROW = 25;
const LINE = 15;
const INDENT = 12;
const LABEL_GAP = 12;
const HEAD_GAP = 6;
const WIDEST_LABELS = 0.42;

function labelLines({ label, depth, strong }: GridRowInput, room: number): readonly string[] {
  return wrapText(label, room - depth * INDENT, TEXT_FONT, strong ? 600 : 400);
}

function labelRoom(rows: readonly GridRowInput[], width: number): number {
  const widths = rows.map(
    ({ label, depth, strong }) => depth * INDENT + textWidth(label, TEXT_FONT, strong ? 600 : 400),
  );
  return Math.min(Math.ceil(Math.max(0, ...widths)), Math.floor(width * WIDEST_LABELS));
}

function placeRows(rows: readonly GridRowInput[], room: number, top: number): readonly GridRow[] {
  let y = top;
  return rows.map((row) => {
    const lines = labelLines(row, room);
    const height = Math.max(ROW, lines.length * LINE + ROW - LINE);
    const first = y + height / 2 + 4 - ((lines.length - 1) * LINE) / 2;
    const label = lines.map((text, index): ChartText => ({
      x: row.depth * INDENT,
      y: round1(first + index * LINE),
      text,
      anchor: 'start',
    }));
    const sunk = row.strong && row.depth === 0;
    const placed = { key: row.key, y, height, strong: row.strong, sunk, label };
    y += height;
    return placed;
  });
}

/** All columns are equally wide and fill what the names leave. */
export function buildChartGrid(
  rows: readonly GridRowInput[],
  columns: readonly GridColumnInput[],
  width: number,
): ChartGrid {
  const room = labelRoom(rows, width);
  const left = room + LABEL_GAP;
  const columnWidth = (width - left) / Math.max(1, columns.length);
  const widest = Math.max(0, ...columns.map(({ head }) => textWidth(head, TEXT_FONT, 600)));
  const turned = widest + HEAD_GAP > columnWidth;
  const noted = columns.some(({ note }) => note !== '');
  const top = Math.ceil(turned ? widest + 2 * HEAD_GAP : LINE + (noted ? LINE : 0) + HEAD_GAP);
  const placedRows = placeRows(rows, room, top);
  const last = placedRows.at(-1);
  return {
    width,
    height: last ? last.y + last.height : top,
    turned,
    left,
    top,
    rows: placedRows,
    columns: columns.map(({ key, head, note }, index) => {
      const x = round1(left + index * columnWidth);
      const middle = round1(left + (index + 0.5) * columnWidth);
      return {
        key,
        x,
        width: round1(left + (index + 1) * columnWidth) - x,
        head: turned
          ? { x: middle + 4, y: top - HEAD_GAP, text: head, anchor: 'start' }
          : { x: middle, y: LINE - 2, text: head, anchor: 'middle' },
        note: turned || note === '' ? null : { x: middle, y: 2 * LINE - 2, text: note, anchor: 'middle' },
      };
    }),
  };
}
