import { kindGlyphPath } from '../shared/kind-glyph.ts';
import { KIND_HUE } from '../shared/kind-hue.ts';
import { round1 } from '../shared/round.ts';
import type { LaneModel } from './lane-model.ts';
import { BADGE_RADIUS, CAP, GLYPH_RADIUS, type BarModel, type MarkModel } from './mark-model.ts';
import { SMALL_FONT, textBox } from './text-model.ts';

/**
 * What the marks of a lane have in common, as one path: a lane of a hundred marks is a dozen elements and
 * its numbers, not several hundred elements that a pan must move one by one. Colours are `var(--token)`.
 */
export interface LanePath {
  /** Unique in the lane. */
  readonly part: string;
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  /** Of the stroke, in pixels; 1 unless told. */
  readonly width?: number;
  readonly dashes?: readonly number[];
  readonly alpha?: number;
  /** The stroke lies under the fill: a rim outside. */
  readonly rim?: true;
  /** Whose badges `d` outlines: a canvas draws them without words in between. */
  readonly badges?: readonly Badge[];
}

type Placed<Part> = Part & Pick<MarkModel, 'y'>;

function line({ x0, x1, y }: Placed<BarModel>): string {
  return `M${x0},${y}H${x1}`;
}

/** A vague date; a path of its own, so that where two meet it is darker. */
function wash({ id, bar, y }: MarkModel, hue: string): readonly LanePath[] {
  if (bar?.style !== 'vague') return [];
  const d = `M${bar.x0},${y - CAP}H${bar.x1}v${CAP * 2}H${bar.x0}Z`;
  return [{ part: id, d, fill: hue, alpha: bar.soft ? 0.1 : 0.2 }];
}

function cap(x: number, y: number): string {
  return `M${x},${y - CAP}v${CAP * 2}`;
}

function capsOf({ style, soft, x0, x1, capStart, capEnd, y }: Placed<BarModel>): string {
  if (style === 'span' || soft) return '';
  return (capStart ? cap(x0, y) : '') + (capEnd ? cap(x1, y) : '');
}

/** It went on, and the source does not say until when. */
function arrowPath({ arrow, y }: MarkModel): string {
  return arrow === null ? '' : `M${arrow[0]},${y}H${arrow[1]}m-4,-3.5l4,3.5l-4,3.5`;
}

function glyphPath({ kind, x, y }: MarkModel): string {
  return kindGlyphPath(kind, GLYPH_RADIUS, { x, y });
}

export type Badge = Pick<MarkModel, 'x' | 'y' | 'reach'>;

/** A circle for small numbers, then a pill. */
function badgePath({ x, y, reach }: Badge): string {
  const r = BADGE_RADIUS;
  const half = reach - r;
  const [left, width] = [round1(x - half), round1(half * 2)];
  return `M${left},${y - r}h${width}a${r},${r} 0 0 1 0,${2 * r}h${-width}a${r},${r} 0 0 1 0,${-2 * r}Z`;
}

function wordRoom({ title }: MarkModel): string {
  if (title === null) return '';
  const { left, right, top, bottom } = textBox(title, SMALL_FONT);
  return `M${left - 2},${top}H${right + 2}V${bottom}H${left - 2}Z`;
}

const RIM = { stroke: 'var(--mark-outline)', rim: true } as const;
/** How far the rim of a badge stands out. */
export const BADGE_RIM = 0.75;

/** The marks of a lane → what is drawn of them in one stroke or fill, in the order of drawing. */
export function lanePaths({ kind, marks }: Pick<LaneModel, 'kind' | 'marks'>): readonly LanePath[] {
  const hue = KIND_HUE[kind];
  const hollow = { fill: 'var(--paper)', stroke: hue, width: 1.5 };
  const bars = marks.flatMap(({ bar, y }) => (bar === null ? [] : [{ ...bar, y }]));
  const lines = (style: BarModel['style'], soft: boolean) =>
    bars.flatMap((bar) => (bar.style === style && bar.soft === soft ? line(bar) : []));
  const of = (single: boolean, isHollow: boolean) =>
    marks.filter((mark) => (mark.size === 1) === single && mark.hollow === isHollow);
  const badges = of(false, false);
  const path = (part: string, pieces: readonly string[], look: Partial<LanePath>) => ({
    part,
    d: pieces.join(''),
    ...look,
  });
  const all: readonly LanePath[] = [
    ...marks.flatMap((mark) => wash(mark, hue)),
    path('spans', lines('span', false), { stroke: hue, width: 1.5, alpha: 0.55 }),
    path('intervals', lines('interval', false), { stroke: hue, width: 2.5 }),
    path('soft-intervals', lines('interval', true), { stroke: hue, width: 2.5, dashes: [3, 2.5] }),
    path('soft-dates', lines('vague', true), { stroke: hue, dashes: [3, 3] }),
    path('caps', bars.map(capsOf), { stroke: hue }),
    path('arrows', marks.map(arrowPath), { stroke: hue, width: 1.5 }),
    path('word-rooms', marks.map(wordRoom), { fill: 'var(--paper)' }),
    path('glyphs', of(true, false).map(glyphPath), { fill: hue, ...RIM }),
    path('hollow-glyphs', of(true, true).map(glyphPath), hollow),
    {
      part: 'badges',
      get d() {
        return badges.map(badgePath).join('');
      },
      badges,
      fill: hue,
      ...RIM,
      width: BADGE_RIM * 2,
    },
    path('hollow-badges', of(false, true).map(badgePath), hollow),
  ];
  return all.filter((each) => (each.badges ? each.badges.length > 0 : each.d !== ''));
}
