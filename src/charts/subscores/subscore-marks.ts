import type { ChartMark, ChartMarkRow } from '../shared/chart-mark-keys.ts';
import { round1 } from '../shared/round.ts';
import { plotScales, type PlotFrame } from './subscores-frame.ts';
import type { SubscoreDatum, SubscoreSeries, SubscoresModel } from './subscores-model.ts';

/** Of a mark; those at one value stand beside each other, never in the room of another year. */
const SIZE = 16;
/** How far from the middle of a mark the pointer still means it, and how far a finger, which is wider. */
const REACH = 12;
export const FINGER_REACH = 22;

/** What is spoken of one value of a line. */
export type NameOf = (series: SubscoreSeries, score: SubscoreDatum) => string;

/** A row of marks for each line: one for each of its values. */
export function buildSubscoreMarks(
  model: Pick<SubscoresModel, 'rows' | 'min' | 'max' | 'points'>,
  series: readonly SubscoreSeries[],
  frame: PlotFrame,
  nameOf: NameOf,
): readonly ChartMarkRow[] {
  const { x, y, step } = plotScales(model, frame);
  const placeOf = (id: string, year: number): Omit<ChartMark, 'key' | 'score' | 'name'> | undefined => {
    const point = model.points.find((each) => each.year === year && each.ids.includes(id));
    if (!point) return undefined;
    const count = point.ids.length;
    const width = count === 1 ? SIZE : Math.min(SIZE, step / count);
    return {
      x: round1(x(year) + (point.ids.indexOf(id) - count / 2) * width),
      y: round1(y(point.value) - SIZE / 2),
      width: round1(width),
      height: SIZE,
    };
  };
  return series.map((line) => ({
    key: line.id,
    name: `${line.indicator.code} ${line.indicator.name}`,
    marks: line.scores.flatMap((score) => {
      const place = placeOf(line.id, score.coverageYear);
      return place ? [{ key: score.key, score: score.key, name: nameOf(line, score), ...place }] : [];
    }),
  }));
}

/** How far outside a stretch a place is. */
function beyond(at: number, start: number, length: number): number {
  return Math.max(start - at, at - start - length, 0);
}

/** The mark at a place of the chart or close to it: of several the one whose middle is nearest. */
export function markNear(
  rows: readonly ChartMarkRow[],
  x: number,
  y: number,
  reach = REACH,
): ChartMark | undefined {
  const near = rows
    .flatMap(({ marks }) => marks)
    .filter(
      (mark) => Math.hypot(beyond(x, mark.x, mark.width), beyond(y, mark.y, mark.height)) <= reach - SIZE / 2,
    )
    .map((mark) => ({
      mark,
      away: Math.hypot(mark.x + mark.width / 2 - x, mark.y + mark.height / 2 - y),
    }));
  return near.toSorted((a, b) => a.away - b.away)[0]?.mark;
}
