import { contains, overlaps, type Box } from '../shared/label-placement.ts';
import { round1 } from '../shared/round.ts';
import { textWidth, wrapText } from '../shared/text-width.ts';
import type { ValueScale } from './segment-model.ts';
import type { ChartText } from '../shared/chart-text.ts';
import { SMALL_FONT, textBox, textLines } from './text-model.ts';
import type { BandDatum, StripDatum } from './timeline-data.ts';
import type { Frame } from './timeline-frame.ts';

/** A named range of a strip's scale, cut to the part that is shown. */
export interface BandModel {
  readonly y: number;
  readonly height: number;
  /** Neighbours differ. */
  readonly tone: 'a' | 'b';
  readonly name: readonly ChartText[];
}

/** A line across the plot with its value beside it. */
export interface ValueTick {
  readonly y: number;
  readonly label: ChartText;
  /** The scale goes on beyond this end. */
  readonly cut: boolean;
}

export interface StripBox {
  readonly top: number;
  readonly bottom: number;
  readonly yOf: ValueScale;
}

/** Least distance between two values on the axis. */
const TICK_GAP = 14;
/** Room for the values between the names of the bands and the plot. */
const TICK_COLUMN = 34;

/** Both ends of what is shown, and between them the borders of the bands, or the middle. */
export function buildValueTicks(
  strip: StripDatum,
  frame: Frame,
  yOf: ValueScale,
  number: (value: number, decimals: number) => string,
): readonly ValueTick[] {
  const { min, max, scale = { min, max } } = strip;
  const borders = strip.bands.map((band) => band.to).filter((to) => to > min && to < max);
  const middle = (min + max) / 2;
  const between = borders.length > 0 || !Number.isInteger(middle) ? borders : [middle];
  const ys = [yOf(min), yOf(max)];
  const apart = between.filter((value) => ys.every((y) => Math.abs(y - yOf(value)) >= TICK_GAP));
  return [min, ...apart, max].map((value) => {
    const y = yOf(value);
    const text = number(value, decimalsOf(value));
    const label: ChartText = { x: frame.left - 8, y: round1(y + SMALL_FONT * 0.36), text, anchor: 'end' };
    const cut = (value === min && scale.min < min) || (value === max && scale.max > max);
    return { y, label, cut };
  });
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/**
 * Bands from the lowest up. The edge between two is where the lower one ends, so that printed
 * bounds such as 1.00–2.00 and 2.01–3.00 leave no seam.
 */
export function buildBands(
  strip: StripDatum,
  frame: Frame,
  box: StripBox,
  obstacles: readonly Box[],
): readonly BandModel[] {
  const ascending = strip.bands.toSorted((a, b) => a.from - b.from);
  return ascending.flatMap((band, index) => {
    const from = Math.max(ascending[index - 1]?.to ?? band.from, strip.min);
    const to = Math.min(band.to, strip.max);
    if (to <= from) return [];
    const [top, bottom] = bandEdges(strip, box, from, to);
    const tone = index % 2 === 0 ? 'a' : 'b';
    const place = { left: frame.left, right: frame.right, top, bottom };
    const name = frame.wide ? nameBeside(band, frame, place) : nameInside(band, place, obstacles);
    return [{ y: round1(top), height: round1(bottom - top), tone, name }];
  });
}

/** At the ends of what is shown, a band fills the plot to its edge. */
function bandEdges(
  strip: StripDatum,
  { top, bottom, yOf }: StripBox,
  from: number,
  to: number,
): [number, number] {
  const lower = from === strip.min ? (strip.freer === 'high' ? bottom : top) : yOf(from);
  const upper = to === strip.max ? (strip.freer === 'high' ? top : bottom) : yOf(to);
  return [Math.min(lower, upper), Math.max(lower, upper)];
}

/** Wide: in the column of names, broken into lines. */
function nameBeside(band: BandDatum, frame: Frame, { top, bottom }: Box): readonly ChartText[] {
  const lines = wrapText(band.name, frame.left - TICK_COLUMN, SMALL_FONT);
  if (lines.length * SMALL_FONT * 1.2 > bottom - top + 8) return [];
  return textLines(lines, { x: 0, anchor: 'start', middle: (top + bottom) / 2 }, SMALL_FONT);
}

/** Narrow: inside the plot, in the first corner that the scores leave free. */
function nameInside(band: BandDatum, box: Box, obstacles: readonly Box[]): readonly ChartText[] {
  if (textWidth(band.name, SMALL_FONT) > box.right - box.left - 8) return [];
  const corners = [box.top + 18, box.bottom - 9].flatMap((y): ChartText[] => [
    { x: box.right - 4, y: round1(y), text: band.name, anchor: 'end' },
    { x: box.left + 4, y: round1(y), text: band.name, anchor: 'start' },
  ]);
  const free = corners.find((corner) => {
    const place = textBox(corner, SMALL_FONT);
    return contains(box, place) && !obstacles.some((other) => overlaps(other, place));
  });
  return free === undefined ? [] : [free];
}
