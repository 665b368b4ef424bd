import type { EventKind } from '../../domain/event-kind.ts';
import { textWidth } from '../shared/text-width.ts';
import type { TimeScale } from '../shared/time-scale.ts';
import { clusterByDistance, type Groups } from './clusters.ts';
import { firstEventOf, laneColumns, type RowRange } from './lane-columns.ts';
import { badgeReach, buildMark, type MarkModel, type MarkSource } from './mark-model.ts';
import type { RugModel } from './rug-model.ts';
import { findSpots, type Spots } from './spots.ts';
import type { ChartText } from '../shared/chart-text.ts';
import { SMALL_FONT, TEXT_FONT } from './text-model.ts';
import type { LaneDatum } from './timeline-data.ts';
import type { Frame } from './timeline-frame.ts';
import type { TimelineLabels } from './timeline-labels.ts';

/** One kind of event. Every event of the window is in exactly one of its marks. */
export interface LaneModel {
  readonly kind: EventKind;
  /** Spoken name of the row. */
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  /** The line on which the marks stand. */
  readonly y: number;
  readonly glyph: { readonly x: number; readonly y: number };
  readonly label: ChartText;
  /** How many events the window holds. */
  readonly count: ChartText;
  readonly empty: boolean;
  /** Ascending by `x`. */
  readonly marks: readonly MarkModel[];
  /** On the lane's lower edge; `null` where marks can be told apart. */
  readonly rug: RugModel | null;
}

/** Less than this apart is the same spot: keeps the number of spots below that of half pixels. */
const SAME_SPOT = 0.5;

/** A lane, and where its events stand in the window. */
export interface PlacedLane extends Spots {
  readonly lane: LaneDatum;
}

export function placeLane(lane: LaneDatum, scale: TimeScale): PlacedLane {
  const spots = findSpots(laneColumns(lane.events), scale.window, SAME_SPOT / scale.pixelsPerDay);
  return { ...spots, lane };
}

export function buildLane(
  spots: PlacedLane,
  rug: RugModel | null,
  scale: TimeScale,
  frame: Frame,
  top: number,
  labels: TimelineLabels,
): LaneModel {
  const { lane } = spots;
  const bottom = top + frame.laneHeight;
  const y = frame.wide ? (top + bottom) / 2 : bottom - (frame.touch ? 18 : 15);
  const sources = gatherApart(spots, frame.minDistance, scale.pixelsPerDay);
  const marks = sources.map((source) => buildMark(source, lane.kind, y, scale));
  return {
    kind: lane.kind,
    name: labels.laneName(lane.label, spots.total),
    top,
    bottom,
    y,
    ...labelOf(lane, spots.total, frame, top, y, labels),
    empty: spots.total === 0,
    marks: withTitles(marks, scale, frame),
    rug,
  };
}

/** Between two badges that touch. */
const BADGE_GAP = 2;

/** Far enough apart to be hit alone, and for the numbers to be read: a longer one needs more room. */
function gatherApart(spots: Spots, minDistance: number, pixelsPerDay: number): readonly MarkSource[] {
  // Positions are rounded to 0.1 px: that much more, and the distance holds after rounding too.
  const sumsOf = (distance: number) => ((distance + 0.1) / pixelsPerDay) * 2;
  let groups = clusterByDistance(spots, sumsOf(minDistance));
  for (let distance = minDistance; ;) {
    const needed = badgeReach(largest(groups)) * 2 + BADGE_GAP;
    if (needed <= distance) return sourcesOf(spots, groups);
    distance = needed;
    const { firsts } = groups;
    const wider = clusterByDistance(groups, sumsOf(distance));
    groups = { ...wider, firsts: Array.from(wider.firsts, (first) => firsts[first] ?? 0) };
  }
}

function largest({ sizes }: Groups): number {
  let most = 1;
  for (let group = 0; group < sizes.length; group += 1) most = Math.max(most, sizes[group] ?? 0);
  return most;
}

/** Groups of spots → what each mark shows. */
function sourcesOf({ columns, sizes, firsts: rows }: Spots, groups: Groups): readonly MarkSource[] {
  return Array.from(groups.firsts, (first, index): MarkSource => {
    const end = groups.firsts[index + 1] ?? rows.length;
    const ranges: RowRange[] = [];
    let [from, to] = [0, 0];
    for (let spot = first; spot < end; spot += 1) {
      const row = rows[spot] ?? 0;
      if (row !== to) {
        if (to > from) ranges.push([from, to]);
        from = row;
      }
      to = row + (sizes[spot] ?? 0);
    }
    ranges.push([from, to]);
    return { members: { columns, ranges }, sum: groups.sums[index] ?? 0, size: groups.sizes[index] ?? 0 };
  });
}

type LaneLabel = Pick<LaneModel, 'glyph' | 'label' | 'count'>;

function labelOf(
  lane: LaneDatum,
  events: number,
  frame: Frame,
  top: number,
  y: number,
  labels: TimelineLabels,
): LaneLabel {
  const text = lane.label;
  const count = labels.number(events, 0);
  if (frame.wide) {
    return {
      glyph: { x: 7, y },
      label: { x: 22, y: y + 4, text, anchor: 'start' },
      count: { x: frame.left - 20, y: y + 4, text: count, anchor: 'end' },
    };
  }
  return {
    glyph: { x: 5, y: top + 11 },
    label: { x: 15, y: top + 15, text, anchor: 'start' },
    count: {
      x: Math.ceil(15 + textWidth(text, TEXT_FONT)) + 7,
      y: top + 15,
      text: count,
      anchor: 'start',
    },
  };
}

const TITLE_GAP = 5;

/**
 * A single event has its title beside it where all of it has room: before the next mark, and where
 * no bar of another mark runs, which the words would hide.
 */
function withTitles(marks: readonly MarkModel[], scale: TimeScale, frame: Frame): readonly MarkModel[] {
  if (!frame.wide) return marks;
  const bars = marks.flatMap(({ bar }) => (bar === null ? [] : [bar]));
  return marks.map((mark, index) => {
    const text = mark.size === 1 ? firstEventOf(mark.members)?.title : undefined;
    if (text === undefined) return mark;
    const x = Math.ceil(Math.max(mark.x + mark.reach, mark.bar?.x1 ?? 0, mark.arrow?.[1] ?? 0) + TITLE_GAP);
    const end = x + textWidth(text, SMALL_FONT) + TITLE_GAP;
    const next = marks[index + 1];
    const limit = next === undefined ? scale.right : next.x - next.reach;
    const free = end <= limit && bars.every((bar) => bar === mark.bar || bar.x0 > end || bar.x1 < x);
    return free ? { ...mark, title: { x, y: mark.y + 4, text, anchor: 'start' as const } } : mark;
  });
}
