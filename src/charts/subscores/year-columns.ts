import { round1 } from '../shared/round.ts';
import { AXIS_ROOM, LABEL_ROOM } from './subscores-frame.ts';

/** What belongs to a year, half way to its neighbours, in pixels of the chart. */
export interface YearColumn {
  readonly year: number;
  readonly x: number;
  readonly width: number;
}

export function yearColumns(years: readonly number[], width: number): readonly YearColumn[] {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  if (last === first) return [];
  const step = (width - AXIS_ROOM - LABEL_ROOM) / (last - first);
  return years.map((year) => ({
    year,
    x: round1(AXIS_ROOM + (year - first - 0.5) * step),
    width: round1(step),
  }));
}

/** The year at a point of the chart; `undefined` beside the plot. */
export function yearAt(columns: readonly YearColumn[], x: number): number | undefined {
  return columns.find((column) => x >= column.x && x < column.x + column.width)?.year;
}
