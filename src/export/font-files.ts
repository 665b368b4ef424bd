import interCyrillicExt from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url';
import interCyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url';
import interLatinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serifCyrillicExt from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-ext-wght-normal.woff2?url';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import serifLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import type { FontSubset } from './font-subsets.ts';
import type { TypeFamily } from './measure-text.ts';

export interface FontFamily {
  /** As the tokens `--font-text` and `--font-display` name it. */
  readonly name: string;
  /** The weights that the variable font spans. */
  readonly weights: string;
  readonly urls: Readonly<Record<FontSubset, string>>;
}

/** Addresses only: nothing is fetched before a figure needs it. */
export const FONT_FAMILIES: Readonly<Record<TypeFamily, FontFamily>> = {
  text: {
    name: 'Inter Variable',
    weights: '100 900',
    urls: {
      latin: interLatin,
      'latin-ext': interLatinExt,
      cyrillic: interCyrillic,
      'cyrillic-ext': interCyrillicExt,
    },
  },
  display: {
    name: 'Source Serif 4 Variable',
    weights: '200 900',
    urls: {
      latin: serifLatin,
      'latin-ext': serifLatinExt,
      cyrillic: serifCyrillic,
      'cyrillic-ext': serifCyrillicExt,
    },
  },
};
