import { isBlank, isOpaque } from './blank-check.ts';
import { planScales } from './canvas-limits.ts';
import { svgBlob } from './download.ts';
import { ExportError, offerSvg } from './export-error.ts';
import { findUnpainted, PROBE_WIDTH, probeHeight, renderProbe } from './font-probe.ts';
import { pause } from './pause.ts';
import { createSurface } from './surface.ts';
import type { ExportScale } from './canvas-limits.ts';
import type { Box } from './figure-layout.ts';
import type { ProbedFace } from './font-probe.ts';
import type { Surface } from './surface.ts';

/** A finished figure: one SVG that needs nothing but itself. */
export interface SvgFigure {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Where something must be seen, in px at scale 1: the title and the chart. */
  readonly inkAreas: readonly Box[];
  /** The fonts inside. */
  readonly faces: readonly ProbedFace[];
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
export async function rasterise(figure: SvgFigure, wanted: ExportScale): Promise<Raster> {
  let failure = new ExportError('blank', 'The figure is larger than any browser can draw.', {
    svg: figure.svg,
  });
  for (const scale of planScales(figure, wanted)) {
    try {
      return await rasteriseAt(figure, scale);
    } catch (error) {
      failure = offerSvg(error, figure.svg);
      // The same fonts and the same SVG fail at every scale; only drawing and encoding depend on the size.
      if (failure.reason === 'font' || failure.reason === 'decode') break;
    }
  }
  throw failure;
}

async function rasteriseAt(figure: SvgFigure, scale: ExportScale): Promise<Raster> {
  const { image, release } = await loadPaintedImage(figure, scale);
  const width = Math.round(figure.width * scale);
  const height = Math.round(figure.height * scale);
  const surface = createSurface(width, height);
  try {
    await drawInBands(surface, image, width, height);
    await checkPixels(surface, figure, scale);
    const blob = await surface.toPng();
    return { blob, scale, width, height };
  } finally {
    surface.release();
    release();
  }
}

/** Pixels drawn at once: some 20 ms of work. */
const DRAWN_PIXELS = 800_000;

/**
 * Draws the picture band by band and lets the page breathe in between: at four times its size the whole
 * takes most of a second. Reading a pixel makes the browser draw now what it would put off until the end.
 */
async function drawInBands(
  { context }: Surface,
  image: HTMLImageElement,
  width: number,
  height: number,
): Promise<void> {
  const step = Math.max(1, Math.floor(DRAWN_PIXELS / width));
  for (let top = 0; top < height; top += step) {
    await pause();
    const band = Math.min(step, height - top);
    context.drawImage(image, 0, top, width, band, 0, top, width, band);
    context.getImageData(0, top, 1, 1);
  }
}

/** The SVG at this scale, with the font probe below it: drawn at its own size, no browser has to enlarge it. */
export function scaleSvg({ svg, width, height, faces }: SvgFigure, scale: number): string {
  const strip = probeHeight(faces);
  const total = height + strip;
  const end = svg.lastIndexOf('</svg>');
  const probe = `<g transform="translate(0 ${height})">${renderProbe(faces)}</g>`;
  return (svg.slice(0, end) + probe + svg.slice(end)).replace(/^[^>]*>/u, (root) =>
    root
      .replace(/ width="[^"]*"/u, ` width="${width * scale}"`)
      .replace(/ height="[^"]*"/u, ` height="${total * scale}"`)
      .replace(/ viewBox="[^"]*"/u, ` viewBox="0 0 ${width} ${total}"`),
  );
}

interface PaintedImage {
  readonly image: HTMLImageElement;
  /** Frees the image's address; call it when all drawing is done. */
  readonly release: () => void;
}

const PROBE_ATTEMPTS = 12;
const PROBE_WAIT_MS = 40;

/** The image, once it paints with its own fonts. The waits grow: some three seconds altogether. */
async function loadPaintedImage(figure: SvgFigure, scale: ExportScale): Promise<PaintedImage> {
  const url = URL.createObjectURL(svgBlob(scaleSvg(figure, scale)));
  const release = (): void => URL.revokeObjectURL(url);
  try {
    let image = await decodeImage(url);
    let unpainted = probeFonts(image, figure, scale);
    for (let attempt = 1; unpainted.length > 0 && attempt <= PROBE_ATTEMPTS; attempt += 1) {
      await pause(PROBE_WAIT_MS * attempt);
      // Every third time from the beginning: an image that was painted once may be kept as it was.
      if (attempt % 3 === 0) image = await decodeImage(url);
      unpainted = probeFonts(image, figure, scale);
    }
    if (unpainted.length > 0) throw unpaintedError(unpainted);
    return { image, release };
  } catch (error) {
    release();
    throw error;
  }
}

function unpaintedError(faces: readonly ProbedFace[]): ExportError {
  const names = faces.map(({ family, subset }) => `${family} (${subset})`).join(', ');
  return new ExportError('font', `The browser does not paint the embedded fonts: ${names}.`);
}

async function decodeImage(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  const loaded = new Promise<void>((resolve, reject) => {
    image.addEventListener('load', () => resolve(), { once: true });
    image.addEventListener('error', () => reject(new Error('The image did not load.')), { once: true });
  });
  image.src = url;
  try {
    await loaded;
  } catch (error) {
    throw new ExportError('decode', 'The browser cannot read the figure as an image.', { cause: error });
  }
  // Decoding ahead only saves time, and Safari refuses it for large images that it can draw.
  await image.decode().catch(() => undefined);
  return image;
}

function probeFonts(image: HTMLImageElement, figure: SvgFigure, scale: number): readonly ProbedFace[] {
  const height = probeHeight(figure.faces);
  if (height === 0) return [];
  const surface = createSurface(PROBE_WIDTH, height);
  try {
    const source = { y: figure.height * scale, width: PROBE_WIDTH * scale, height: height * scale };
    surface.context.drawImage(image, 0, source.y, source.width, source.height, 0, 0, PROBE_WIDTH, height);
    return findUnpainted(surface.context.getImageData(0, 0, PROBE_WIDTH, height), figure.faces);
  } finally {
    surface.release();
  }
}

/** The corners are painted (a canvas beyond a device's limit is not, or only in part), the contents seen. */
async function checkPixels(surface: Surface, figure: SvgFigure, scale: number): Promise<void> {
  const right = Math.round(figure.width * scale) - 1;
  const bottom = Math.round(figure.height * scale) - 1;
  const corners = [
    [0, 0],
    [right, 0],
    [0, bottom],
    [right, bottom],
  ] as const;
  if (corners.some(([x, y]) => !isOpaque(surface.context.getImageData(x, y, 1, 1)))) throw blankError(scale);
  for (const area of figure.inkAreas) {
    if (!(await hasInk(surface, area, scale))) throw blankError(scale);
  }
}

function blankError(scale: number): ExportError {
  return new ExportError('blank', `At ${scale}× the browser draws the figure only in part or not at all.`);
}

/** Pixels read at once: about 10 ms of work. */
const BAND_PIXELS = 1_000_000;

/** Reads the area band by band and stops at the first ink, so that the page stays responsive. */
async function hasInk({ context }: Surface, area: Box, scale: number): Promise<boolean> {
  const left = Math.floor(area.x * scale);
  const width = Math.max(1, Math.ceil(area.width * scale));
  const bottom = Math.ceil((area.y + area.height) * scale);
  const step = Math.max(1, Math.floor(BAND_PIXELS / width));
  for (let top = Math.floor(area.y * scale); top < bottom; top += step) {
    const height = Math.min(step, bottom - top);
    if (!isBlank(context.getImageData(left, top, width, height))) return true;
    await pause();
  }
  return false;
}
