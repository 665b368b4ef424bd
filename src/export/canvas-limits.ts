export const EXPORT_SCALES = [1, 2, 4] as const;
export type ExportScale = (typeof EXPORT_SCALES)[number];

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Longest side and largest area, in px, that any current desktop browser draws (Chromium, Firefox). */
const CANVAS_LIMITS = { side: 16_384, area: 16_384 * 16_384 } as const;

/**
 * The scales to try, the wanted one first, then every smaller one. Leaves out what no browser can draw.
 * Devices have lower limits of their own (Safari on a phone: 16.7 million px) and tell nobody: hence the
 * caller tries, looks at what was drawn, and steps down. Empty if not even scale 1 can be drawn.
 */
export function planScales(size: Size, wanted: ExportScale): readonly ExportScale[] {
  return EXPORT_SCALES.filter((scale) => scale <= wanted && isDrawable(size, scale)).toReversed();
}

function isDrawable(size: Size, scale: ExportScale): boolean {
  const width = Math.round(size.width * scale);
  const height = Math.round(size.height * scale);
  return Math.max(width, height) <= CANVAS_LIMITS.side && width * height <= CANVAS_LIMITS.area;
}
