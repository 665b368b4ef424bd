/** A cell by its row and column, from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

export interface GridKey {
  readonly key: string;
  readonly ctrl: boolean;
}

/** How many rows Page Up and Page Down go. */
const PAGE = 8;

/** Where a key leads from a cell; `undefined` for a key that is none of the grid's business. */
export function gridMove(
  { row, column }: GridPlace,
  { key, ctrl }: GridKey,
  { rows, columns }: GridSize,
): GridPlace | undefined {
  const lastRow = rows - 1;
  const lastColumn = columns - 1;
  const to = (nextRow: number, nextColumn: number): GridPlace => ({
    row: Math.min(Math.max(nextRow, 0), lastRow),
    column: Math.min(Math.max(nextColumn, 0), lastColumn),
  });
  switch (key) {
    case 'ArrowLeft':
      return to(row, ctrl ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, ctrl ? lastColumn : column + 1);
    case 'ArrowUp':
      return to(ctrl ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(ctrl ? lastRow : row + 1, column);
    case 'Home':
      return to(ctrl ? 0 : row, 0);
    case 'End':
      return to(ctrl ? lastRow : row, lastColumn);
    case 'PageUp':
      return ctrl ? undefined : to(row - PAGE, column);
    case 'PageDown':
      return ctrl ? undefined : to(row + PAGE, column);
    default:
      return undefined;
  }
}
