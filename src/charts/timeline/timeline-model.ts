import { buildTimeAxis, type TimeTick } from '../shared/time-axis.ts';
import { timeScale } from '../shared/time-scale.ts';
import { buildEventKey, buildScoreKey, type KeyModel } from './key-model.ts';
import { buildLane, type LaneModel } from './lane-model.ts';
import { buildStrip, type StripModel } from './strip-model.ts';
import type { TimelineData, TimeWindow } from './timeline-data.ts';
import { timelineFrame, type Frame, type TimelineSize } from './timeline-frame.ts';
import type { TimelineLabels } from './timeline-labels.ts';

/**
 * Everything that the main figure shows, placed, in pixels. Plain data: the same model is drawn on
 * the screen, in the prerendered page and in an export. The pipeline:
 *
 *   data, size → frame (columns, heights) → time scale → axis
 *              → strips, from the top down (head → lines → values → bands → gaps)
 *              → key to the scores
 *              → lanes (events → clusters → marks → titles)
 *              → key to the events → height
 *
 * What the reader points at or has pinned is not in here; see emphasise.ts.
 */
export interface TimelineModel {
  readonly width: number;
  readonly height: number;
  readonly frame: Frame;
  readonly window: TimeWindow;
  readonly ticks: readonly TimeTick[];
  readonly strips: readonly StripModel[];
  readonly scoreKey: KeyModel;
  readonly axis: AxisModel;
  readonly lanes: readonly LaneModel[];
  readonly eventKey: KeyModel;
}

/** The two axes share their ticks: one above the lanes, its labels above it, and one below. */
export interface AxisModel {
  readonly upper: number;
  readonly lower: number;
  readonly upperBaseline: number;
  readonly lowerBaseline: number;
}

const STRIP_GAP = 18;
const AXIS_HEIGHT = 30;

export function buildTimelineModel(
  data: TimelineData,
  size: TimelineSize,
  labels: TimelineLabels,
): TimelineModel {
  const frame = timelineFrame(size);
  const scale = timeScale(data.window, frame.left, frame.right);

  let y = 2;
  const strips = data.strips.map((strip) => {
    const model = buildStrip(strip, scale, frame, y, labels);
    y = model.bottom + STRIP_GAP;
    return model;
  });
  const scoreKey = buildScoreKey(data.strips, frame, y - STRIP_GAP + 8, labels);

  const upper = scoreKey.bottom + AXIS_HEIGHT;
  const { laneHeight } = frame;
  // A name that stands above its line keeps off the axis.
  const first = upper + (frame.wide ? 0 : 6);
  const lanes = data.lanes.map((lane, index) =>
    buildLane(lane, scale, frame, first + index * laneHeight, labels),
  );
  const lower = first + lanes.length * laneHeight;
  const eventKey = buildEventKey(data.lanes, frame, lower + AXIS_HEIGHT, labels);

  return {
    width: frame.width,
    height: eventKey.bottom + 4,
    frame,
    window: data.window,
    ticks: buildTimeAxis(scale, labels.axis),
    strips,
    scoreKey,
    axis: { upper, lower, upperBaseline: upper - 9, lowerBaseline: lower + 19 },
    lanes,
    eventKey,
  };
}
