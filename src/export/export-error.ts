/**
 * Why an export failed. The caller picks its words by `reason`; `message` says the details in English.
 *
 * - `unknown-token`: the drawing uses a colour or font that the page does not define
 * - `font`: a font file could not be loaded, or the browser would not paint with it
 * - `render`: the drawing itself threw, or drew no SVG
 * - `decode`: the browser could not read the finished SVG as an image
 * - `blank`: at every scale the picture came out empty
 * - `encode`: the browser gave no PNG
 * - `clipboard`: the browser did not take the picture into the clipboard
 */
export type ExportFailure = 'unknown-token' | 'font' | 'render' | 'decode' | 'blank' | 'encode' | 'clipboard';

/** An export that failed. Where the SVG was finished, it is handed along, so that it can be saved instead. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
  readonly reason: ExportFailure;
  readonly svg: string | null;

  constructor(reason: ExportFailure, message: string, options: { cause?: unknown; svg?: string } = {}) {
    super(message, { cause: options.cause });
    this.reason = reason;
    this.svg = options.svg ?? null;
  }
}

/** Whatever went wrong after the SVG was finished, as an ExportError that offers it. */
export function offerSvg(error: unknown, svg: string): ExportError {
  // Canvases throw exceptions of the DOM when they are too large: nothing was drawn.
  const reason = error instanceof ExportError ? error.reason : 'blank';
  const message = error instanceof Error ? error.message : String(error);
  return new ExportError(reason, message, { cause: error, svg });
}
