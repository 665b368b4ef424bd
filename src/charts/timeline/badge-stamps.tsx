import type { Ink } from '../shared/pen.ts';
import { BADGE_RIM, type Badge, type LanePath } from './lane-paths.ts';
import { BADGE_RADIUS } from './mark-model.ts';
import { drawBadges } from './paint-marks.ts';

/** Where a badge begins in the grid of the screen's pixels: its middle may lie this many times in one of them. */
const PHASES = 2;
/** Enough for every kind, size and place in a pixel, in two themes; more come only from other screens. */
const MOST = 600;

/** A badge, cut once: the picture, and how far its middle is from its left and upper edge, in the screen's pixels. */
interface Stamp {
  readonly picture: HTMLCanvasElement;
  readonly left: number;
  readonly top: number;
}

const stamps = new Map<string, Stamp>();

const inPhase = (value: number) => Math.round(value * PHASES) / PHASES;

function cut(ink: Ink<Path2D>, reach: number, look: LanePath, x: number, y: number, ratio: number): Stamp {
  const [left, top] = [reach, BADGE_RADIUS].map((half) => Math.ceil((half + BADGE_RIM) * ratio) + 1) as [
    number,
    number,
  ];
  const picture = document.createElement('canvas');
  picture.width = left * 2 + 1;
  picture.height = top * 2 + 1;
  const pen = picture.getContext('2d');
  pen?.scale(ratio, ratio);
  if (pen) drawBadges({ ...ink, pen }, [{ x: (left + x) / ratio, y: (top + y) / ratio, reach }], look);
  return { picture, left, top };
}

/**
 * Badges by their pictures, at most a quarter of a pixel beside their place: most of them are alike, and to
 * copy one is several times as fast as to fill its curves anew. `pen` draws in CSS pixels, `ratio` of the
 * screen's for each.
 */
export function stampBadges(pen: CanvasRenderingContext2D, ratio: number) {
  return (ink: Ink<Path2D>, badges: readonly Badge[], look: LanePath): void => {
    const [fill, stroke] = [ink.colour(look.fill ?? ''), ink.colour(look.stroke ?? '')];
    for (const { x, y, reach } of badges) {
      const [across, down] = [inPhase(x * ratio), inPhase(y * ratio)];
      const [column, row] = [Math.floor(across), Math.floor(down)];
      const key = [fill, stroke, reach, across - column, down - row, ratio].join();
      let stamp = stamps.get(key);
      if (!stamp) {
        if (stamps.size >= MOST) stamps.clear();
        stamp = cut(ink, reach, look, across - column, down - row, ratio);
        stamps.set(key, stamp);
      }
      const { picture, left, top } = stamp;
      const size = [picture.width / ratio, picture.height / ratio] as const;
      pen.drawImage(picture, (column - left) / ratio, (row - top) / ratio, ...size);
    }
  };
}
