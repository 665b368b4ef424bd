import type { Indicator } from '../../domain/indicator.ts';
import type { ScoreKey } from '../../domain/score.ts';
import {
  buildLinePoints,
  buildLineRuns,
  type LinePoint,
  type LineRun,
  type SubscoreRow,
} from './line-runs.ts';

export type Measure = 'points' | 'share';

/** One value of one indicator. */
export interface SubscoreDatum {
  readonly key: ScoreKey;
  readonly coverageYear: number;
  readonly edition: number;
  readonly value: number;
}

/** A line that may be drawn through: an indicator in one era of its instrument. */
export interface SubscoreSeries {
  /** Of the line: an indicator has as many lines as eras. */
  readonly id: string;
  readonly indicator: Pick<Indicator, 'id' | 'code' | 'name' | 'min' | 'max' | 'decimals'>;
  readonly scores: readonly SubscoreDatum[];
}

/** Where lines end that reach the last row: those that end at one value end together. */
export interface LineEnd {
  readonly ids: readonly string[];
  readonly value: number;
}

export interface SubscoresModel {
  readonly rows: readonly SubscoreRow[];
  /** Every stretch between two years, with all lines that go over it. */
  readonly runs: readonly LineRun[];
  /** Every value, with all lines that have it. */
  readonly points: readonly LinePoint[];
  readonly ends: readonly LineEnd[];
  /** Of each line, what it is called where there is little room. */
  readonly codes: Readonly<Record<string, string>>;
  readonly min: number;
  readonly max: number;
  readonly measure: Measure;
}

export function measured(value: number, max: number, measure: Measure): number {
  return measure === 'points' ? value : Math.round((value / max) * 1000) / 10;
}

/** From the bottom of the scale to the next whole step above the highest value. */
function scaleOf(series: readonly SubscoreSeries[], measure: Measure, highest: number) {
  const min = measure === 'share' ? 0 : Math.min(...series.map(({ indicator }) => indicator.min), Infinity);
  const bottom = Number.isFinite(min) ? min : 0;
  const step = measure === 'share' ? 20 : bottom === 0 ? 4 : 1;
  const steps = Math.ceil((highest - bottom) / step);
  return { min: bottom, max: bottom + Math.max(1, steps) * step };
}

/**
 * Series → rows by covered year, first to last without omission, so that a missing edition is a
 * gap in the line and not a bridge over it.
 */
export function buildSubscoresModel(series: readonly SubscoreSeries[], measure: Measure): SubscoresModel {
  const years = series.flatMap(({ scores }) => scores.map(({ coverageYear }) => coverageYear));
  const first = Math.min(...years);
  const last = Math.max(...years);
  const byYear = new Map(
    series.map(({ id, scores }) => [id, new Map(scores.map((score) => [score.coverageYear, score.value]))]),
  );
  const rows =
    years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const valueOf = ({ id, indicator }: SubscoreSeries, year: number) => {
    const value = byYear.get(id)?.get(year);
    return value === undefined ? null : measured(value, indicator.max, measure);
  };
  const values = rows.map((year) => ({
    year,
    values: Object.fromEntries(series.map((line) => [line.id, valueOf(line, year)])),
  }));
  const ids = series.map(({ id }) => id);
  const points = buildLinePoints(values, ids);
  const highest = Math.max(0, ...points.map(({ value }) => value));
  return {
    rows: values,
    runs: buildLineRuns(values, ids),
    points,
    // Only lines that reach the last row are named there; the others have ended before.
    ends: points.filter(({ year }) => year === last).map(({ ids: found, value }) => ({ ids: found, value })),
    codes: Object.fromEntries(series.map(({ id, indicator }) => [id, indicator.code])),
    ...scaleOf(series, measure, highest),
    measure,
  };
}

/** Whether somewhere several lines lie on each other. */
export function hasSharedRuns({ runs }: Pick<SubscoresModel, 'runs'>): boolean {
  return runs.some(({ ids }) => ids.length > 1);
}
