import type { EventKind } from '../../domain/event-kind.ts';
import { textWidth } from '../shared/text-width.ts';
import type { TimeScale } from '../shared/time-scale.ts';
import { clusterByDistance } from './clusters.ts';
import { buildMark, placeEvent, type MarkModel, type PlacedEvent } from './mark-model.ts';
import { SMALL_FONT, TEXT_FONT, type TextModel } from './text-model.ts';
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
  readonly label: TextModel;
  /** How many events the window holds. */
  readonly count: TextModel;
  readonly empty: boolean;
  /** Ascending by `x`. */
  readonly marks: readonly MarkModel[];
}

export function buildLane(
  lane: LaneDatum,
  scale: TimeScale,
  frame: Frame,
  top: number,
  labels: TimelineLabels,
): LaneModel {
  const bottom = top + frame.laneHeight;
  const y = frame.wide ? (top + bottom) / 2 : bottom - (frame.touch ? 18 : 15);
  const placed = lane.events
    .map((event) => placeEvent(event, scale))
    .filter((event) => event !== undefined)
    .toSorted((a, b) => a.x - b.x || (a.event.id < b.event.id ? -1 : 1));
  // Positions are rounded to 0.1 px: that much more, and the distance holds after rounding too.
  const clusters = clusterByDistance(placed, frame.minDistance + 0.1);
  const marks = clusters.map((cluster) => buildMark(cluster, lane.kind, y, scale, labels));
  return {
    kind: lane.kind,
    name: labels.laneName(lane.label, placed.length),
    top,
    bottom,
    y,
    ...labelOf(lane, placed.length, frame, top, y, labels),
    empty: placed.length === 0,
    marks: withTitles(marks, placed, scale, frame),
  };
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
function withTitles(
  marks: readonly MarkModel[],
  placed: readonly PlacedEvent[],
  scale: TimeScale,
  frame: Frame,
): readonly MarkModel[] {
  if (!frame.wide) return marks;
  const titles = new Map(placed.map(({ event }) => [event.id, event.title]));
  const bars = marks.flatMap(({ bar }) => (bar === null ? [] : [bar]));
  return marks.map((mark, index) => {
    const text = mark.ids.length === 1 ? titles.get(mark.id) : undefined;
    if (text === undefined) return mark;
    const x = Math.ceil(Math.max(mark.x + mark.reach, mark.bar?.x1 ?? 0, mark.arrow?.[1] ?? 0) + TITLE_GAP);
    const end = x + textWidth(text, SMALL_FONT) + TITLE_GAP;
    const next = marks[index + 1];
    const limit = next === undefined ? scale.right : next.x - next.reach;
    const free = end <= limit && bars.every((bar) => bar === mark.bar || bar.x0 > end || bar.x1 < x);
    return free ? { ...mark, title: { x, y: mark.y + 4, text, anchor: 'start' as const } } : mark;
  });
}
