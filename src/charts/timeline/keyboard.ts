/**
 * Where the focus goes when a key is pressed: a pure state machine over rows of marks. Rows are
 * the strips and then the lanes, marks ascending by `x`; a row may be empty and is then stepped
 * over. The whole chart is one tab stop; inside it the arrow keys move.
 */
export interface FocusRow {
  /** Horizontal positions, ascending. */
  readonly xs: readonly number[];
}

export interface FocusPosition {
  readonly row: number;
  readonly index: number;
}

export interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
}

export type KeyAction =
  | { readonly type: 'focus'; readonly position: FocusPosition }
  | { readonly type: 'activate' }
  | { readonly type: 'release' }
  /** See the window so many times as large, around the focus. */
  | { readonly type: 'zoom'; readonly factor: number }
  /** Move the window by a share of its length; positive is later. */
  | { readonly type: 'pan'; readonly share: number }
  | { readonly type: 'reset' };

const ZOOM_STEP = 1.5;
const PAN_STEP = 0.25;

const FIXED: Readonly<Record<string, KeyAction>> = {
  Enter: { type: 'activate' },
  ' ': { type: 'activate' },
  Escape: { type: 'release' },
  '+': { type: 'zoom', factor: ZOOM_STEP },
  '=': { type: 'zoom', factor: ZOOM_STEP },
  '-': { type: 'zoom', factor: 1 / ZOOM_STEP },
  _: { type: 'zoom', factor: 1 / ZOOM_STEP },
  '0': { type: 'reset' },
};

/** The action for a key, or `undefined` where the key means nothing here and is left to the page. */
export function keyAction(
  rows: readonly FocusRow[],
  focus: FocusPosition | undefined,
  { key, shift }: KeyPress,
): KeyAction | undefined {
  if (shift && key === 'ArrowLeft') return { type: 'pan', share: -PAN_STEP };
  if (shift && key === 'ArrowRight') return { type: 'pan', share: PAN_STEP };
  const fixed = Object.hasOwn(FIXED, key) ? FIXED[key] : undefined;
  if (fixed !== undefined) return fixed;
  const position = focus === undefined ? undefined : moveFocus(rows, focus, key);
  return position === undefined ? undefined : { type: 'focus', position };
}

/** The new position; the old one at the end of a row or of the rows; `undefined` for other keys. */
function moveFocus(
  rows: readonly FocusRow[],
  { row, index }: FocusPosition,
  key: string,
): FocusPosition | undefined {
  const last = (rows[row]?.xs.length ?? 1) - 1;
  switch (key) {
    case 'ArrowLeft':
      return { row, index: Math.max(index - 1, 0) };
    case 'ArrowRight':
      return { row, index: Math.min(index + 1, last) };
    case 'Home':
      return { row, index: 0 };
    case 'End':
      return { row, index: last };
    case 'ArrowUp':
      return nextRow(rows, { row, index }, -1);
    case 'ArrowDown':
      return nextRow(rows, { row, index }, 1);
    default:
      return undefined;
  }
}

/** The mark nearest in time in the next row that has one. */
function nextRow(rows: readonly FocusRow[], focus: FocusPosition, step: -1 | 1): FocusPosition {
  const x = rows[focus.row]?.xs[focus.index] ?? 0;
  for (let row = focus.row + step; row >= 0 && row < rows.length; row += step) {
    const index = nearestIndex(rows[row]?.xs ?? [], x);
    if (index !== undefined) return { row, index };
  }
  return focus;
}

/** Index of the value nearest to `x`, the first of equally near ones. */
export function nearestIndex(xs: readonly number[], x: number): number | undefined {
  let nearest: number | undefined;
  let distance = Infinity;
  for (const [index, value] of xs.entries()) {
    if (Math.abs(value - x) >= distance) continue;
    nearest = index;
    distance = Math.abs(value - x);
  }
  return nearest;
}

/** Where Tab enters: the first mark of the first row that has one. */
export function firstPosition(rows: readonly FocusRow[]): FocusPosition | undefined {
  const row = rows.findIndex(({ xs }) => xs.length > 0);
  return row === -1 ? undefined : { row, index: 0 };
}
