/** One line of text, placed. `y` is its baseline. */
export interface ChartText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Of titles and values. */
export const TITLE_FONT = 13;
/** Of everything else. */
export const TEXT_FONT = 12;
