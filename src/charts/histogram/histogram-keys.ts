/**
 * Where the focus goes in the histogram: a pure state machine over its columns. Level 0 is the column
 * as a whole (only years have it), levels from 1 are the segments, from the axis outward.
 */
export interface CellPosition {
  readonly column: number;
  readonly level: number;
}

export interface KeyColumn {
  readonly isYear: boolean;
  readonly segments: readonly unknown[];
}

/** Upright columns stand beside each other; lying ones below each other. */
const STEPS: Readonly<Record<'upright' | 'lying', Readonly<Record<string, readonly [number, number]>>>> = {
  upright: { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] },
  lying: { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] },
};

/** The nearest cell that is there; `undefined` where there is no column. */
export function nearestCell(columns: readonly KeyColumn[], wanted: CellPosition): CellPosition | undefined {
  if (columns.length === 0) return undefined;
  const column = Math.min(Math.max(wanted.column, 0), columns.length - 1);
  const { isYear = true, segments = [] } = columns[column] ?? {};
  return { column, level: Math.min(Math.max(wanted.level, isYear ? 0 : 1), segments.length) };
}

/** `undefined` for a key that means nothing here and is left to the page. */
export function moveCell(
  columns: readonly KeyColumn[],
  from: CellPosition,
  key: string,
  upright: boolean,
): CellPosition | undefined {
  if (key === 'Home') return nearestCell(columns, { ...from, column: 0 });
  if (key === 'End') return nearestCell(columns, { ...from, column: columns.length - 1 });
  const steps = STEPS[upright ? 'upright' : 'lying'];
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return step && nearestCell(columns, { column: from.column + step[0], level: from.level + step[1] });
}
