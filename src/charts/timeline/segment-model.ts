import { areAdjacent } from '../shared/adjacent-days.ts';
import { round1 } from '../shared/round.ts';
import type { TimeScale } from '../shared/time-scale.ts';
import type { Basis, ScoreKey } from '../../domain/score.ts';
import type { LineDatum, ScoreDatum, StripDatum } from './timeline-data.ts';
import type { TimelineLabels } from './timeline-labels.ts';

/** One score: flat over the days that its edition judges, cut at the window's ends. */
export interface SegmentModel {
  readonly key: ScoreKey;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly value: number;
  /** Solid for published values; dashed and dotted for the others. */
  readonly basis: Basis;
  /** Drawn hollow: turned from the scale on which 1 was best. */
  readonly converted: boolean;
  /** Which line of its strip it belongs to; `null` where it is the only one. */
  readonly sign: number | null;
  /** Spoken name. */
  readonly name: string;
}

/** Joins two consecutive editions that may be compared. */
export interface RiserModel {
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
}

export type ValueScale = (value: number) => number;

/** Where a score stands: at its value, or a little beside it where other lines have the same one. */
export type ScorePlace = (score: ScoreDatum) => number;

/** The freer end is up, whichever end of the numbers it is. */
export function valueScale(strip: StripDatum, top: number, bottom: number): ValueScale {
  const span = strip.max - strip.min;
  return (value) => {
    const share = (value - strip.min) / span;
    return round1(strip.freer === 'high' ? bottom - share * (bottom - top) : top + share * (bottom - top));
  };
}

export function buildSegments(
  line: LineDatum,
  decimals: number,
  scale: TimeScale,
  yOf: ScorePlace,
  labels: TimelineLabels,
  sign: number | null = null,
): readonly SegmentModel[] {
  const { start, end } = scale.window;
  return line.scores
    .filter(({ coverage }) => coverage.start < end && coverage.end > start)
    .map((score) => ({
      key: score.key,
      x0: round1(Math.max(scale.x(score.coverage.start), scale.left)),
      x1: round1(Math.min(scale.x(score.coverage.end), scale.right)),
      y: yOf(score),
      value: score.value,
      basis: score.basis,
      converted: score.converted,
      sign,
      name: labels.scoreName({
        ...score,
        title: line.title,
        value: labels.number(score.value, decimals),
      }),
    }));
}

export function buildRisers(
  scores: readonly ScoreDatum[],
  scale: TimeScale,
  yOf: ScorePlace,
): readonly RiserModel[] {
  return scores.flatMap((score, index) => {
    const before = scores[index - 1];
    if (before === undefined || score.apart) return [];
    const [y0, y1] = [yOf(before), yOf(score)];
    if (y0 === y1) return [];
    const { start } = score.coverage;
    if (!areAdjacent(before.coverage, score.coverage)) return [];
    if (start <= scale.window.start || start >= scale.window.end) return [];
    return [{ x: round1(scale.x(start)), y0, y1 }];
  });
}
