import { planScales } from './canvas-limits.ts';
import { ExportError, offerSvg } from './export-error.ts';
import { loadPaintedImage } from './painted-image.ts';
import { pause } from './pause.ts';
import { createSurface } from './surface.ts';
import type { ExportScale } from './canvas-limits.ts';
import type { Box } from './figure-layout.ts';
import type { FigurePart, PaintedImage } from './painted-image.ts';
import type { Studio } from './studio.ts';

/** A finished figure: one SVG that needs nothing but itself. */
export interface SvgFigure {
  readonly svg: string;
  /** The same in parts that a browser reads quickly, to be drawn above each other. */
  readonly parts: readonly FigurePart[];
  readonly width: number;
  readonly height: number;
  /** Where something must be seen, in px at scale 1: the title and the chart. */
  readonly inkAreas: readonly Box[];
}

export interface Raster {
  readonly blob: Blob;
  /** May be smaller than the one asked for, when this device cannot draw that large. */
  readonly scale: ExportScale;
  readonly width: number;
  readonly height: number;
}

/**
 * A figure as PNG, at the wanted scale or the largest below it that this browser really draws. Looks at the
 * pixels before it believes them. Rejects with an ExportError that carries the SVG: never a blank file.
 */
export async function rasterise(figure: SvgFigure, wanted: ExportScale, studio: Studio): Promise<Raster> {
  let failure = new ExportError('blank', 'The figure is larger than any browser can draw.', {
    svg: figure.svg,
  });
  for (const scale of planScales(figure, wanted)) {
    try {
      return await rasteriseAt(figure, scale, studio);
    } catch (error) {
      failure = offerSvg(error, figure.svg);
      // The same fonts and the same SVG fail at every scale; only drawing and encoding depend on the size.
      if (failure.reason === 'font' || failure.reason === 'decode') break;
    }
  }
  throw failure;
}

async function rasteriseAt(figure: SvgFigure, scale: ExportScale, studio: Studio): Promise<Raster> {
  const width = Math.round(figure.width * scale);
  const height = Math.round(figure.height * scale);
  const images: PaintedImage[] = [];
  try {
    // One after the other: each holds up the page for a moment.
    for (const part of figure.parts) images.push(await loadPaintedImage(part, figure, scale));
    await studio.openSheet({ width, height });
    await drawInBands(studio, images, width, height);
    if (!(await studio.isPainted(figure.inkAreas.map((area) => enlarge(area, scale))))) {
      throw new ExportError('blank', `At ${scale}× the browser draws the figure only in part or not at all.`);
    }
    return { blob: await studio.toPng(), scale, width, height };
  } finally {
    for (const { release } of images) release();
  }
}

function enlarge({ x, y, width, height }: Box, scale: number): Box {
  return { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
}

/** Pixels drawn at once: some 20 ms of work. */
const DRAWN_PIXELS = 800_000;

/**
 * Draws the picture band by band and lets the page breathe in between: at four times its size the whole
 * takes most of a second, and only to clear a canvas of that size a tenth of one.
 */
async function drawInBands(
  studio: Studio,
  images: readonly PaintedImage[],
  width: number,
  height: number,
): Promise<void> {
  const step = Math.min(height, Math.max(1, Math.floor(DRAWN_PIXELS / width)));
  const { context, toBitmap, release } = createSurface(width, step);
  try {
    for (let top = 0; top < height; top += step) {
      await pause();
      const band = Math.min(step, height - top);
      context.clearRect(0, 0, width, step);
      for (const { image } of images) context.drawImage(image, 0, top, width, band, 0, 0, width, band);
      await studio.paint({ image: await toBitmap(band), top });
    }
  } finally {
    release();
  }
}
