import { ExportError } from './export-error.ts';

/** Something to draw on, of a fixed size. */
export interface Surface {
  readonly context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
  /** A copy of its uppermost rows. */
  readonly toBitmap: (rows: number) => Promise<ImageBitmap>;
  /** Encodes off the main thread. Rejects with an ExportError. */
  readonly toPng: () => Promise<Blob>;
  /** Gives the memory back at once; Safari counts all canvases of a page together. */
  readonly release: () => void;
}

/** The settings of every canvas here: its pixels are read, not shown. */
const SETTINGS: CanvasRenderingContext2DSettings = { willReadFrequently: true };

/** An off-screen canvas where the browser has a working one, else an ordinary one. Throws an ExportError. */
export function createSurface(width: number, height: number): Surface {
  return createOffscreenSurface(width, height) ?? createElementSurface(width, height);
}

function createOffscreenSurface(width: number, height: number): Surface | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  const canvas = new OffscreenCanvas(width, height);
  // Safari 16 has off-screen canvases, but for WebGL only.
  const context = canvas.getContext('2d', SETTINGS);
  if (context === null || typeof canvas.convertToBlob !== 'function') return null;
  return {
    context,
    toBitmap: (rows) => createImageBitmap(canvas, 0, 0, width, rows),
    toPng: async () => {
      try {
        return await canvas.convertToBlob({ type: 'image/png' });
      } catch (error) {
        throw noPng(error);
      }
    },
    release: () => shrink(canvas),
  };
}

function createElementSurface(width: number, height: number): Surface {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', SETTINGS);
  if (context === null)
    throw new ExportError('blank', `The browser offers no canvas of ${width} × ${height} px.`);
  return {
    context,
    toBitmap: (rows) => createImageBitmap(canvas, 0, 0, width, rows),
    toPng: () =>
      new Promise((resolve, reject) => {
        canvas.toBlob((blob) => (blob === null ? reject(noPng()) : resolve(blob)), 'image/png');
      }),
    release: () => shrink(canvas),
  };
}

function shrink(canvas: HTMLCanvasElement | OffscreenCanvas): void {
  canvas.width = 0;
  canvas.height = 0;
}

function noPng(cause?: unknown): ExportError {
  return new ExportError('encode', 'The browser made no PNG of the figure.', { cause });
}
