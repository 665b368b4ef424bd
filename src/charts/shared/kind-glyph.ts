import type { EventKind } from '../../domain/event-kind.ts';
import { round1 } from './round.ts';

/**
 * One shape a kind, all twelve different, so that colour is never the only sign. The shapes are
 * drawn around (0, 0) and sized to look equally heavy, which equal radii would not.
 */
type Corner = readonly [x: number, y: number];

/** Corners on one circle, the first at `turn` (in turns, 0 = up, clockwise). */
function polygon(corners: number, radius: number, turn = 0): Corner[] {
  return star(corners, radius, radius, turn).filter((_, index) => index % 2 === 0);
}

/** Corners that alternate between two circles. */
function star(points: number, outer: number, inner: number, turn = 0): Corner[] {
  return Array.from({ length: points * 2 }, (_, index): Corner => {
    const angle = 2 * Math.PI * (turn + index / (points * 2));
    const radius = index % 2 === 0 ? outer : inner;
    return [radius * Math.sin(angle), -radius * Math.cos(angle)];
  });
}

/** A plus sign: arms of length 1 and half-width `arm`. */
function cross(arm: number): Corner[] {
  const quarter: readonly Corner[] = [
    [-arm, -1],
    [arm, -1],
    [arm, -arm],
  ];
  return [0, 1, 2, 3].flatMap((turn) => quarter.map((corner) => turned(corner, turn / 4)));
}

function turned([x, y]: Corner, turn: number): Corner {
  const [sine, cosine] = [Math.sin(2 * Math.PI * turn), Math.cos(2 * Math.PI * turn)];
  return [x * cosine - y * sine, x * sine + y * cosine];
}

function shifted(corners: readonly Corner[], dx: number, dy: number): Corner[] {
  return corners.map(([x, y]) => [x + dx, y + dy]);
}

const SQUARE = polygon(4, 1.24, 1 / 8);

const OUTLINES: Readonly<Record<Exclude<EventKind, 'release'>, readonly Corner[]>> = {
  election: SQUARE,
  law: polygon(4, 1.3),
  government: shifted(polygon(5, 1.18), 0, 0.08),
  protest: shifted(polygon(3, 1.36), 0, 0.28),
  arrest: cross(0.36).map((corner) => turned([corner[0] * 1.22, corner[1] * 1.22], 1 / 8)),
  trial: shifted(polygon(3, 1.36, 1 / 2), 0, -0.28),
  violence: star(6, 1.35, 0.66),
  media: shifted(polygon(3, 1.36, 1 / 4), -0.24, 0),
  'civil-society': cross(0.4).map(([x, y]) => [x * 1.18, y * 1.18]),
  corruption: [
    [-1, -1.1],
    [1, -1.1],
    [0.22, 0],
    [1, 1.1],
    [-1, 1.1],
    [-0.22, 0],
  ],
  international: star(4, 1.45, 0.58),
};

const ORIGIN = { x: 0, y: 0 };

/** SVG path of a kind's shape around `at`; `radius` in pixels is half its usual extent. */
export function kindGlyphPath(kind: EventKind, radius: number, { x, y } = ORIGIN): string {
  if (kind === 'release') {
    const r = round1(radius * 1.08);
    const [left, right] = [`${round1(x - r)},${y}`, `${round1(x + r)},${y}`];
    return `M${left}A${r},${r} 0 1 1 ${right}A${r},${r} 0 1 1 ${left}Z`;
  }
  const corners = OUTLINES[kind].map(([dx, dy]) => `${round1(x + dx * radius)},${round1(y + dy * radius)}`);
  return `M${corners.join('L')}Z`;
}
