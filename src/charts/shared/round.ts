/** Geometry is kept to a tenth of a pixel: finer is invisible, and makes files longer and tests brittle. */
export function round1(value: number): number {
  return Math.round(value * 10) / 10;
}
