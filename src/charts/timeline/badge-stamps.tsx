import type { Ink } from '../shared/pen.ts';
import { BADGE_RIM, type Badge, type LanePath } from './lane-paths.ts';
import { BADGE_RADIUS } from './mark-model.ts';
import { drawBadges } from './paint-marks.ts';

/** Where a badge begins in the grid of the screen's pixels: its middle may lie this many times in one of them. */
const PHASES = 2;
/** Enough for every kind in two themes; more looks come only from other screens. */
const MOST_LOOKS = 60;

/** A badge, cut once: the picture, and how far its middle is from its left and upper edge, in the screen's pixels. */
interface Stamp {
  readonly picture: HTMLCanvasElement;
  readonly left: number;
  readonly top: number;
}

/** By what the badges have in common, and then by size and place in a pixel. */
const stamps = new Map<string, Map<number, Stamp>>();

const inPhase = (value: number) => Math.round(value * PHASES) / PHASES;

function cut(ink: Ink<Path2D>, reach: number, look: LanePath, x: number, y: number, ratio: number): Stamp {
  const margin = (half: number) => Math.ceil((half + BADGE_RIM) * ratio) + 1;
  const [left, top] = [margin(reach), margin(BADGE_RADIUS)];
  const picture = document.createElement('canvas');
  picture.width = left * 2 + 1;
  picture.height = top * 2 + 1;
  const pen = picture.getContext('2d');
  pen?.scale(ratio, ratio);
  if (pen) drawBadges({ ...ink, pen }, [{ x: (left + x) / ratio, y: (top + y) / ratio, reach }], look);
  return { picture, left, top };
}

function stampsFor(look: string): Map<number, Stamp> {
  const known = stamps.get(look);
  if (known) return known;
  if (stamps.size >= MOST_LOOKS) stamps.clear();
  const none = new Map<number, Stamp>();
  stamps.set(look, none);
  return none;
}

/**
 * Badges by their pictures, at most a quarter of a pixel beside their place: most of them are alike, and to
 * copy one is several times as fast as to fill its curves anew. `pen` draws in CSS pixels, `ratio` of the
 * screen's for each.
 */
export function stampBadges(pen: CanvasRenderingContext2D, ratio: number) {
  return (ink: Ink<Path2D>, badges: readonly Badge[], look: LanePath): void => {
    const cuts = stampsFor([ink.colour(look.fill ?? ''), ink.colour(look.stroke ?? ''), ratio].join());
    for (const { x, y, reach } of badges) {
      const [across, down] = [inPhase(x * ratio), inPhase(y * ratio)];
      const [column, row] = [Math.floor(across), Math.floor(down)];
      // Sizes are tenths of a pixel; a phase is less than one.
      const key = (reach * 10 + (across - column)) * PHASES * 2 + (down - row);
      let stamp = cuts.get(key);
      if (!stamp) {
        stamp = cut(ink, reach, look, across - column, down - row, ratio);
        cuts.set(key, stamp);
      }
      const { picture, left, top } = stamp;
      const size = [picture.width / ratio, picture.height / ratio] as const;
      pen.drawImage(picture, (column - left) / ratio, (row - top) / ratio, ...size);
    }
  };
}
