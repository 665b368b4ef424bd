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
  /** In pixels, of the heads. */
  readonly headSize: number;
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
/** Between the heads of two columns. */
const HEAD_ROOM = 5;
const HEAD_SIZES = [TEXT_FONT, TEXT_FONT - 1];
export const NOTE_FONT = TEXT_FONT - 1;
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

interface Heads {
  readonly size: number;
  readonly turned: boolean;
  /** Longest head, and longest note. */
  readonly widest: number;
  readonly widestNote: number;
  readonly height: number;
}

function longest(texts: readonly string[], size: number, weight: 400 | 600): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size, weight)));
}

/** Level where the heads fit, a little smaller if need be; else upright, the note above the head. */
function headsOf(columns: readonly GridColumnInput[], columnWidth: number): Heads {
  const heads = columns.map(({ head }) => head);
  const notes = columns.map(({ note }) => note);
  const size = HEAD_SIZES.find((each) => longest(heads, each, 600) + HEAD_ROOM <= columnWidth);
  const turned = size === undefined;
  const shown = size ?? TEXT_FONT;
  const widest = longest(heads, shown, 600);
  const widestNote = longest(notes, NOTE_FONT, 400);
  const lines = LINE + (widestNote > 0 ? LINE : 0);
  const upright = widest + (widestNote > 0 ? widestNote + HEAD_GAP : 0) + HEAD_GAP;
  return {
    size: shown,
    turned,
    widest,
    widestNote,
    height: Math.ceil((turned ? upright : lines) + HEAD_GAP),
  };
}

function placeHead(
  { head, note }: GridColumnInput,
  middle: number,
  { turned, height, widest }: Heads,
): Pick<GridColumn, 'head' | 'note'> {
  const foot = height - HEAD_GAP;
  const at = (x: number, y: number, text: string): ChartText => ({
    x: round1(x),
    y: round1(y),
    text,
    anchor: turned ? 'start' : 'middle',
  });
  return {
    head: turned ? at(middle + 4, foot, head) : at(middle, LINE - 2, head),
    note:
      note === ''
        ? null
        : turned
          ? at(middle + 4, foot - widest - HEAD_GAP, note)
          : at(middle, 2 * LINE - 2, note),
  };
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
  const heads = headsOf(columns, columnWidth);
  const placedRows = placeRows(rows, room, heads.height);
  const last = placedRows.at(-1);
  return {
    width,
    height: last ? last.y + last.height : heads.height,
    turned: heads.turned,
    headSize: heads.size,
    left,
    top: heads.height,
    rows: placedRows,
    columns: columns.map((column, index) => {
      // Both ends are rounded, so that no gap is left between two columns.
      const [x, end] = [round1(left + index * columnWidth), round1(left + (index + 1) * columnWidth)];
      return {
        key: column.key,
        x,
        width: round1(end - x),
        ...placeHead(column, left + (index + 0.5) * columnWidth, heads),
      };
    }),
  };
}
