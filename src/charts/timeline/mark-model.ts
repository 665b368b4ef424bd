import type { EventKind } from '../../domain/event-kind.ts';
import { round1 } from '../shared/round.ts';
import { textWidth } from '../shared/text-width.ts';
import type { TimeScale } from '../shared/time-scale.ts';
import type { Cluster } from './clusters.ts';
import type { EventDatum } from './timeline-data.ts';
import type { TimelineLabels } from './timeline-labels.ts';
import type { TextModel } from './text-model.ts';
import { SMALL_FONT } from './text-model.ts';

export const GLYPH_RADIUS = 6;
export const BADGE_RADIUS = 10;
const ARROW_LENGTH = 11;

/** An event in the window: its days in pixels, cut at the window's ends, and their middle. */
export interface PlacedEvent {
  readonly event: EventDatum;
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
}

/**
 * How long the mark's dates are. `vague`: some time in these days. `interval`: from the first to
 * the last of them. `span`: from the first to the last event behind a badge.
 */
export interface BarModel {
  readonly style: 'vague' | 'interval' | 'span';
  readonly x0: number;
  readonly x1: number;
  /** The ends themselves are approximate or uncertain. */
  readonly soft: boolean;
  /** The true end lies in the window; a cut end has no cap. */
  readonly capStart: boolean;
  readonly capEnd: boolean;
}

/** One event, or several that would lie on top of each other. */
export interface MarkModel {
  /** Of the first event. */
  readonly id: string;
  readonly kind: EventKind;
  readonly ids: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Half the width that is drawn at the centre. */
  readonly reach: number;
  readonly bar: BarModel | null;
  /** The date has no told end: where the arrow begins and ends. */
  readonly arrow: readonly [x0: number, x1: number] | null;
  /** A total over single events; for a badge, all of its events. */
  readonly hollow: boolean;
  /** The title, where there is room for all of it. */
  readonly title: TextModel | null;
  /** Spoken name. */
  readonly name: string;
}

export function placeEvent(event: EventDatum, scale: TimeScale): PlacedEvent | undefined {
  const { start, end } = event.when;
  if (start >= scale.window.end || end <= scale.window.start) return undefined;
  const x0 = Math.max(scale.x(start), scale.left);
  const x1 = Math.min(scale.x(end), scale.right);
  return { event, x: (x0 + x1) / 2, x0, x1 };
}

export function buildMark(
  cluster: Cluster<PlacedEvent>,
  kind: EventKind,
  y: number,
  scale: TimeScale,
  labels: TimelineLabels,
): MarkModel {
  const { members } = cluster;
  const events = members.map(({ event }) => event);
  const x = round1(cluster.x);
  const reach = events.length === 1 ? GLYPH_RADIUS + 1 : badgeReach(events.length);
  const bar = buildBar(members, reach, scale);
  return {
    id: events[0]?.id ?? '',
    kind,
    ids: events.map((event) => event.id),
    x,
    y,
    reach,
    bar,
    arrow: buildArrow(members, x + reach, bar, scale),
    hollow: events.every((event) => event.summary),
    title: null,
    name: nameOf(events, labels),
  };
}

/** A circle up to two figures, then a pill. */
function badgeReach(count: number): number {
  return round1(Math.max(BADGE_RADIUS, textWidth(String(count), SMALL_FONT, 600) / 2 + 3.5));
}

/** A bar that the sign in its middle would hide tells nothing. */
function buildBar(members: readonly PlacedEvent[], reach: number, scale: TimeScale): BarModel | null {
  const x0 = Math.min(...members.map((member) => member.x0));
  const x1 = Math.max(...members.map((member) => member.x1));
  if (x1 - x0 <= reach * 2 + 2) return null;
  const dates = members.map(({ event }) => event.when);
  const [only] = dates;
  const single = dates.length === 1 && only !== undefined;
  const style = !single ? 'span' : only.precision === 'interval' && !only.openEnd ? 'interval' : 'vague';
  return {
    style,
    x0: round1(x0),
    x1: round1(x1),
    soft: single && (only.approximate || only.uncertain),
    capStart: x0 > scale.left,
    capEnd: x1 < scale.right,
  };
}

function buildArrow(
  members: readonly PlacedEvent[],
  from: number,
  bar: BarModel | null,
  scale: TimeScale,
): readonly [number, number] | null {
  // A badge says how many; which of them went on shows when they come apart.
  if (members.length > 1 || members[0]?.event.when.openEnd !== true) return null;
  const x0 = Math.max(bar?.x1 ?? 0, from);
  return [round1(x0), round1(Math.min(x0 + ARROW_LENGTH, scale.right + ARROW_LENGTH))];
}

function nameOf(events: readonly EventDatum[], labels: TimelineLabels): string {
  const [only] = events;
  if (only !== undefined && events.length === 1) {
    return labels.eventName(only.title, labels.date(only.when), only.summary);
  }
  const start = Math.min(...events.map((event) => event.when.start));
  const end = Math.max(...events.map((event) => event.when.end));
  return labels.clusterName(
    events.map((event) => event.title),
    labels.range({ start, end }),
  );
}
