import type { TimelineModel } from './timeline-model.ts';
import type { TimeWindow } from './timeline-data.ts';

/** Pixels of the screen. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How the plot of a painted figure comes to stand in another window: in these rows, one stretch takes the place of another. */
export interface MovedPlot {
  readonly rows: readonly Stretch[];
  /** Across the picture, what is still in the window. */
  readonly from: Stretch;
  /** Whole pixels. */
  readonly to: Stretch;
  /**
   * Across the plot, what the picture does not show, and the margin behind it: the last values that stand there
   * may be others now. None of them is empty.
   */
  readonly bare: readonly Stretch[];
}

/** So much of the plot must be in the picture. */
const LEAST_KEPT = 0.6;
/** Stretched more than that, its letters can hardly be read. */
const MOST_STRETCHED = 1.6;
/** Beside the plot, so far as nothing else stands there: the scale, the counts of the lanes; the last values. */
const BESIDE = { left: 5, right: 2 };
/** Above and below an axis, where its labels stand; and around what else is drawn in a row. */
const AXIS_LABELS = 23;
const AROUND = 2;
/** Half of what stands on the line of a lane, where the lane's name stands above it. */
const ON_LINE = 13;

type Painted = Pick<TimelineModel, 'width' | 'frame' | 'window' | 'strips' | 'axis' | 'lanes'>;

/**
 * The plot of a figure that was painted in one window, moved to another: marks and lines at their days,
 * gathered and labelled as they were. A hand sees at once what it does, and the true figure follows.
 * `undefined` where too little of the picture would be left. `ratio`: pixels of the screen for one of the page.
 */
export function movePlot(painted: Painted, wanted: TimeWindow, ratio: number): MovedPlot | undefined {
  const { frame, window } = painted;
  const pixelsPerDay = (frame.right - frame.left) / (wanted.end - wanted.start);
  const scale = (window.end - window.start) / (wanted.end - wanted.start);
  const isPan = Math.abs(scale - 1) < 1e-6;
  const exact = frame.left * (1 - scale) + (window.start - wanted.start) * pixelsPerDay;
  // Moved by whole pixels, nothing is blurred.
  const shift = isPan ? Math.round(exact * ratio) : exact * ratio;
  const plot: Stretch = {
    start: Math.round((frame.left - BESIDE.left) * ratio),
    end: Math.round((frame.right + BESIDE.right) * ratio),
  };
  const to: Stretch = {
    start: Math.max(plot.start, Math.ceil(plot.start * scale + shift)),
    end: Math.min(plot.end, Math.floor(plot.end * scale + shift)),
  };
  const kept = (to.end - to.start) / (plot.end - plot.start);
  if (kept < LEAST_KEPT || scale > MOST_STRETCHED) return undefined;
  return {
    rows: rowsOf(painted).map(({ start, end }) => ({
      start: Math.round(start * ratio),
      end: Math.round(end * ratio),
    })),
    from: { start: (to.start - shift) / scale, end: (to.end - shift) / scale },
    to,
    bare: [
      { start: plot.start, end: to.start },
      { start: to.end, end: Math.round(painted.width * ratio) },
    ].filter(({ start, end }) => end > start),
  };
}

/** Rows in which everything moves with the days, top to bottom, apart from each other. */
function rowsOf({ frame, strips, axis, lanes }: Painted): readonly Stretch[] {
  const rows = [
    ...strips.map(({ top, bottom }) => ({ start: top - AROUND, end: bottom + AROUND })),
    { start: axis.upper - AXIS_LABELS, end: axis.upper + AROUND },
    ...lanes.map(({ top, bottom, y }) => ({ start: frame.wide ? top : y - ON_LINE, end: bottom })),
    { start: axis.lower - AROUND, end: axis.lower + AXIS_LABELS },
  ];
  const joined: Stretch[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (last === undefined || row.start > last.end) joined.push(row);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, row.end) };
  }
  return joined;
}
