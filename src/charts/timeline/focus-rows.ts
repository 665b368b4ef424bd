import type { EpochDay } from '../../domain/calendar.ts';
import { timeScale } from '../shared/time-scale.ts';
import { eventTarget, scoreTarget, segmentAnchor } from './hit-test.ts';
import { firstPosition, nearestIndex, type FocusPosition, type FocusRow } from './keyboard.ts';
import type { TimelineTarget } from './timeline-data.ts';
import type { TimelineModel } from './timeline-model.ts';
import type { TimelinePoint } from './timeline-props.ts';

/** A mark as the keyboard and a screen reader meet it. */
export interface FocusMark {
  /** Unique in the chart, and the same after zooming as long as the mark is. */
  readonly key: string;
  readonly target: TimelineTarget;
  readonly name: string;
  readonly anchor: TimelinePoint;
  /** The day at the anchor. */
  readonly day: EpochDay;
  /** What a pointer hits. */
  readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface MarkRow extends FocusRow {
  readonly key: string;
  readonly name: string;
  readonly marks: readonly FocusMark[];
}

/** Where the focus was: enough to find its way after zooming, panning or filtering. */
export interface FocusMemory {
  readonly rowKey: string;
  readonly target: TimelineTarget;
  readonly x: number;
}

/** The lines of the strips first, then lanes; an empty row stays, so that it can be named. */
export function buildFocusRows(model: TimelineModel): readonly MarkRow[] {
  const scale = timeScale(model.window, model.frame.left, model.frame.right);
  const strips = model.strips.flatMap(({ top, bottom, lines }) =>
    lines.map(({ id, name, sign, segments }): MarkRow => {
      const marks = segments.map((segment) => ({
        key: segment.key,
        target: scoreTarget(segment),
        name: segment.name,
        anchor: segmentAnchor(segment),
        day: scale.day(segmentAnchor(segment).x),
        area: {
          x: segment.x0,
          width: segment.x1 - segment.x0,
          // A line that is alone has the strip for itself.
          ...(sign === null ? { y: top, height: bottom - top } : { y: segment.y - 12, height: 24 }),
        },
      }));
      return { key: id, name, marks, xs: marks.map(({ anchor }) => anchor.x) };
    }),
  );
  const half = model.frame.minDistance / 2;
  const lanes = model.lanes.map((lane): MarkRow => {
    const marks = lane.marks.map((mark) => ({
      key: mark.id,
      target: eventTarget(mark),
      name: mark.name,
      anchor: { x: mark.x, y: mark.y },
      day: scale.day(mark.x),
      area: { x: mark.x - half, y: lane.top, width: half * 2, height: lane.bottom - lane.top },
    }));
    return { key: lane.kind, name: lane.name, marks, xs: marks.map(({ anchor }) => anchor.x) };
  });
  return [...strips, ...lanes];
}

/**
 * The mark that stands for what had the focus: the same score, the mark that now holds the event,
 * else the nearest one of the row, else the first of all.
 */
export function restoreFocus(
  rows: readonly MarkRow[],
  memory: FocusMemory | undefined,
): FocusPosition | undefined {
  if (memory === undefined) return firstPosition(rows);
  const row = rows.findIndex(({ key }) => key === memory.rowKey);
  const marks = rows[row]?.marks ?? [];
  const same = marks.findIndex(({ target }) => holds(target, memory.target));
  const index = same === -1 ? nearestIndex(rows[row]?.xs ?? [], memory.x) : same;
  return index === undefined ? firstPosition(rows) : { row, index };
}

function holds(target: TimelineTarget, wanted: TimelineTarget): boolean {
  if (target.type === 'score') return wanted.type === 'score' && wanted.key === target.key;
  const [first] = wanted.type === 'event' ? wanted.ids : [];
  return first !== undefined && target.ids.includes(first);
}

export function markAt(rows: readonly MarkRow[], position: FocusPosition | undefined): FocusMark | undefined {
  return position === undefined ? undefined : rows[position.row]?.marks[position.index];
}

/** The mark with a key, and its row. */
export function markWithKey(
  rows: readonly MarkRow[],
  key: string | undefined,
): { readonly row: MarkRow; readonly mark: FocusMark } | undefined {
  for (const row of rows) {
    const mark = row.marks.find((each) => each.key === key);
    if (mark !== undefined) return { row, mark };
  }
  return undefined;
}
