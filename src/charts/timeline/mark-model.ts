import type { EdtfDate } from '../../domain/edtf.ts';
import type { EventKind } from '../../domain/event-kind.ts';
import { round1 } from '../shared/round.ts';
import { textWidth } from '../shared/text-width.ts';
import type { TimeScale } from '../shared/time-scale.ts';
import { at, firstEventOf, reachOf, type Members } from './lane-columns.ts';
import type { ChartText } from '../shared/chart-text.ts';
import { SMALL_FONT } from './text-model.ts';

export const GLYPH_RADIUS = 6;
export const BADGE_RADIUS = 10;
/** Half the height of a vague date's wash and of an interval's caps. */
export const CAP = 3.5;
const ARROW_LENGTH = 11;

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
  readonly members: Members;
  /** How many events. */
  readonly size: number;
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
  readonly title: ChartText | null;
}

/** What a mark is made of: some neighbouring spots, and all of their events. */
export interface MarkSource {
  readonly members: Members;
  readonly size: number;
  /** Sum of the events' middles, each twice. */
  readonly sum: number;
}

export function buildMark(
  { members, size, sum }: MarkSource,
  kind: EventKind,
  y: number,
  scale: TimeScale,
): MarkModel {
  const x = round1(scale.x(sum / size / 2));
  const reach = size === 1 ? GLYPH_RADIUS + 1 : badgeReach(size);
  const only = size === 1 ? firstEventOf(members)?.when : undefined;
  const bar = buildBar(members, only, reach, scale);
  return {
    id: firstEventOf(members)?.id ?? '',
    kind,
    members,
    size,
    x,
    y,
    reach,
    bar,
    // A badge says how many; which of them went on shows when they come apart.
    arrow: only?.openEnd === true ? buildArrow(x + reach, bar, scale) : null,
    hollow: summariesOf(members) === size,
    title: null,
  };
}

function summariesOf({ columns: { summarySums }, ranges }: Members): number {
  return ranges.reduce((sum, [from, to]) => sum + at(summarySums, to) - at(summarySums, from), 0);
}

/** A circle up to two figures, then a pill. */
export function badgeReach(count: number): number {
  return round1(Math.max(BADGE_RADIUS, textWidth(String(count), SMALL_FONT, 600) / 2 + 3.5));
}

/** A bar that the sign in its middle would hide tells nothing. `only`: the date of a single event. */
function buildBar(
  { columns, ranges }: Members,
  only: EdtfDate | undefined,
  reach: number,
  scale: TimeScale,
): BarModel | null {
  const reaches = ranges.map((range) => reachOf(columns, range));
  const x0 = Math.max(scale.x(Math.min(...reaches.map(({ start }) => start))), scale.left);
  const x1 = Math.min(scale.x(Math.max(...reaches.map(({ end }) => end))), scale.right);
  if (x1 - x0 <= reach * 2 + 2) return null;
  return {
    style:
      only === undefined ? 'span' : only.precision === 'interval' && !only.openEnd ? 'interval' : 'vague',
    x0: round1(x0),
    x1: round1(x1),
    soft: only !== undefined && (only.approximate || only.uncertain),
    capStart: x0 > scale.left,
    capEnd: x1 < scale.right,
  };
}

function buildArrow(from: number, bar: BarModel | null, scale: TimeScale): readonly [number, number] {
  const x0 = Math.max(bar?.x1 ?? 0, from);
  return [round1(x0), round1(Math.min(x0 + ARROW_LENGTH, scale.right + ARROW_LENGTH))];
}
