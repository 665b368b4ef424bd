import { firstIndexOf } from '../shared/bisect.ts';
import { eventTarget } from './mark-members.ts';
import type { MarkModel } from './mark-model.ts';
import type { SegmentModel } from './segment-model.ts';
import type { TimelineTarget } from './timeline-data.ts';
import type { TimelineModel } from './timeline-model.ts';
import type { TimelinePoint } from './timeline-props.ts';

/** What lies under a point, and where a tooltip for it belongs. */
export interface Hit {
  readonly target: TimelineTarget;
  readonly anchor: TimelinePoint;
}

/**
 * The mark or score at a point, found by row and then by binary search in the row's sorted array.
 * In a lane the nearest mark within reach wins; failing that, the shortest bar that lies under the
 * point. In a strip it is the nearest of the scores drawn over the point's day.
 */
export function hitTest(model: TimelineModel, point: TimelinePoint): Hit | undefined {
  const lane = model.lanes.find(({ top, bottom }) => point.y >= top && point.y < bottom);
  if (lane !== undefined) {
    const mark = nearestMark(lane.marks, point.x, hitRadius(model)) ?? shortestBar(lane.marks, point.x);
    return mark === undefined ? undefined : { target: eventTarget(mark), anchor: { x: mark.x, y: mark.y } };
  }
  const strip = model.strips.find(({ top, bottom }) => point.y >= top && point.y < bottom);
  const [segment] = (strip?.lines ?? [])
    .flatMap(({ segments }) => segmentAt(segments, point.x) ?? [])
    .toSorted((a, b) => Math.abs(a.y - point.y) - Math.abs(b.y - point.y));
  return segment === undefined ? undefined : { target: scoreTarget(segment), anchor: segmentAnchor(segment) };
}

/** Half the least distance between two marks, and a little for marks that have room around them. */
export function hitRadius(model: TimelineModel): number {
  return model.frame.minDistance / 2 + 4;
}

export function scoreTarget(segment: SegmentModel): TimelineTarget {
  return { type: 'score', key: segment.key };
}

export function segmentAnchor({ x0, x1, y }: SegmentModel): TimelinePoint {
  return { x: (x0 + x1) / 2, y };
}

/** Of marks ascending by `x`, the nearest one not further than `radius`; of two, the left one. */
export function nearestMark(marks: readonly MarkModel[], x: number, radius: number): MarkModel | undefined {
  const index = firstIndexOf(marks, (mark) => mark.x >= x);
  const before = marks[index - 1];
  const after = marks[index];
  const nearest =
    before !== undefined && (after === undefined || x - before.x <= after.x - x) ? before : after;
  return nearest !== undefined && Math.abs(nearest.x - x) <= radius ? nearest : undefined;
}

/** Bars may lie in each other, so all are looked at: there are few in a lane. */
function shortestBar(marks: readonly MarkModel[], x: number): MarkModel | undefined {
  let found: MarkModel | undefined;
  let shortest = Infinity;
  for (const mark of marks) {
    if (mark.bar === null || x < mark.bar.x0 || x > mark.bar.x1) continue;
    const length = mark.bar.x1 - mark.bar.x0;
    if (length < shortest) {
      found = mark;
      shortest = length;
    }
  }
  return found;
}

/** Of segments ascending and without overlap, the one over `x`. */
export function segmentAt(segments: readonly SegmentModel[], x: number): SegmentModel | undefined {
  const index = firstIndexOf(segments, ({ x1 }) => x1 >= x);
  const segment = segments[index];
  if (segment === undefined || segment.x0 > x) return undefined;
  // On the border of two editions the later one begins.
  const next = segments[index + 1];
  return segment.x1 === x && next !== undefined && next.x0 === x ? next : segment;
}
