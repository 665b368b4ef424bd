import { buildTimeAxis, type TimeTick } from '../shared/time-axis.ts';
import { timeScale, type TimeScale } from '../shared/time-scale.ts';
import { buildEventKey, buildScoreKey, type KeyModel } from './key-model.ts';
import { buildLane, placeLane, type LaneModel } from './lane-model.ts';
import { buildRugs } from './rug-model.ts';
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
 *              → lanes (events → columns → spots → clusters → marks → titles; many events → rugs)
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
/** Between the badges and the lane's lower edge. */
const RUG_HEIGHT = { wide: 6, narrow: 4 };

/** What filters on events leave as it is: everything down to the lanes. */
type UpperPart = Pick<TimelineModel, 'frame' | 'ticks' | 'strips' | 'scoreKey'> & {
  readonly scale: TimeScale;
};

type UpperData = Pick<TimelineData, 'strips' | 'window'>;

function buildUpperPart(
  { strips, window }: UpperData,
  size: TimelineSize,
  labels: TimelineLabels,
): UpperPart {
  const frame = timelineFrame(size, labels.widestLane);
  const scale = timeScale(window, frame.left, frame.right);
  let y = 2;
  const models = strips.map((strip) => {
    const model = buildStrip(strip, scale, frame, y, labels);
    y = model.bottom + STRIP_GAP;
    return model;
  });
  return {
    frame,
    scale,
    ticks: buildTimeAxis(scale, labels.axis),
    strips: models,
    scoreKey: buildScoreKey(strips, frame, y - STRIP_GAP + 8, labels),
  };
}

function buildLowerPart(
  { frame, scale, ticks, strips, scoreKey }: UpperPart,
  data: TimelineData,
  labels: TimelineLabels,
): TimelineModel {
  const upper = scoreKey.bottom + AXIS_HEIGHT;
  const { laneHeight } = frame;
  // A name that stands above its line keeps off the axis.
  const first = upper + (frame.wide ? 0 : 6);
  const places = data.lanes.map((lane) => placeLane(lane, scale));
  const rugs = buildRugs(places, scale, frame.wide ? RUG_HEIGHT.wide : RUG_HEIGHT.narrow);
  const lanes = places.map((spots, index) =>
    buildLane(spots, rugs[index] ?? null, scale, frame, first + index * laneHeight, labels),
  );
  const lower = first + lanes.length * laneHeight;
  const eventKey = buildEventKey(data.lanes, frame, lower + AXIS_HEIGHT, labels);
  return {
    width: frame.width,
    height: eventKey.bottom + 4,
    frame,
    window: data.window,
    ticks,
    strips,
    scoreKey,
    axis: { upper, lower, upperBaseline: upper - 9, lowerBaseline: lower + 19 },
    lanes,
    eventKey,
  };
}

type BuildTimeline = (data: TimelineData, size: TimelineSize, labels: TimelineLabels) => TimelineModel;

export const buildTimelineModel: BuildTimeline = (data, size, labels) =>
  buildLowerPart(buildUpperPart(data, size, labels), data, labels);

/** The same for a figure that changes: strips are placed again only when something of theirs has changed. */
export function createTimelineLayout(): BuildTimeline {
  let known: { readonly inputs: readonly unknown[]; readonly part: UpperPart } | undefined;
  return (data, size, labels) => {
    const inputs = [data.strips, data.window.start, data.window.end, size.width, size.touch, labels];
    const part =
      known !== undefined && inputs.every((input, index) => input === known?.inputs[index])
        ? known.part
        : buildUpperPart(data, size, labels);
    known = { inputs, part };
    return buildLowerPart(part, data, labels);
  };
}
