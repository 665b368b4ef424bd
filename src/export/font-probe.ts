import { FONT_FAMILIES } from './font-files.ts';
import type { PixelGrid } from './blank-check.ts';
import type { FontSubset } from './font-subsets.ts';
import type { LoadedFace } from './fonts.ts';

// Some browsers say that an SVG image is ready before its embedded fonts are, and paint it with others.
// So a strip is added below the figure, which the export cuts off again: one row a font, in which the same
// letters stand twice, left in the embedded font with a typewriter face to fall back on, right in that
// typewriter face. While both halves look the same, the font has not arrived.

const ROW = { height: 40, half: 200, baseline: 30, size: 26 } as const;

/** Letters that only this subset holds, and that look unlike any typewriter's. */
const SAMPLES: Readonly<Record<FontSubset, string>> = {
  latin: 'Wimgfi',
  'latin-ext': 'őęșŁĳ',
  cyrillic: 'ЖщФдіи',
  'cyrillic-ext': 'ҚңҒқҮ',
};

export const PROBE_WIDTH = 2 * ROW.half;

export type ProbedFace = Pick<LoadedFace, 'family' | 'subset'>;

/** The height of the strip, in px at scale 1. */
export function probeHeight(faces: readonly ProbedFace[]): number {
  return faces.length * ROW.height;
}

/** The rows as SVG, to be drawn from (0, 0) of the strip. */
export function renderProbe(faces: readonly ProbedFace[]): string {
  const rows = faces.map(({ family, subset }, index) => {
    const y = index * ROW.height + ROW.baseline;
    const text = (x: number, fonts: string): string =>
      `<text x="${x}" y="${y}" font-size="${ROW.size}" fill="#000000" font-family="${fonts}">${SAMPLES[subset]}</text>`;
    return text(8, `'${FONT_FAMILIES[family].name}', monospace`) + text(8 + ROW.half, 'monospace');
  });
  return rows.join('');
}

/** How many of the inked pixels must differ: unlike letters differ in most, the same letters in none. */
const LEAST_DIFFERENCE = 0.1;

/** The faces that are not painted yet, given the strip's pixels at scale 1. */
export function findUnpainted(strip: PixelGrid, faces: readonly ProbedFace[]): readonly ProbedFace[] {
  return faces.filter((_, row) => differenceOfHalves(strip, row) < LEAST_DIFFERENCE);
}

/** Share of the pixels inked in either half of a row that are inked in one of them only. */
function differenceOfHalves({ data, width }: PixelGrid, row: number): number {
  const isInked = (x: number, y: number): boolean => (data[(y * width + x) * 4 + 3] ?? 0) > 127;
  let inked = 0;
  let different = 0;
  for (let y = row * ROW.height; y < (row + 1) * ROW.height; y += 1) {
    for (let x = 0; x < ROW.half; x += 1) {
      const left = isInked(x, y);
      const right = isInked(x + ROW.half, y);
      if (left || right) inked += 1;
      if (left !== right) different += 1;
    }
  }
  return inked === 0 ? 0 : different / inked;
}
