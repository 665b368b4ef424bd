import { KIND_HUE } from '../shared/kind-hue.ts';
import type { Ink } from '../shared/pen.ts';
import type { LaneModel } from './lane-model.ts';
import { BADGE_RIM, lanePaths, type Badge, type LanePath } from './lane-paths.ts';
import { BADGE_RADIUS, type MarkModel } from './mark-model.ts';
import { SMALL_FONT } from './text-model.ts';

/** Paints badges that look alike, without their counts. */
export type PaintBadges<P> = (ink: Ink<P>, badges: readonly Badge[], look: LanePath) => void;

/** The painter that draws pixels: the same marks as SvgMarks, in the same order, from the same paths. */
export function paintLanes<P>(
  ink: Ink<P>,
  lanes: readonly LaneModel[],
  paintBadges: PaintBadges<P> = drawBadges,
): void {
  for (const lane of lanes) paintLane(ink, lane, paintBadges);
}

function paintLane<P>(ink: Ink<P>, lane: LaneModel, paintBadges: PaintBadges<P>): void {
  const hue = ink.colour(KIND_HUE[lane.kind]);
  paintRug(ink, lane);
  ink.pen.lineJoin = 'round';
  for (const path of lanePaths(lane)) {
    if (path.badges) paintBadges(ink, path.badges, path);
    else paintPath(ink, path);
  }
  paintWords(ink, lane.marks, hue);
}

function paintPath<P>({ pen, path, colour }: Ink<P>, look: LanePath): void {
  const shape = path(look.d);
  const stroke = () => {
    if (look.stroke === undefined) return;
    pen.strokeStyle = colour(look.stroke);
    pen.lineWidth = look.width ?? 1;
    pen.setLineDash([...(look.dashes ?? [])]);
    pen.stroke(shape);
  };
  pen.globalAlpha = look.alpha ?? 1;
  if (look.rim) stroke();
  if (look.fill !== undefined) {
    pen.fillStyle = colour(look.fill);
    pen.fill(shape);
  }
  if (!look.rim) stroke();
  pen.globalAlpha = 1;
}

const [UP, DOWN] = [-Math.PI / 2, Math.PI / 2];

/** A rim is a larger badge below: a canvas fills curves several times faster than it strokes them. */
export function drawBadges<P>(
  { pen, colour }: Pick<Ink<P>, 'pen' | 'colour'>,
  badges: readonly Badge[],
  { fill = '', stroke = '' }: Pick<LanePath, 'fill' | 'stroke'>,
): void {
  for (const [token, radius] of [
    [stroke, BADGE_RADIUS + BADGE_RIM],
    [fill, BADGE_RADIUS],
  ] as const) {
    pen.beginPath();
    for (const { x, y, reach } of badges) {
      const half = reach - BADGE_RADIUS;
      pen.moveTo(x + half, y - radius);
      pen.arc(x + half, y, radius, UP, DOWN);
      pen.arc(x - half, y, radius, DOWN, UP + 2 * Math.PI);
      pen.closePath();
    }
    pen.fillStyle = colour(token);
    pen.fill();
  }
}

/** At most one draw for each occupied pixel of the lane, however many events it stands for; one for like neighbours. */
function paintRug<P>({ pen, colour }: Ink<P>, { rug, kind, bottom }: LaneModel): void {
  if (rug === null) return;
  pen.fillStyle = colour(KIND_HUE[kind]);
  const { xs, heights } = rug;
  for (let first = 0, end = 0; first < xs.length; first = end) {
    const [x, height] = [xs[first] ?? 0, heights[first] ?? 0];
    for (end = first + 1; xs[end] === x + end - first && heights[end] === height;) end += 1;
    pen.fillRect(x, bottom - 1 - height, end - first, height);
  }
}

/** How many events a badge stands for, and the titles that have room. */
function paintWords<P>({ pen, colour, family }: Ink<P>, marks: readonly MarkModel[], hue: string): void {
  pen.font = `600 ${SMALL_FONT}px ${family}`;
  pen.textAlign = 'center';
  const rim = colour('var(--mark-outline)');
  for (const isHollow of [false, true]) {
    pen.fillStyle = isHollow ? hue : rim;
    for (const { x, y, size, hollow } of marks)
      if (size > 1 && hollow === isHollow) pen.fillText(String(size), x, y + 4);
  }
  const titles = marks.flatMap(({ title }) => (title === null ? [] : [title]));
  if (titles.length === 0) return;
  pen.font = `400 ${SMALL_FONT}px ${family}`;
  pen.textAlign = 'start';
  pen.fillStyle = colour('var(--ink-soft)');
  for (const { text, x, y } of titles) pen.fillText(text, x, y);
}
