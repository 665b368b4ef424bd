import { svgBlob } from './download.ts';
import { ExportError } from './export-error.ts';
import { findUnpainted, PROBE_WIDTH, probeHeight, renderProbe } from './font-probe.ts';
import { pause } from './pause.ts';
import { createSurface } from './surface.ts';
import type { ProbedFace } from './font-probe.ts';

/** One of the SVGs that, drawn above each other, are the figure. */
export interface FigurePart {
  readonly svg: string;
  /** The fonts inside. */
  readonly faces: readonly ProbedFace[];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The SVG at this scale, with the font probe below it: drawn at its own size, no browser has to enlarge it. */
export function scaleSvg({ svg, faces }: FigurePart, { width, height }: Size, scale: number): string {
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

export interface PaintedImage {
  readonly image: HTMLImageElement;
  /** Frees the image's address; call it when all drawing is done. */
  readonly release: () => void;
}

const PROBE_ATTEMPTS = 12;
const PROBE_WAIT_MS = 40;

/** The image, once it paints with its own fonts. The waits grow: some three seconds altogether. */
export async function loadPaintedImage(part: FigurePart, size: Size, scale: number): Promise<PaintedImage> {
  await pause();
  const url = URL.createObjectURL(svgBlob(scaleSvg(part, size, scale)));
  const release = (): void => URL.revokeObjectURL(url);
  const unpaintedFaces = async (image: HTMLImageElement): Promise<readonly ProbedFace[]> => {
    await pause();
    layOut(image);
    await pause();
    return probeFonts(image, part.faces, size.height, scale);
  };
  try {
    let image = await decodeImage(url);
    let unpainted = await unpaintedFaces(image);
    for (let attempt = 1; unpainted.length > 0 && attempt <= PROBE_ATTEMPTS; attempt += 1) {
      await pause(PROBE_WAIT_MS * attempt);
      // Every third time from the beginning: an image that was painted once may be kept as it was.
      if (attempt % 3 === 0) image = await decodeImage(url);
      unpainted = await unpaintedFaces(image);
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

/** One pixel of it: the browser lays out the whole at the first drawing, and should not do that along with others. */
function layOut(image: HTMLImageElement): void {
  const surface = createSurface(1, 1);
  surface.context.drawImage(image, 0, 0, 1, 1, 0, 0, 1, 1);
  surface.release();
}

function probeFonts(
  image: HTMLImageElement,
  faces: readonly ProbedFace[],
  top: number,
  scale: number,
): readonly ProbedFace[] {
  const height = probeHeight(faces);
  if (height === 0) return [];
  const surface = createSurface(PROBE_WIDTH, height);
  try {
    const source = { y: top * scale, width: PROBE_WIDTH * scale, height: height * scale };
    surface.context.drawImage(image, 0, source.y, source.width, source.height, 0, 0, PROBE_WIDTH, height);
    return findUnpainted(surface.context.getImageData(0, 0, PROBE_WIDTH, height), faces);
  } finally {
    surface.release();
  }
}
