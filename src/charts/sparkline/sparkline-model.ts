import { round1 } from '../shared/round.ts';

/** A score, flat over the days that its edition judges. */
export interface SparkDatum {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Not to be joined with the one before: what is rated changed. */
  readonly apart: boolean;
}

export interface SparkFrame {
  readonly width: number;
  readonly height: number;
  /** Days that the whole width stands for, so that sparklines under each other can be compared. */
  readonly from: number;
  readonly to: number;
  /** Values at the bottom and at the top. */
  readonly min: number;
  readonly max: number;
}

export interface SparklineModel {
  /** Begins anew after every gap: nothing is bridged. */
  readonly path: string;
  /** The latest value. */
  readonly end: { readonly x: number; readonly y: number } | null;
}

/** Room for the line and the dot at its end. */
const INSET = 2.5;

export function buildSparkline(data: readonly SparkDatum[], frame: SparkFrame): SparklineModel {
  const { width, height, from, to, min, max } = frame;
  const x = (day: number) => round1(INSET + ((day - from) / (to - from)) * (width - 2 * INSET));
  const y = (value: number) => round1(height - INSET - ((value - min) / (max - min)) * (height - 2 * INSET));
  const path = data.map(({ start, end, value, apart }, index) => {
    const before = data[index - 1];
    const joined = before !== undefined && before.end === start && !apart;
    return joined ? `V${y(value)}H${x(end)}` : `M${x(start)},${y(value)}H${x(end)}`;
  });
  const last = data.at(-1);
  return { path: path.join(''), end: last ? { x: x(last.end), y: y(last.value) } : null };
}
