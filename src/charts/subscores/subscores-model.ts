import type { Indicator } from '../../domain/indicator.ts';
import type { ScoreKey } from '../../domain/score.ts';

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
  readonly indicator: Pick<Indicator, 'id' | 'code' | 'name' | 'min' | 'max'>;
  readonly scores: readonly SubscoreDatum[];
}

/** A row of the chart: the values of all series in one covered year; `null` where there is no edition. */
export interface SubscoreRow {
  readonly year: number;
  readonly values: Readonly<Record<string, number | null>>;
}

/** A label at the end of a line. Lines that end at one value share a label, or one would cover the other. */
export interface EndLabel {
  readonly ids: readonly string[];
  readonly text: string;
  readonly value: number;
  /** Where it stands on the scale, pushed away from its neighbours. */
  readonly at: number;
}

export interface SubscoresModel {
  readonly rows: readonly SubscoreRow[];
  readonly labels: readonly EndLabel[];
  readonly min: number;
  readonly max: number;
  readonly measure: Measure;
}

export function measured(value: number, max: number, measure: Measure): number {
  return measure === 'points' ? value : Math.round((value / max) * 1000) / 10;
}

type Label = Omit<EndLabel, 'at'>;

/** Only lines that reach the last row are named there; the others have ended before. */
function endLabels(series: readonly SubscoreSeries[], measure: Measure, lastYear: number): Label[] {
  const byValue = new Map<number, SubscoreSeries[]>();
  for (const line of series) {
    const last = line.scores.at(-1);
    if (last?.coverageYear !== lastYear) continue;
    const value = measured(last.value, line.indicator.max, measure);
    byValue.set(value, [...(byValue.get(value) ?? []), line]);
  }
  return [...byValue].map(([value, lines]) => ({
    ids: lines.map(({ id }) => id),
    text: lines.map(({ indicator }) => indicator.code).join(', '),
    value,
  }));
}

/** Room that a label takes, as a share of the scale: 15 px in a plot of 270. */
const LABEL_SHARE = 15 / 270;

/**
 * Moves labels apart, from the lowest up: each stands at its value or, where that is taken, right
 * above the label below it; what would then stick out at the top pushes the others down again.
 */
function spread(labels: readonly Label[], min: number, max: number): EndLabel[] {
  const room = (max - min) * LABEL_SHARE;
  const places: number[] = [];
  const ascending = [...labels].sort((a, b) => a.value - b.value);
  for (const { value } of ascending) places.push(Math.max(value, (places.at(-1) ?? -Infinity) + room));
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const highest = index === places.length - 1 ? max : (places[index + 1] ?? max) - room;
    places[index] = Math.min(places[index] ?? highest, highest);
  }
  return ascending.map(({ ids, text, value }, index) => ({
    ids,
    text,
    value,
    at: round3(places[index] ?? value),
  }));
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
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
  const highest = Math.max(
    0,
    ...values.flatMap((row) => Object.values(row.values).map((value) => value ?? 0)),
  );
  const { min, max } = scaleOf(series, measure, highest);
  return { rows: values, labels: spread(endLabels(series, measure, last), min, max), min, max, measure };
}
