import { KIND_HUE } from '../shared/kind-hue.ts';
import type { LaneModel } from './lane-model.ts';
import { lanePaths } from './lane-paths.ts';
import { CAP, type MarkModel } from './mark-model.ts';
import { SMALL_FONT } from './text-model.ts';

/** As much of a 2D canvas context as the marks need; `P` is a path that the browser has parsed. */
export interface Pen<P> {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  globalAlpha: number;
  lineJoin: unknown;
  font: string;
  textAlign: unknown;
  readonly setLineDash: (pattern: number[]) => void;
  readonly fill: (path: P) => void;
  readonly stroke: (path: P) => void;
  readonly fillRect: (x: number, y: number, width: number, height: number) => void;
  readonly fillText: (text: string, x: number, y: number) => void;
}

/** What a canvas cannot know: paths are parsed, colours and fonts resolved by the page. */
export interface Ink<P> {
  readonly pen: Pen<P>;
  readonly path: (d: string) => P;
  /** `var(--token)` → colour. */
  readonly colour: (token: string) => string;
  readonly family: string;
}

/** The painter that draws pixels: the same marks as SvgMarks, in the same order, from the same paths. */
export function paintLanes<P>(ink: Ink<P>, lanes: readonly LaneModel[]): void {
  for (const lane of lanes) paintLane(ink, lane);
}

interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dashes?: number[];
  readonly alpha?: number;
}

function stroke<P>({ pen, path }: Ink<P>, d: string, { colour, width, dashes, alpha = 1 }: Stroke): void {
  if (d === '') return;
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.globalAlpha = alpha;
  if (dashes) pen.setLineDash(dashes);
  pen.stroke(path(d));
  if (dashes) pen.setLineDash([]);
  pen.globalAlpha = 1;
}

function fill<P>({ pen, path }: Ink<P>, d: string, colour: string): void {
  if (d === '') return;
  pen.fillStyle = colour;
  pen.fill(path(d));
}

function paintLane<P>(ink: Ink<P>, lane: LaneModel): void {
  const { pen, colour } = ink;
  const hue = colour(KIND_HUE[lane.kind]);
  const [paper, rim] = [colour('var(--paper)'), colour('var(--mark-outline)')];
  const paths = lanePaths(lane);
  paintWashes(ink, lane.marks, hue);
  pen.lineJoin = 'miter';
  stroke(ink, paths.spans, { colour: hue, width: 1.5, alpha: 0.55 });
  stroke(ink, paths.intervals, { colour: hue, width: 2.5 });
  stroke(ink, paths.softIntervals, { colour: hue, width: 2.5, dashes: [3, 2.5] });
  stroke(ink, paths.softDates, { colour: hue, width: 1, dashes: [3, 3] });
  stroke(ink, paths.caps, { colour: hue, width: 1 });
  paintRug(ink, lane);
  stroke(ink, paths.arrows, { colour: hue, width: 1.5 });
  fill(ink, paths.wordRooms, paper);
  pen.lineJoin = 'round';
  // A full shape has its rim outside, under its fill; a hollow one is all rim.
  for (const [full, width] of [
    [paths.glyphs, 1],
    [paths.badges, 1.5],
  ] as const) {
    stroke(ink, full, { colour: rim, width });
    fill(ink, full, hue);
  }
  for (const hollow of [paths.hollowGlyphs, paths.hollowBadges]) {
    fill(ink, hollow, paper);
    stroke(ink, hollow, { colour: hue, width: 1.5 });
  }
  paintWords(ink, lane.marks, { hue, rim });
}

/** Vague dates; each by itself, so that where two meet it is darker. */
function paintWashes<P>({ pen }: Ink<P>, marks: readonly MarkModel[], hue: string): void {
  pen.fillStyle = hue;
  for (const { bar, y } of marks) {
    if (bar?.style !== 'vague') continue;
    pen.globalAlpha = bar.soft ? 0.1 : 0.2;
    pen.fillRect(bar.x0, y - CAP, bar.x1 - bar.x0, CAP * 2);
  }
  pen.globalAlpha = 1;
}

/** One draw for each occupied pixel of the lane, however many events it stands for. */
function paintRug<P>({ pen, colour }: Ink<P>, { rug, kind, bottom }: LaneModel): void {
  if (rug === null) return;
  pen.fillStyle = colour(KIND_HUE[kind]);
  for (const [index, x] of rug.xs.entries()) {
    const height = rug.heights[index] ?? 0;
    pen.fillRect(x, bottom - 1 - height, 1, height);
  }
}

/** How many events a badge stands for, and the titles that have room. */
function paintWords<P>(
  { pen, colour, family }: Ink<P>,
  marks: readonly MarkModel[],
  { hue, rim }: { readonly hue: string; readonly rim: string },
): void {
  pen.font = `600 ${SMALL_FONT}px ${family}`;
  pen.textAlign = 'center';
  for (const { x, y, size, hollow } of marks) {
    if (size === 1) continue;
    pen.fillStyle = hollow ? hue : rim;
    pen.fillText(String(size), x, y + 4);
  }
  const titles = marks.flatMap(({ title }) => (title === null ? [] : [title]));
  if (titles.length === 0) return;
  pen.font = `400 ${SMALL_FONT}px ${family}`;
  pen.textAlign = 'start';
  pen.fillStyle = colour('var(--ink-soft)');
  for (const { text, x, y } of titles) pen.fillText(text, x, y);
}
