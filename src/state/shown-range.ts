import type { Indicator } from '../domain/indicator.ts';
import type { Instrument } from '../domain/instrument.ts';

/** A scale is cut at a fifth of its length, in whole points, so that small movements show and the cut is a round number. */
const SCALE_PARTS = 5;

/** The part of a scale that is drawn: whole bands where there are any, else whole parts from the bottom. */
export function shownRange(
  { min, max }: Pick<Indicator, 'min' | 'max'>,
  bands: Instrument['bands'],
  values: readonly number[],
): { readonly min: number; readonly max: number } {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const touched = bands.filter((band) => band.to >= low && band.from <= high);
  if (touched.length > 0) {
    return {
      min: Math.min(...touched.map(({ from }) => from)),
      max: Math.max(...touched.map(({ to }) => to)),
    };
  }
  // A scale of four points is short enough to be shown whole.
  const part = Math.floor((max - min) / SCALE_PARTS) || max - min;
  return { min, max: Math.min(max, min + Math.max(1, Math.ceil((high - min) / part)) * part) };
}
