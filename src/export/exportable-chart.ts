import type { ReactNode } from 'react';
import type { FigureContent } from './figure-layout.ts';
import type { FigureFile } from './file-name.ts';

/** A chart as a figure of its own needs it: drawn anew at the width of the figure, not captured from the page. */
export interface ExportableChart {
  readonly content: FigureContent;
  /** One or two sentences for those who cannot see the picture. */
  readonly description: string;
  /** SVG from (0, 0), with `var(--token)` for colours and fonts, at most `width` wide. */
  readonly draw: (width: number) => {
    readonly width: number;
    readonly height: number;
    readonly body: ReactNode;
  };
  /** What the name of the file says. */
  readonly file: Omit<FigureFile, 'format'>;
}
