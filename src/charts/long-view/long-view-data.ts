import type { DayRange } from '../../domain/instrument.ts';
import type { ScoreKey } from '../../domain/score.ts';
import type { AxisLabels } from '../shared/time-axis.ts';

/** One rating over the days that its survey judged. */
export interface RatingDatum {
  readonly score: ScoreKey;
  readonly days: DayRange;
  readonly value: number;
  readonly status: string | null;
  /** Spoken name. */
  readonly name: string;
}

export interface RatingRow {
  readonly id: string;
  readonly title: string;
  /** Ascending by time. */
  readonly ratings: readonly RatingDatum[];
}

export type StatusTone = 'free' | 'partly' | 'not';

export interface LongViewData {
  readonly window: DayRange;
  /** 1 is the freest and stands at the top. */
  readonly min: number;
  readonly max: number;
  readonly rows: readonly RatingRow[];
  readonly labels: {
    readonly axis: AxisLabels;
    readonly number: (value: number) => string;
    readonly freest: string;
    readonly leastFree: string;
    readonly statusRow: string;
    readonly gap: string;
    /** Where the whole word does not fit. */
    readonly shortStatus: (status: string) => string;
    readonly tone: (status: string) => StatusTone;
    readonly statusName: (status: string, rating: string) => string;
  };
}
