import { round1 } from '../shared/round.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How one of several lines on the same way is drawn, so that all of them are seen. */
export interface SharedStroke {
  readonly dash: string;
  readonly offset: number;
}

/** A dash of a line among others; about, so that all of them get the same share of the way. */
const DASH = 9;

export function pathOf(spots: readonly Spot[]): string {
  return spots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round1(x)},${round1(y)}`).join('');
}

function lengthOf(spots: readonly Spot[]): number {
  return spots.reduce((sum, { x, y }, index) => {
    const before = spots[index - 1];
    return before ? sum + Math.hypot(x - before.x, y - before.y) : 0;
  }, 0);
}

/** Dashes of `count` lines in turn from the beginning of the way to its end: those of the line at `place`. */
export function sharedStroke(spots: readonly Spot[], place: number, count: number): SharedStroke {
  const length = lengthOf(spots);
  const turns = Math.max(1, Math.round(length / (DASH * count)));
  const dash = length / (turns * count);
  return {
    dash: `${fine(dash)} ${fine(dash * (count - 1))}`,
    offset: fine(((count - place) % count) * dash),
  };
}

/** Finer than geometry: what is left over adds up from dash to dash. */
function fine(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A disc around the origin in as many equal parts as lines meet in it; the first begins at the top. */
export function discParts(count: number, radius: number): readonly string[] {
  const at = (part: number) => {
    const angle = (part / count) * 2 * Math.PI;
    return `${round1(radius * Math.sin(angle)) + 0},${round1(-radius * Math.cos(angle)) + 0}`;
  };
  return Array.from(
    { length: count },
    (_, part) => `M0,0L${at(part)}A${radius},${radius} 0 0 1 ${at(part + 1)}Z`,
  );
}
