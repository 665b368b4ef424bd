import { civilDate, epochDay, type EpochDay } from '../../domain/calendar.ts';
import { round1 } from '../shared/round.ts';
import { buildTimeAxis, type TimeTick } from '../shared/time-axis.ts';
import { timeScale, type TimeScale } from '../shared/time-scale.ts';
import { at, laneColumns, type LaneColumns } from './lane-columns.ts';
import {
  buildRisers,
  buildSegments,
  valueScale,
  type RiserModel,
  type ScorePlace,
  type SegmentModel,
} from './segment-model.ts';
import type { TimelineData, TimeWindow } from './timeline-data.ts';
import { timelineFrame, type TimelineSize } from './timeline-frame.ts';
import type { TimelineLabels } from './timeline-labels.ts';

/**
 * All the time there is, small: the first line of the first strip, under it how many events there were, and
 * the brush that shows which part the timeline draws. It stands on the timeline's columns.
 *
 *   data, size → scale over the extent → line, histogram, axis
 *   and, each time the window moves: window → brush
 */
export interface OverviewModel {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Titles stand in their own column, or there is no room for them. */
  readonly wide: boolean;
  readonly segments: readonly SegmentModel[];
  readonly risers: readonly RiserModel[];
  readonly bins: readonly BinModel[];
  readonly ticks: readonly TimeTick[];
  readonly axisBaseline: number;
  readonly extent: TimeWindow;
  readonly touch: boolean;
}

/** What the overview draws; the window only moves the brush. */
export type OverviewData = Pick<TimelineData, 'strips' | 'lanes' | 'extent'>;

/** Events of some months; a vague date is spread evenly over the days that it may mean. */
export interface BinModel {
  readonly x0: number;
  readonly x1: number;
  /** Top of the bar, which stands on the bottom of the plot. */
  readonly y: number;
}

export interface BrushModel {
  readonly x0: number;
  readonly x1: number;
  /** What a finger or mouse takes hold of: outside the window, so that a narrow one keeps its middle. */
  readonly startArea: Span;
  readonly middleArea: Span;
  readonly endArea: Span;
}

export interface Span {
  readonly x: number;
  readonly width: number;
}

const TOP = 6;
const PLOT_HEIGHT = 50;
const AXIS_HEIGHT = 24;
/** The line takes the upper part, the histogram the lower one. */
const LINE_SHARE = 0.5;
const BIN_MONTHS = [1, 3, 6, 12, 24, 60] as const;
const MIN_BIN_WIDTH = 5;
/** How far a handle's area reaches into the window. */
const INWARDS = 8;

export function buildOverviewModel(
  data: OverviewData,
  size: TimelineSize,
  labels: TimelineLabels,
): OverviewModel {
  const { width, left, right, wide, touch } = timelineFrame(size, labels.widestLane);
  const scale = timeScale(data.extent, left, right);
  const bottom = TOP + PLOT_HEIGHT;
  const middle = TOP + PLOT_HEIGHT * LINE_SHARE;
  const [strip] = data.strips;
  const [line] = strip?.lines ?? [];
  const yOf = strip === undefined ? () => middle : valueScale(strip, TOP + 5, middle);
  const place: ScorePlace = ({ value }) => yOf(value);
  return {
    width,
    height: bottom + AXIS_HEIGHT,
    left,
    right,
    top: TOP,
    bottom,
    wide,
    segments: line === undefined ? [] : buildSegments(line, strip?.decimals ?? 0, scale, place, labels),
    risers: line === undefined ? [] : buildRisers(line.scores, scale, place),
    bins: buildBins(data.lanes, scale, middle + 4, bottom),
    ticks: buildTimeAxis(scale, labels.axis),
    axisBaseline: bottom + 17,
    extent: data.extent,
    touch,
  };
}

function buildBins(
  lanes: OverviewData['lanes'],
  scale: TimeScale,
  top: number,
  bottom: number,
): readonly BinModel[] {
  const edges = binEdges(scale);
  const totals = Array.from({ length: Math.max(edges.length - 1, 0) }, () => 0);
  for (const { events } of lanes) addBinTotals(totals, edges, laneColumns(events));
  const most = Math.max(...totals, 1);
  return totals.flatMap((total, index) => {
    if (total === 0) return [];
    const x0 = Math.max(scale.x(edges[index] ?? 0), scale.left);
    const x1 = Math.min(scale.x(edges[index + 1] ?? 0), scale.right);
    // One event among many must still be seen.
    const height = Math.max((total / most) * (bottom - top), 1.5);
    return [{ x0: round1(x0), x1: round1(x1), y: round1(bottom - height) }];
  });
}

/** Whole months, from the one that holds the extent's start; the fewest that are wide enough to see. */
function binEdges({ window, pixelsPerDay }: TimeScale): readonly EpochDay[] {
  const months = BIN_MONTHS.find((count) => count * 30.4 * pixelsPerDay >= MIN_BIN_WIDTH) ?? 60;
  const first = civilDate(Math.floor(window.start));
  const edges: EpochDay[] = [];
  const begin = first.month - ((first.month - 1) % Math.min(months, 12));
  for (let step = 0; (edges.at(-1) ?? window.start - 1) < window.end; step += months) {
    edges.push(epochDay(first.year, begin + step));
  }
  return edges;
}

/** Sum of the shares of a lane's events that fall between two edges; those of one date are counted at once. */
export function addBinTotals(
  totals: number[],
  edges: readonly EpochDay[],
  { starts, ends }: Pick<LaneColumns, 'starts' | 'ends'>,
): void {
  // Rows are in the order of time, so the bin that holds the first day of one is near that of the last.
  let first = 0;
  for (let row = 0, next = 1; row < starts.length; row = next) {
    const [from, to] = [at(starts, row), at(ends, row)];
    for (next = row + 1; starts[next] === from && ends[next] === to;) next += 1;
    while (first > 0 && (edges[first] ?? 0) > from) first -= 1;
    while ((edges[first + 1] ?? Infinity) <= from) first += 1;
    for (let index = first; index < totals.length; index += 1) {
      const start = Math.max(from, edges[index] ?? 0);
      const end = Math.min(to, edges[index + 1] ?? 0);
      if (start >= to) break;
      if (end > start) totals[index] = (totals[index] ?? 0) + ((end - start) / (to - from)) * (next - row);
    }
  }
}

/** Where the window stands in the overview. */
export function buildBrush(window: TimeWindow, model: OverviewModel): BrushModel {
  const scale = timeScale(model.extent, model.left, model.right);
  const target = model.touch ? 44 : 24;
  const x0 = round1(Math.max(scale.x(window.start), scale.left));
  const x1 = round1(Math.min(scale.x(window.end), scale.right));
  const inwards = Math.min(INWARDS, (x1 - x0) / 4);
  return {
    x0,
    x1,
    startArea: { x: round1(x0 + inwards - target), width: target },
    middleArea: { x: round1(x0 + inwards), width: round1(x1 - x0 - 2 * inwards) },
    endArea: { x: round1(x1 - inwards), width: target },
  };
}
