import { placeLabels, type Box } from '../shared/label-placement.ts';
import { round1 } from '../shared/round.ts';
import { textWidth } from '../shared/text-width.ts';
import type { RiserModel, SegmentModel } from './segment-model.ts';
import { TEXT_FONT, textBox, type TextModel } from './text-model.ts';

export interface ValueModel extends TextModel {
  /** The first and the last value. */
  readonly strong: boolean;
}

/** Distance of a value from its line, and half the thickness that a line keeps free. */
const ABOVE = 7;
const BELOW = 16;
const CLEARANCE = 3;

/** How values find their room; `bounds` is the plot and a little around it. */
export interface ValueRoom {
  readonly obstacles: readonly Box[];
  readonly bounds: Box;
  readonly format: (value: number) => string;
}

/** The last and the first value: what a reader looks for before anything else. */
export function buildEndValues(segments: readonly SegmentModel[], room: ValueRoom): readonly ValueModel[] {
  const ends = [...new Set([...segments.slice(-1), ...segments.slice(0, 1)])];
  return placeValues(ends, segments.at(-1), room, true);
}

/**
 * Values where they change, the greatest change first, as far as there is room. A value that
 * repeats the one before it says nothing new, and what is flat to the end has its value there.
 */
export function buildChangeValues(segments: readonly SegmentModel[], room: ValueRoom): readonly ValueModel[] {
  const last = segments.at(-1);
  const turn = segments.findLastIndex((segment) => segment.value !== last?.value);
  const changes = segments
    .slice(0, turn + 1)
    .map((segment, index) => ({
      segment,
      size: Math.abs(segment.value - (segments[index - 1] ?? segment).value),
    }))
    .filter(({ size }) => size > 0)
    .toSorted((a, b) => b.size - a.size || a.segment.x0 - b.segment.x0)
    .map(({ segment }) => segment);
  return placeValues(changes, last, room, false);
}

function placeValues(
  wanted: readonly SegmentModel[],
  last: SegmentModel | undefined,
  { obstacles, bounds, format }: ValueRoom,
  strong: boolean,
): readonly ValueModel[] {
  const places = wanted.map((segment) => placesOf(segment, segment === last, bounds, format(segment.value)));
  const boxes = places.map((options) => options.map((option) => textBox(option, TEXT_FONT)));
  const chosen = placeLabels(boxes, obstacles, bounds);
  return places.flatMap((options, index) => {
    const option = options[chosen[index] ?? -1];
    return option === undefined ? [] : [{ ...option, strong }];
  });
}

function placesOf(
  { x0, x1, y }: SegmentModel,
  isLast: boolean,
  bounds: Box,
  text: string,
): readonly TextModel[] {
  const half = textWidth(text, TEXT_FONT) / 2;
  const middle = Math.min(Math.max((x0 + x1) / 2, bounds.left + half), bounds.right - half);
  const around = [y - ABOVE, y + BELOW].map((baseline): TextModel => ({
    x: round1(middle),
    y: round1(baseline),
    text,
    anchor: 'middle',
  }));
  const beside: TextModel = { x: round1(x1 + 7), y: round1(y + 4), text, anchor: 'start' };
  return isLast ? [beside, ...around] : around;
}

/** What the labels must not touch. */
export function lineBoxes(segments: readonly SegmentModel[], risers: readonly RiserModel[]): readonly Box[] {
  return [
    ...segments.map(({ x0, x1, y }) => ({ left: x0, right: x1, top: y - CLEARANCE, bottom: y + CLEARANCE })),
    ...risers.map(({ x, y0, y1 }) => ({
      left: x - CLEARANCE,
      right: x + CLEARANCE,
      top: Math.min(y0, y1),
      bottom: Math.max(y0, y1),
    })),
  ];
}
