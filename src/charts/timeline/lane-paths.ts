import { kindGlyphPath } from '../shared/kind-glyph.ts';
import type { LaneModel } from './lane-model.ts';
import { BADGE_RADIUS, CAP, GLYPH_RADIUS, type BarModel, type MarkModel } from './mark-model.ts';
import { SMALL_FONT, textBox } from './text-model.ts';

/**
 * What the marks of a lane have in common as one path each, `''` where there is none: a lane of a hundred
 * marks is a dozen elements and its numbers, not several hundred elements that a pan must move one by one.
 */
export interface LanePaths {
  /** From the first to the last event behind a badge. */
  readonly spans: string;
  readonly intervals: string;
  readonly softIntervals: string;
  /** Vague dates whose ends are themselves uncertain. */
  readonly softDates: string;
  readonly caps: string;
  readonly arrows: string;
  /** Where the lane's line stops for words. */
  readonly wordRooms: string;
  readonly glyphs: string;
  readonly hollowGlyphs: string;
  readonly badges: string;
  readonly hollowBadges: string;
}

type Placed<Part> = Part & Pick<MarkModel, 'y'>;

function line({ x0, x1, y }: Placed<BarModel>): string {
  return `M${x0},${y}H${x1}`;
}

function cap(x: number, y: number): string {
  return `M${x},${y - CAP}v${CAP * 2}`;
}

function capsOf({ style, soft, x0, x1, capStart, capEnd, y }: Placed<BarModel>): string {
  if (style === 'span' || soft) return '';
  return (capStart ? cap(x0, y) : '') + (capEnd ? cap(x1, y) : '');
}

/** It went on, and the source does not say until when. */
function arrowPath([x0, x1]: readonly [number, number], y: number): string {
  return `M${x0},${y}H${x1}m-4,-3.5l4,3.5l-4,3.5`;
}

function glyphPath({ kind, x, y }: MarkModel): string {
  return kindGlyphPath(kind, GLYPH_RADIUS, { x, y });
}

/** A circle for small numbers, then a pill. */
function badgePath({ x, y, reach }: Pick<MarkModel, 'x' | 'y' | 'reach'>): string {
  const r = BADGE_RADIUS;
  const half = reach - r;
  return `M${x - half},${y - r}h${half * 2}a${r},${r} 0 0 1 0,${2 * r}h${-half * 2}a${r},${r} 0 0 1 0,${-2 * r}Z`;
}

function wordRoom({ title }: MarkModel): string {
  if (title === null) return '';
  const { left, right, top, bottom } = textBox(title, SMALL_FONT);
  return `M${left - 2},${top}H${right + 2}V${bottom}H${left - 2}Z`;
}

/** The marks of a lane → what is drawn of them in one stroke or fill. */
export function lanePaths({ marks }: Pick<LaneModel, 'marks'>): LanePaths {
  const bars = marks.flatMap(({ bar, y }) => (bar === null ? [] : [{ ...bar, y }]));
  const lines = (style: BarModel['style'], soft?: boolean) =>
    bars.filter((bar) => bar.style === style && bar.soft === (soft ?? bar.soft)).map(line);
  const signs = (single: boolean, hollow: boolean) =>
    marks.filter((mark) => (mark.size === 1) === single && mark.hollow === hollow);
  return {
    spans: lines('span').join(''),
    intervals: lines('interval', false).join(''),
    softIntervals: lines('interval', true).join(''),
    softDates: lines('vague', true).join(''),
    caps: bars.map(capsOf).join(''),
    arrows: marks.map(({ arrow, y }) => (arrow === null ? '' : arrowPath(arrow, y))).join(''),
    wordRooms: marks.map(wordRoom).join(''),
    glyphs: signs(true, false).map(glyphPath).join(''),
    hollowGlyphs: signs(true, true).map(glyphPath).join(''),
    badges: signs(false, false).map(badgePath).join(''),
    hollowBadges: signs(false, true).map(badgePath).join(''),
  };
}
