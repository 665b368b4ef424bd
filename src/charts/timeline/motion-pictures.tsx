import { inksNow, ratioNow, sizeTo } from './canvas-ink.tsx';
import type { EmphasisInput } from './emphasise.ts';
import { movePlot, type MovedPlot } from './moved-plot.ts';
import { lookOf, paintFigure, stillPictureOf, type StillPicture } from './paint-figure.tsx';
import type { TimelineModel } from './timeline-model.ts';
import type { TimelineProps } from './timeline-props.ts';
import type { TimeWindow } from './timeline-data.ts';

type Pen = CanvasRenderingContext2D;

/** Whatever else than the window makes the figure. */
export interface Subject extends EmphasisInput {
  readonly modelAt: TimelineProps['modelAt'];
}

/** What a canvas shows of a figure while its window moves, and what it remembers for the next step. */
export interface MotionPictures {
  /** Paints only what stays where it is, for later; overwrites the canvas. */
  readonly prepare: (pen: Pen, subject: Subject, model: TimelineModel) => void;
  /** Paints the figure as it is. */
  readonly paint: (pen: Pen, subject: Subject, model: TimelineModel) => void;
  /**
   * Moves what was painted last to where the window is now; `false` where it must be painted anew: too little
   * of it would be left, it shows something else, or to paint took no time worth speaking of.
   */
  readonly move: (pen: Pen, subject: Subject, window: TimeWindow) => boolean;
}

/** What takes longer to paint comes too late: laying out takes half of that besides, and filling the pixels as long again. */
const BUDGET_MS = 10;
/** How much of a slow paint still counts with the next one: a figure that is slow once will be so again. */
const MEMORY = 0.7;

interface Painted {
  readonly model: TimelineModel;
  readonly picture: HTMLCanvasElement;
  /** What it was painted from; what is pointed at is not part of it, because nothing is while a hand moves. */
  readonly from: readonly unknown[];
}

function sourcesOf(pen: Pen, { modelAt, selected }: Subject): readonly unknown[] {
  return [modelAt, selected, ...lookOf(pen.canvas)];
}

export function createMotionPictures(): MotionPictures {
  let still: StillPicture | undefined;
  let painted: Painted | undefined;
  let copy: HTMLCanvasElement | undefined;
  /** Whether the canvas has lost what surrounds the plot of the picture. */
  let overwritten = false;
  let cost = 0;

  const copyOf = (pen: Pen): HTMLCanvasElement => {
    copy ??= document.createElement('canvas');
    sizeTo(copy, pen.canvas.width, pen.canvas.height);
    copy.getContext('2d', { alpha: false })?.drawImage(pen.canvas, 0, 0);
    // A canvas fills its pixels when somebody asks for one: now, and not with the next step.
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.drawImage(copy, 0, 0, 1, 1, 0, 0, 1, 1);
    return copy;
  };

  return {
    prepare: (pen, { modelAt }, model) => {
      overwritten = true;
      still = stillPictureOf(pen, model, { of: modelAt, known: still });
    },
    paint: (pen, subject, model) => {
      const begun = performance.now();
      overwritten = false;
      still = paintFigure(pen, model, subject, { of: subject.modelAt, known: still });
      cost = Math.max(performance.now() - begun, cost * MEMORY);
      pen.canvas.style.inlineSize = `${model.width}px`;
      pen.canvas.style.blockSize = `${model.height}px`;
      painted = cost > BUDGET_MS ? { model, picture: copyOf(pen), from: sourcesOf(pen, subject) } : undefined;
    },
    move: (pen, subject, window) => {
      if (painted === undefined) return false;
      const now = sourcesOf(pen, subject);
      if (painted.from.some((each, index) => each !== now[index])) return false;
      const plot = movePlot(painted.model, window, ratioNow());
      if (plot === undefined) return false;
      if (overwritten) restore(pen, painted.picture);
      overwritten = false;
      paintMoved(pen, painted.picture, plot);
      return true;
    },
  };
}

/** A hand that comes in the middle of a rehearsal need not wait for the end of it. */
function restore(pen: Pen, picture: HTMLCanvasElement): void {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.drawImage(picture, 0, 0);
}

/** Over the figure that stands there; days that the picture does not show are left empty. */
function paintMoved(pen: Pen, picture: HTMLCanvasElement, { rows, from, to, bare }: MovedPlot): void {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  // To smooth what is stretched takes longer than all the rest, for a picture of a tenth of a second.
  pen.imageSmoothingEnabled = false;
  pen.fillStyle = inksNow().colour('var(--paper)');
  for (const { start: top, end: bottom } of rows) {
    const height = bottom - top;
    for (const { start, end } of bare) pen.fillRect(start, top, end - start, height);
    const [width, space] = [from.end - from.start, to.end - to.start];
    pen.drawImage(picture, from.start, top, width, height, to.start, top, space, height);
  }
  pen.imageSmoothingEnabled = true;
}
