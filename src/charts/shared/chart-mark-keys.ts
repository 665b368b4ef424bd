import type { ScoreKey } from '../../domain/score.ts';

/** A place of a chart that opens the evidence of a score. */
export interface ChartMark {
  readonly key: string;
  readonly score: ScoreKey;
  /** Spoken name. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartMarkRow {
  readonly key: string;
  /** Spoken name. */
  readonly name: string;
  readonly marks: readonly ChartMark[];
}

const ALONG: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const ACROSS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

function middle({ x, width }: ChartMark): number {
  return x + width / 2;
}

function nearest(row: ChartMarkRow, to: ChartMark): ChartMark | undefined {
  return row.marks.reduce<ChartMark | undefined>((best, mark) => {
    const away = Math.abs(middle(mark) - middle(to));
    return best === undefined || away < Math.abs(middle(best) - middle(to)) ? mark : best;
  }, undefined);
}

/**
 * Where an arrow key, Home or End leads: along a row, and to the nearest mark of the row above or below.
 * Where every row has one mark, or there is one row, the other pair of arrows leads the same way.
 */
export function markAfterKey(
  rows: readonly ChartMarkRow[],
  active: ChartMark,
  key: string,
): ChartMark | undefined {
  const filled = rows.filter(({ marks }) => marks.length > 0);
  const rowIndex = filled.findIndex(({ marks }) => marks.includes(active));
  const row = filled[rowIndex];
  if (!row) return undefined;
  const isList = filled.length === 1 || filled.every(({ marks }) => marks.length === 1);
  const line = isList ? filled.flatMap(({ marks }) => marks) : row.marks;
  const along = ALONG[key] ?? (isList ? ACROSS[key] : undefined);
  if (along !== undefined) return line[line.indexOf(active) + along];
  if (key === 'Home') return line[0];
  if (key === 'End') return line.at(-1);
  const across = ACROSS[key];
  const other = across === undefined ? undefined : filled[rowIndex + across];
  return other && nearest(other, active);
}
