import type { EventKind } from '../../domain/event-kind.ts';
import { marksHolding } from './mark-members.ts';
import { BADGE_RADIUS, type MarkModel } from './mark-model.ts';
import type { SegmentModel } from './segment-model.ts';
import type { TimelineTarget } from './timeline-data.ts';
import type { TimelineModel } from './timeline-model.ts';

interface Emphasised {
  /** Unique among its kind of emphasis. */
  readonly key: string;
  readonly strength: Strength;
}

/** A ring around a mark. */
export interface RingModel extends Emphasised {
  readonly x: number;
  readonly y: number;
  /** Half its width and half its height: a circle, or a pill around a badge. */
  readonly rx: number;
  readonly ry: number;
  readonly kind: EventKind;
}

/** Days that matter now, shaded through strips and lanes. */
export interface ShadeModel extends Emphasised {
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
}

/** From the top of the strips down to a mark. */
export interface HairlineModel extends Emphasised {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export interface HighlightModel extends Emphasised, Pick<SegmentModel, 'x0' | 'x1' | 'y'> {}

export type Strength = 'hovered' | 'selected';

/** Drawn under the figure (`shades`, `hairlines`) and over it (`rings`, `highlights`). */
export interface TimelineEmphasis {
  readonly shades: readonly ShadeModel[];
  readonly hairlines: readonly HairlineModel[];
  readonly rings: readonly RingModel[];
  readonly highlights: readonly HighlightModel[];
}

export interface EmphasisInput {
  readonly hovered: TimelineTarget | undefined;
  readonly selected: TimelineTarget | undefined;
}

/**
 * What hovering and pinning add to a placed figure: nothing is laid out again. A pinned event draws
 * its days through the score strips, a pinned score its coverage year through the lanes: what falls
 * together, without a word about causes.
 */
export function emphasiseTimeline(
  model: TimelineModel,
  { hovered, selected }: EmphasisInput,
): TimelineEmphasis {
  const parts: TimelineEmphasis[] = [];
  if (selected !== undefined) parts.push(emphasis(model, selected, 'selected'));
  if (hovered !== undefined && !sameTarget(hovered, selected))
    parts.push(emphasis(model, hovered, 'hovered'));
  return {
    shades: parts.flatMap((part) => part.shades),
    hairlines: parts.flatMap((part) => part.hairlines),
    rings: parts.flatMap((part) => part.rings),
    highlights: parts.flatMap((part) => part.highlights),
  };
}

export function sameTarget(a: TimelineTarget | undefined, b: TimelineTarget | undefined): boolean {
  if (a === b || a === undefined || b === undefined) return a === b;
  if (a.type === 'score') return b.type === 'score' && a.key === b.key;
  if (b.type !== 'event' || a.ids.length !== b.ids.length) return false;
  const ids = new Set(b.ids);
  return a.ids.every((id) => ids.has(id));
}

/** Keys of the marks whose buttons are pressed. */
export function pressedKeys(model: TimelineModel, selected: TimelineTarget | undefined): ReadonlySet<string> {
  if (selected === undefined) return NONE_PRESSED;
  if (selected.type === 'score') return new Set([selected.key]);
  return new Set(model.lanes.flatMap(({ marks }) => marksHolding(marks, selected).map(({ id }) => id)));
}

const NONE_PRESSED: ReadonlySet<string> = new Set();

function emphasis(model: TimelineModel, target: TimelineTarget, strength: Strength): TimelineEmphasis {
  return target.type === 'event'
    ? eventEmphasis(model, target, strength)
    : scoreEmphasis(model, target.key, strength);
}

const RING_GAP = 4;

/** More hairlines than this would be a curtain; the rings still say where the events are. */
const MOST_HAIRLINES = 3;

function eventEmphasis(model: TimelineModel, target: TimelineTarget, strength: Strength): TimelineEmphasis {
  const marks = model.lanes.flatMap(({ marks: each }) => marksHolding(each, target));
  const traced = marks.length <= MOST_HAIRLINES ? marks : [];
  const top = model.strips[0]?.top ?? model.axis.upper;
  const keyOf = (mark: MarkModel) => `${strength} ${mark.id}`;
  return {
    rings: marks.map((mark) => ({
      key: keyOf(mark),
      strength,
      x: mark.x,
      y: mark.y,
      rx: mark.reach + RING_GAP,
      ry: (mark.size === 1 ? mark.reach : BADGE_RADIUS) + RING_GAP,
      kind: mark.kind,
    })),
    hairlines: traced.map((mark) => ({
      key: keyOf(mark),
      strength,
      x: mark.x,
      top,
      bottom: mark.y - BADGE_RADIUS - RING_GAP,
    })),
    shades: traced.flatMap((mark) =>
      mark.bar === null
        ? []
        : [{ key: keyOf(mark), strength, x0: mark.bar.x0, x1: mark.bar.x1, top, bottom: mark.y }],
    ),
    highlights: [],
  };
}

function scoreEmphasis(model: TimelineModel, key: string, strength: Strength): TimelineEmphasis {
  const bottom = model.axis.lower;
  const found = model.strips.flatMap((strip) =>
    strip.lines
      .flatMap(({ segments }) => segments.filter((segment) => segment.key === key))
      .map(({ x0, x1, y }) => ({ key: `${strength} ${key}`, strength, x0, x1, y, top: strip.top, bottom })),
  );
  return { rings: [], hairlines: [], shades: found, highlights: found };
}
