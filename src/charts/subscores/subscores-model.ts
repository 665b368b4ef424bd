import type { Indicator } from '../../domain/indicator.ts';
import type { ScoreKey } from '../../domain/score.ts';

export type Measure = 'points' | 'share';

/** One value of one subcategory. */
export interface SubscoreDatum {
  readonly key: ScoreKey;
  readonly coverageYear: number;
  readonly edition: number;
  readonly value: number;
}

export interface SubscoreSeries {
  readonly indicator: Pick<Indicator, 'id' | 'code' | 'name' | 'max'>;
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
}

export interface SubscoresModel {
  readonly rows: readonly SubscoreRow[];
  readonly labels: readonly EndLabel[];
  readonly max: number;
  readonly measure: Measure;
}

export function measured(value: number, max: number, measure: Measure): number {
  return measure === 'points' ? value : Math.round((value / max) * 1000) / 10;
}

function endLabels(series: readonly SubscoreSeries[], measure: Measure): EndLabel[] {
  const byValue = new Map<number, SubscoreSeries[]>();
  for (const line of series) {
    const last = line.scores.at(-1);
    if (!last) continue;
    const value = measured(last.value, line.indicator.max, measure);
    byValue.set(value, [...(byValue.get(value) ?? []), line]);
  }
  return [...byValue].map(([value, lines]) => ({
    ids: lines.map(({ indicator }) => indicator.id),
    text: lines.map(({ indicator }) => indicator.code).join(', '),
    value,
  }));
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
    series.map(({ indicator, scores }) => [
      indicator.id,
      new Map(scores.map((score) => [score.coverageYear, score.value])),
    ]),
  );
  const rows =
    years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const valueOf = ({ indicator }: SubscoreSeries, year: number) => {
    const value = byYear.get(indicator.id)?.get(year);
    return value === undefined ? null : measured(value, indicator.max, measure);
  };
  const values = rows.map((year) => ({
    year,
    values: Object.fromEntries(series.map((line) => [line.indicator.id, valueOf(line, year)])),
  }));
  const highest = Math.max(
    0,
    ...values.flatMap((row) => Object.values(row.values).map((value) => value ?? 0)),
  );
  const step = measure === 'share' ? 20 : 4;
  return {
    rows: values,
    labels: endLabels(series, measure),
    max: Math.max(step, Math.ceil(highest / step) * step),
    measure,
  };
}
