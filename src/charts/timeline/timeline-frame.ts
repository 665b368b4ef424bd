import { textWidth } from '../shared/text-width.ts';
import { TEXT_FONT } from './text-model.ts';

/**
 * The parts of the figure that do not depend on the data. From this width on, the names of strips
 * and lanes have a column of their own; below it they stand above their lines, and the plot takes
 * the whole width.
 */
const WIDE = 600;

export interface Frame {
  readonly width: number;
  readonly touch: boolean;
  readonly wide: boolean;
  /** The plot: time runs from `left` to `right`. */
  readonly left: number;
  readonly right: number;
  /** Least distance between the centres of two marks of a lane, so that each can be hit alone. */
  readonly minDistance: number;
  readonly laneHeight: number;
  readonly stripHeight: number;
}

/** What `buildTimelineModel` is told about the paper it draws on. */
export interface TimelineSize {
  /** CSS pixels */
  readonly width: number;
  readonly touch?: boolean;
}

/** What stands in the column of names beside the words: glyph, gap, a count of three figures, gap. */
const BESIDE_NAME = 22 + 8 + 24 + 20;
const LEAST_COLUMN = 160;

/** Before a page is measured it may say 0: nothing is drawn narrower than this. */
const MIN_WIDTH = 280;

/** `widestLane`: the longest name of a lane there is, so that the column stays when lanes are filtered out. */
export function timelineFrame({ width: wanted, touch = false }: TimelineSize, widestLane: string): Frame {
  const width = Math.max(wanted, MIN_WIDTH);
  const wide = width >= WIDE;
  return {
    width,
    touch,
    wide,
    left: wide ? Math.max(LEAST_COLUMN, Math.ceil(textWidth(widestLane, TEXT_FONT)) + BESIDE_NAME) : 28,
    // A value label stands to the right of the last score.
    right: width - (wide ? 44 : 12),
    minDistance: touch ? 44 : 26,
    laneHeight: wide ? (touch ? 44 : 36) : touch ? 52 : 46,
    stripHeight: wide ? 108 : 92,
  };
}
