import type { EventKind } from '../../domain/event-kind.ts';
import type { CellPosition } from './histogram-keys.ts';
import type { HistogramColumn, HistogramRect } from './histogram-model.ts';

/** A year as a whole (`kind: null`), or one segment of a column. */
export interface HistogramCell {
  readonly column: string;
  readonly kind: EventKind | null;
}

/** A cell where it lies: what a pointer hits and a key reaches. */
export interface PlacedCell extends CellPosition {
  readonly key: string;
  readonly cell: HistogramCell;
  readonly box: HistogramRect;
}

/** `2019`, or `2019/protest`. */
function cellKey({ column, kind }: HistogramCell): string {
  return kind === null ? column : `${column}/${kind}`;
}

/** Every cell in the order in which it is drawn and read: each year before its segments. */
export function placeCells(columns: readonly HistogramColumn[]): readonly PlacedCell[] {
  return columns.flatMap((column, index) => {
    const place = (kind: EventKind | null, level: number, box: HistogramRect): PlacedCell => {
      const cell = { column: column.key, kind };
      return { column: index, level, key: cellKey(cell), cell, box };
    };
    return [
      ...(column.isYear ? [place(null, 0, column.band)] : []),
      ...column.segments.map(({ kind, x, y, width, height }, at) =>
        place(kind, at + 1, { x, y, width, height }),
      ),
    ];
  });
}
