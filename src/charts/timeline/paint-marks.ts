import type { EventKind } from '../../domain/event-kind.ts';
import { kindGlyphPath } from '../shared/kind-glyph.ts';
import { KIND_HUE } from '../shared/kind-hue.ts';
import type { LaneModel } from './lane-model.ts';
import { BADGE_RADIUS, CAP, GLYPH_RADIUS, type BarModel, type MarkModel } from './mark-model.ts';
import type { ChartText } from '../shared/chart-text.ts';
import { SMALL_FONT, textBox } from './text-model.ts';

/** As much of a 2D canvas context as the marks need; `P` is a path that the browser has parsed. */
export interface Pen<P> {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  globalAlpha: number;
  font: string;
  textAlign: unknown;
  readonly translate: (x: number, y: number) => void;
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

/** The painter that draws pixels: the same marks as SvgMarks, in the same order, from the same model. */
export function paintLanes<P>(ink: Ink<P>, lanes: readonly LaneModel[]): void {
  for (const lane of lanes) {
    for (const mark of lane.marks) if (mark.bar !== null) paintBar(ink, mark.bar, mark);
    paintRug(ink, lane);
    for (const mark of lane.marks) paintMark(ink, mark);
  }
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

type BarMark = Pick<MarkModel, 'kind' | 'y'>;

/** A level line, as the rectangle that its stroke covers. */
function paintLevel<P>({ pen }: Ink<P>, { x0, x1 }: BarModel, y: number, width: number): void {
  pen.fillRect(x0, y - width / 2, x1 - x0, width);
}

function paintBar<P>(ink: Ink<P>, bar: BarModel, { kind, y }: BarMark): void {
  const { pen, colour } = ink;
  const { x0, x1, style, soft, capStart, capEnd } = bar;
  pen.fillStyle = colour(KIND_HUE[kind]);
  if (style === 'interval') {
    if (soft) paintDashes(ink, bar, { kind, y }, 2.5, [3, 2.5]);
    else paintLevel(ink, bar, y, 2.5);
  } else {
    pen.globalAlpha = style === 'span' ? 0.55 : soft ? 0.1 : 0.2;
    paintLevel(ink, bar, y, style === 'span' ? 1.5 : CAP * 2);
    pen.globalAlpha = 1;
  }
  if (style === 'vague' && soft) paintDashes(ink, bar, { kind, y }, 1, [3, 3]);
  if (style === 'span' || soft) return;
  for (const x of [...(capStart ? [x0] : []), ...(capEnd ? [x1] : [])]) {
    pen.fillRect(x - 0.5, y - CAP, 1, CAP * 2);
  }
}

function paintDashes<P>(
  { pen, path, colour }: Ink<P>,
  { x0, x1 }: BarModel,
  { kind, y }: BarMark,
  width: number,
  dashes: number[],
): void {
  pen.strokeStyle = colour(KIND_HUE[kind]);
  pen.lineWidth = width;
  pen.setLineDash(dashes);
  pen.stroke(path(`M${x0},${y}H${x1}`));
  pen.setLineDash([]);
}

function paintMark<P>(ink: Ink<P>, mark: MarkModel): void {
  const { pen, path, colour } = ink;
  if (mark.arrow !== null) {
    const [x0, x1] = mark.arrow;
    pen.strokeStyle = colour(KIND_HUE[mark.kind]);
    pen.lineWidth = 1.5;
    pen.stroke(path(`M${x0},${mark.y}H${x1}m-4,-3.5l4,3.5l-4,3.5`));
  }
  pen.translate(mark.x, mark.y);
  if (mark.size > 1) paintBadge(ink, mark);
  else paintShape(ink, path(kindGlyphPath(mark.kind, GLYPH_RADIUS)), mark, 1);
  pen.translate(-mark.x, -mark.y);
  if (mark.title !== null) paintTitle(ink, mark.title);
}

interface Shaped {
  readonly kind: EventKind;
  readonly hollow: boolean;
}

/** A full shape has its rim outside, under its fill; a hollow one is all rim. */
function paintShape<P>({ pen, colour }: Ink<P>, shape: P, { kind, hollow }: Shaped, rim: number): void {
  const hue = colour(KIND_HUE[kind]);
  pen.lineWidth = hollow ? 1.5 : rim;
  pen.fillStyle = hollow ? colour('var(--paper)') : hue;
  pen.strokeStyle = hollow ? hue : colour('var(--mark-outline)');
  if (!hollow) pen.stroke(shape);
  pen.fill(shape);
  if (hollow) pen.stroke(shape);
}

/** Drawn around (0, 0), so that badges of one width share one path. */
function paintBadge<P>(ink: Ink<P>, mark: MarkModel): void {
  const { pen, path, colour, family } = ink;
  const [r, straight] = [BADGE_RADIUS, (mark.reach - BADGE_RADIUS) * 2];
  const half = mark.reach - r;
  const shape = path(
    `M${-half},${-r}h${straight}a${r},${r} 0 0 1 0,${2 * r}h${-straight}a${r},${r} 0 0 1 0,${-2 * r}Z`,
  );
  paintShape(ink, shape, mark, 1.5);
  pen.font = `600 ${SMALL_FONT}px ${family}`;
  pen.fillStyle = colour(mark.hollow ? KIND_HUE[mark.kind] : 'var(--mark-outline)');
  pen.textAlign = 'center';
  pen.fillText(String(mark.size), 0, 4);
}

/** The lane's line stops for the words. */
function paintTitle<P>({ pen, colour, family }: Ink<P>, title: ChartText): void {
  const { left, right, top, bottom } = textBox(title, SMALL_FONT);
  pen.fillStyle = colour('var(--paper)');
  pen.fillRect(left - 2, top, right - left + 4, bottom - top);
  pen.font = `400 ${SMALL_FONT}px ${family}`;
  pen.fillStyle = colour('var(--ink-soft)');
  pen.textAlign = 'start';
  pen.fillText(title.text, title.x, title.y);
}
