import { paintElements } from '../shared/paint-elements.ts';
import type { Ink } from '../shared/pen.ts';
import { stampBadges } from './badge-stamps.tsx';
import { inksNow, ratioNow, sizeTo } from './canvas-ink.tsx';
import { EmphasisOver, EmphasisUnder } from './EmphasisLayer.tsx';
import { emphasiseTimeline, type EmphasisInput } from './emphasise.ts';
import { paintLanes } from './paint-marks.ts';
import {
  Ground,
  MovingBackground,
  MovingForeground,
  StillBackground,
  StillForeground,
} from './TimelineDrawing.tsx';
import type { TimelineModel } from './timeline-model.ts';

/** What stays where it is while the window moves; painted once for many steps. */
export interface StillPicture {
  readonly picture: HTMLCanvasElement;
  /** What it was painted from. */
  readonly from: readonly unknown[];
}

interface Still {
  /** Whatever else than the window makes the figure. */
  readonly of: unknown;
  readonly known: StillPicture | undefined;
}

/** The canvas takes the size of the figure, in pixels of the screen. */
function inkFor(pen: CanvasRenderingContext2D, { width, height }: TimelineModel): Ink<Path2D> {
  const ratio = ratioNow();
  sizeTo(pen.canvas, Math.round(width * ratio), Math.round(height * ratio));
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  return { pen, ...inksNow() };
}

/** What the first step would paint, and the next ones take as it is; overwrites the canvas. */
export function stillPictureOf(
  pen: CanvasRenderingContext2D,
  model: TimelineModel,
  still: Still,
): StillPicture {
  return paintStill(inkFor(pen, model), pen, model, still);
}

/** The whole figure on a canvas, which takes its size; gives what the next step need not paint again. */
export function paintFigure(
  pen: CanvasRenderingContext2D,
  model: TimelineModel,
  pointed: EmphasisInput,
  still: Still,
): StillPicture | undefined {
  const ink = inkFor(pen, model);
  const emphasis = emphasiseTimeline(model, pointed);
  let next = still.known;
  // Shaded days lie between what stays: then all of it is painted in its order.
  if (emphasis.shades.length + emphasis.hairlines.length > 0) {
    paintPaper(ink, model);
    paintElements(ink, <Ground model={model} under={<EmphasisUnder emphasis={emphasis} />} />);
  } else {
    next = paintStill(ink, pen, model, still);
    paintElements(ink, <MovingBackground model={model} />);
    paintElements(ink, <MovingForeground model={model} />);
  }
  paintLanes(ink, model.lanes, stampBadges(pen, ratioNow()));
  paintElements(ink, <EmphasisOver emphasis={emphasis} />);
  return next;
}

function paintPaper({ pen, colour }: Ink<Path2D>, { width, height }: TimelineModel): void {
  pen.fillStyle = colour('var(--paper)');
  pen.fillRect(0, 0, width, height);
}

/** What else makes a picture: the colours of the theme and the letters that have arrived, and its size. */
export function lookOf({ width, height }: HTMLCanvasElement): readonly unknown[] {
  return [inksNow().colour, width, height];
}

function paintStill(
  ink: Ink<Path2D>,
  pen: CanvasRenderingContext2D,
  model: TimelineModel,
  { of, known }: Still,
): StillPicture {
  // The name of an empty lane is paler.
  const from = [of, ...lookOf(pen.canvas), ...model.lanes.map(({ empty }) => empty)];
  if (known?.from.every((each, index) => each === from[index])) {
    pen.drawImage(known.picture, 0, 0, model.width, model.height);
    return known;
  }
  paintPaper(ink, model);
  paintElements(ink, <StillBackground model={model} />);
  paintElements(ink, <StillForeground model={model} />);
  const picture = known?.picture ?? document.createElement('canvas');
  sizeTo(picture, pen.canvas.width, pen.canvas.height);
  picture.getContext('2d', { alpha: false })?.drawImage(pen.canvas, 0, 0);
  return { picture, from };
}
