/** The two type families of the product; which fonts they are, `font-files.ts` says. */
export type TypeFamily = 'display' | 'text';

export interface TextFont {
  readonly family: TypeFamily;
  /** In px of the figure at scale 1. */
  readonly size: number;
  readonly weight: number;
}

/** The width of one line of text, in px of the figure at scale 1. */
export type Measure = (text: string, font: TextFont) => number;

/** What the browser measurer needs of a canvas. */
type TextContext = Pick<CanvasRenderingContext2D, 'font' | 'measureText' | 'textRendering'>;

/**
 * Measures in the fonts that will be drawn. `families` names loaded font families; one that is not loaded
 * yet would silently be measured as another font, so the caller loads them first.
 */
export function createCanvasMeasure(
  context: TextContext,
  families: Readonly<Record<TypeFamily, string>>,
): Measure {
  return (text, font) => {
    context.font = `${font.weight} ${font.size}px "${families[font.family]}"`;
    // As the figure does: advances that scale linearly, not ones hinted for one size.
    context.textRendering = 'geometricPrecision';
    return context.measureText(text).width;
  };
}

/** Widths in em, rounded up from Inter at weight 600; the first class that matches counts. */
const EM_WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/^\p{Mark}+$/u, 0],
  [/^[ijlI.,:;'’|!\u00A0 ]/u, 0.31],
  [/^[frt()[\]/\-–·"“”]/u, 0.46],
  [/^[mwMW@%—ЖШЩЮМФжшщюмф]/u, 0.98],
  [/^[\d+=<>~]/u, 0.68],
  [/^\p{Lu}/u, 0.78],
  [/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u, 0.65],
];
const WIDEST_EM = 1.1;

/** A deterministic measurer for places without a canvas: rather too wide than too narrow. */
export const estimateWidth: Measure = (text, font) => {
  let em = 0;
  for (const character of text) {
    em += EM_WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? WIDEST_EM;
  }
  return em * font.size;
};
