import type { EpochDay } from '../../domain/calendar.ts';
import { timeScale } from '../shared/time-scale.ts';
import { scoreTarget, segmentAnchor } from './hit-test.ts';
import { firstEventOf, reachOf, type Members } from './lane-columns.ts';
import { eventTarget, firstEventsOf, holdsEvent } from './mark-members.ts';
import { firstPosition, nearestIndex, type FocusPosition, type FocusRow } from './keyboard.ts';
import type { TimelineTarget } from './timeline-data.ts';
import type { TimelineLabels } from './timeline-labels.ts';
import type { TimelineModel } from './timeline-model.ts';
import type { TimelinePoint } from './timeline-props.ts';

/** A mark as the keyboard and a screen reader meet it. */
export interface FocusMark {
  /** Unique in the chart, and the same after zooming as long as the mark is. */
  readonly key: string;
  readonly target: TimelineTarget;
  /** The events of a mark in a lane. */
  readonly members: Members | null;
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
export function buildFocusRows(model: TimelineModel, labels: TimelineLabels): readonly MarkRow[] {
  const scale = timeScale(model.window, model.frame.left, model.frame.right);
  const strips = model.strips.flatMap(({ top, bottom, lines }) =>
    lines.map(({ id, name, sign, segments }): MarkRow => {
      const marks = segments.map((segment) => ({
        key: segment.key,
        target: scoreTarget(segment),
        members: null,
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
      // Looked up when it is asked for: rows are made for every step of the window.
      get target() {
        return eventTarget(mark);
      },
      members: mark.members,
      name: nameOf(mark.members, labels),
      anchor: { x: mark.x, y: mark.y },
      day: scale.day(mark.x),
      area: { x: mark.x - half, y: lane.top, width: half * 2, height: lane.bottom - lane.top },
    }));
    return { key: lane.kind, name: lane.name, marks, xs: marks.map(({ anchor }) => anchor.x) };
  });
  return [...strips, ...lanes];
}

const TITLES_SPOKEN = 3;

function nameOf(members: Members, labels: TimelineLabels): string {
  const { columns, ranges } = members;
  const size = ranges.reduce((sum, [from, to]) => sum + to - from, 0);
  const first = firstEventOf(members);
  if (size === 1 && first)
    return labels.eventName(first.title, labels.date(first.when), first.summary ?? false);
  const reaches = ranges.map((range) => reachOf(columns, range));
  const start = Math.min(...reaches.map((reach) => reach.start));
  const end = Math.max(...reaches.map((reach) => reach.end));
  // Spoken names stay short: no more titles than they say.
  const titles = firstEventsOf(members, TITLES_SPOKEN).map(({ title }) => title);
  return labels.clusterName({ titles, count: size }, labels.range({ start, end }));
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
  const same = marks.findIndex((mark) => holds(mark, memory.target));
  const index = same === -1 ? nearestIndex(rows[row]?.xs ?? [], memory.x) : same;
  return index === undefined ? firstPosition(rows) : { row, index };
}

function holds({ members, key }: FocusMark, wanted: TimelineTarget): boolean {
  if (wanted.type === 'score') return members === null && key === wanted.key;
  const [first] = wanted.ids;
  return members !== null && first !== undefined && holdsEvent(members, first);
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
