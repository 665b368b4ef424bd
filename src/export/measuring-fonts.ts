import { ExportError } from './export-error.ts';
import { FONT_FAMILIES } from './font-files.ts';
import { SUBSET_RANGES } from './font-subsets.ts';
import { createCanvasMeasure } from './measure-text.ts';
import { createSurface } from './surface.ts';
import type { LoadedFace } from './fonts.ts';
import type { Measure, TypeFamily } from './measure-text.ts';

/** Names of our own, so that the page's own fonts, loaded or not, neither help nor suffer. */
const MEASURING_FAMILIES: Readonly<Record<TypeFamily, string>> = {
  display: 'Figure Display',
  text: 'Figure Text',
};

const installed = new Set<string>();

/** A measurer that measures with the very font files that will be embedded. Rejects with an ExportError. */
export async function prepareMeasure(faces: readonly LoadedFace[], fonts: FontFaceSet): Promise<Measure> {
  await Promise.all(faces.map((face) => installFace(face, fonts)));
  return createCanvasMeasure(createSurface(1, 1).context, MEASURING_FAMILIES);
}

async function installFace({ family, subset, bytes }: LoadedFace, fonts: FontFaceSet): Promise<void> {
  const key = `${family} ${subset}`;
  if (installed.has(key)) return;
  const face = new FontFace(MEASURING_FAMILIES[family], bytes, {
    weight: FONT_FAMILIES[family].weights,
    unicodeRange: SUBSET_RANGES[subset],
  });
  try {
    await face.load();
  } catch (error) {
    const { name } = FONT_FAMILIES[family];
    throw new ExportError('font', `The browser cannot read the font ${name} (${subset}).`, { cause: error });
  }
  fonts.add(face);
  installed.add(key);
}
