import { isBlank, isOpaque } from './blank-check.ts';
import { ExportError } from './export-error.ts';
import { layoutFigure } from './figure-layout.ts';
import { prepareMeasure } from './measuring-fonts.ts';
import { pause } from './pause.ts';
import { createSurface } from './surface.ts';
import type { Box } from './figure-layout.ts';
import type { SheetSize, Studio } from './studio.ts';
import type { Surface } from './surface.ts';

/** A studio in this very thread, whose fonts these are. */
export function createLocalStudio(fonts: FontFaceSet): Studio {
  let sheet: (Surface & SheetSize) | null = null;
  const shown = (): Surface & SheetSize => {
    if (sheet === null) throw new ExportError('blank', 'There is no sheet to draw on.');
    return sheet;
  };
  const close = (): void => {
    sheet?.release();
    sheet = null;
  };
  return {
    place: async ({ faces, ...request }) =>
      layoutFigure({ ...request, measure: await prepareMeasure(faces, fonts) }),
    openSheet: async ({ width, height }) => {
      close();
      await pause();
      sheet = { ...createSurface(width, height), width, height };
    },
    paint: async ({ image, top }) => {
      shown().context.drawImage(image, 0, top);
      image.close();
      await pause();
    },
    isPainted: (areas) => isPainted(shown(), areas),
    toPng: () => shown().toPng(),
    close,
  };
}

/** The corners are painted (a canvas beyond a device's limit is not, or only in part), the contents seen. */
async function isPainted(sheet: Surface & SheetSize, areas: readonly Box[]): Promise<boolean> {
  const [right, bottom] = [sheet.width - 1, sheet.height - 1];
  const corners = [
    [0, 0],
    [right, 0],
    [0, bottom],
    [right, bottom],
  ] as const;
  if (corners.some(([x, y]) => !isOpaque(sheet.context.getImageData(x, y, 1, 1)))) return false;
  for (const area of areas) if (!(await hasInk(sheet, area))) return false;
  return true;
}

/** Pixels read at once: about 10 ms of work. */
const BAND_PIXELS = 1_000_000;

/** Reads the area band by band and stops at the first ink, so that the page stays responsive. */
async function hasInk({ context }: Surface, area: Box): Promise<boolean> {
  const left = Math.floor(area.x);
  const width = Math.max(1, Math.ceil(area.width));
  const bottom = Math.ceil(area.y + area.height);
  const step = Math.max(1, Math.floor(BAND_PIXELS / width));
  for (let top = Math.floor(area.y); top < bottom; top += step) {
    const height = Math.min(step, bottom - top);
    if (!isBlank(context.getImageData(left, top, width, height))) return true;
    await pause();
  }
  return false;
}
