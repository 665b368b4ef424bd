import { round1 } from '../shared/round.ts';
import type { TimeScale } from '../shared/time-scale.ts';
import type { Basis, ScoreKey } from '../../domain/score.ts';
import type { ScoreDatum, StripDatum } from './timeline-data.ts';
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
  /** Spoken name. */
  readonly name: string;
}

/** Joins two consecutive editions. */
export interface RiserModel {
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
}

export type ValueScale = (value: number) => number;

/** The freer end is up, whichever end of the numbers it is. */
export function valueScale(strip: StripDatum, top: number, bottom: number): ValueScale {
  const span = strip.max - strip.min;
  return (value) => {
    const share = (value - strip.min) / span;
    return round1(strip.freer === 'high' ? bottom - share * (bottom - top) : top + share * (bottom - top));
  };
}

export function buildSegments(
  strip: StripDatum,
  scale: TimeScale,
  yOf: ValueScale,
  labels: TimelineLabels,
): readonly SegmentModel[] {
  const { start, end } = scale.window;
  return strip.scores
    .filter(({ coverage }) => coverage.start < end && coverage.end > start)
    .map((score) => ({
      key: score.key,
      x0: round1(Math.max(scale.x(score.coverage.start), scale.left)),
      x1: round1(Math.min(scale.x(score.coverage.end), scale.right)),
      y: yOf(score.value),
      value: score.value,
      basis: score.basis,
      converted: score.converted,
      name: nameOf(score, strip, labels),
    }));
}

function nameOf(score: ScoreDatum, strip: StripDatum, labels: TimelineLabels): string {
  const { edition, coverageYear, status, basis, converted } = score;
  const value = labels.number(score.value, strip.decimals);
  return labels.scoreName({ title: strip.title, value, edition, coverageYear, status, basis, converted });
}

/** Days between two coverages that still count as no gap. */
export const TOUCHING_DAYS = 1;

export function buildRisers(
  scores: readonly ScoreDatum[],
  scale: TimeScale,
  yOf: ValueScale,
): readonly RiserModel[] {
  return scores.flatMap((score, index) => {
    const before = scores[index - 1];
    if (before === undefined || before.value === score.value) return [];
    const { start } = score.coverage;
    if (start - before.coverage.end > TOUCHING_DAYS) return [];
    if (start <= scale.window.start || start >= scale.window.end) return [];
    return [{ x: round1(scale.x(start)), y0: yOf(before.value), y1: yOf(score.value) }];
  });
}
