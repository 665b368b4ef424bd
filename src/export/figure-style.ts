import type { TextFont } from './measure-text.ts';

/** Landscape for articles and slides, narrow for columns and phones. In px at scale 1. */
export type FigureWidth = 800 | 1200;

export type FigureTextRole =
  | 'title'
  | 'subtitle'
  | 'filters'
  | 'heading'
  | 'note'
  | 'citation'
  | 'terms'
  | 'product'
  | 'permalink';

export interface TextStyle {
  readonly font: TextFont;
  readonly lineHeight: number;
  readonly ink: '--ink' | '--ink-soft';
}

export interface FigureStyle {
  readonly margin: number;
  /** Longest line of the title, so that it breaks like a headline. */
  readonly titleWidth: number;
  readonly columns: 1 | 2;
  readonly columnGap: number;
  readonly text: Readonly<Record<FigureTextRole, TextStyle>>;
}

function serif(size: number, lineHeight: number): TextStyle {
  return { font: { family: 'display', size, weight: 600 }, lineHeight, ink: '--ink' };
}

function sans(size: number, lineHeight: number, ink: TextStyle['ink'], weight = 400): TextStyle {
  return { font: { family: 'text', size, weight }, lineHeight, ink };
}

/** Small print is the same in both: it is read at the same distance. */
const FOOTER = {
  heading: sans(12, 20, '--ink', 600),
  note: sans(12, 18, '--ink-soft'),
  citation: sans(12, 18, '--ink'),
  terms: sans(12, 18, '--ink-soft'),
  product: serif(15, 22),
  permalink: sans(12, 22, '--ink-soft'),
} satisfies Partial<Record<FigureTextRole, TextStyle>>;

export const FIGURE_STYLES: Readonly<Record<FigureWidth, FigureStyle>> = {
  1200: {
    margin: 56,
    titleWidth: 960,
    columns: 2,
    columnGap: 48,
    text: {
      title: serif(36, 44),
      subtitle: sans(18, 27, '--ink-soft'),
      filters: sans(14, 22, '--ink-soft'),
      ...FOOTER,
    },
  },
  800: {
    margin: 36,
    titleWidth: 728,
    columns: 1,
    columnGap: 0,
    text: {
      title: serif(28, 35),
      subtitle: sans(16, 24, '--ink-soft'),
      filters: sans(13, 20, '--ink-soft'),
      ...FOOTER,
    },
  },
};

/** How wide a chart body must be drawn to fill the figure between its margins. */
export function figureBodyWidth(width: FigureWidth): number {
  return width - 2 * FIGURE_STYLES[width].margin;
}
