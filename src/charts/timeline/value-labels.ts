import { placeLabels, type Box } from '../shared/label-placement.ts';
import { round1 } from '../shared/round.ts';
import { textWidth } from '../shared/text-width.ts';
import type { RiserModel, SegmentModel } from './segment-model.ts';
import type { ChartText } from '../shared/chart-text.ts';
import { TEXT_FONT, textBox } from './text-model.ts';

export interface ValueModel extends ChartText {
  /** The first and the last value. */
  readonly strong: boolean;
}

/** Distance of a value from its line, and half the thickness that a line keeps free. */
const ABOVE = 7;
const BELOW = 16;
const CLEARANCE = 3;
/** From label to label beside the ends of several lines, and from their middle to the edge of the room. */
const PITCH = 13;
const HALF = 7;

/** How values find their room; `bounds` is the plot and a little around it. */
export interface ValueRoom {
  readonly obstacles: readonly Box[];
  readonly bounds: Box;
  readonly format: (value: number) => string;
}

type Line = { readonly segments: readonly SegmentModel[] };

/** A value that wants a label, with the code of its line where there are several. */
interface Wanted {
  readonly segment: SegmentModel;
  readonly code: string;
  /** How high the label stands beside the end of its line; none beside its beginning. */
  readonly beside: number | null;
}

/** The last and the first value of every line: what a reader looks for before anything else. */
export function buildEndValues(
  lines: readonly Line[],
  codes: readonly string[],
  room: ValueRoom,
): readonly ValueModel[] {
  const lasts = lines.flatMap(({ segments }) => segments.at(-1) ?? []);
  const endOf = (at: 0 | -1) =>
    lines.flatMap(({ segments }, index): Wanted[] => {
      const segment = segments.at(at);
      if (segment === undefined || (at === 0 && segments.length === 1)) return [];
      const beside = at === 0 ? null : besideEnd(segment, lasts, room.bounds);
      return [{ segment, code: codes[index] ?? '', beside }];
    });
  return placeValues([...endOf(-1), ...endOf(0)], room, true);
}

/**
 * Labels of lines that end together stand in the order of the ends, as near to them as the others let
 * them: the mean of those that push each other (isotonic regression), within the bounds.
 */
function besideEnd(segment: SegmentModel, lasts: readonly SegmentModel[], { top, bottom }: Box): number {
  const ends = lasts.filter(({ x1 }) => x1 === segment.x1).toSorted((a, b) => a.y - b.y);
  const at = ends.indexOf(segment);
  const free = ends.map(({ y }, index) => y - index * PITCH);
  const from = free.slice(0, at + 1).map((_, first) => {
    const means = free.slice(at).map((__, more) => {
      const pushed = free.slice(first, at + more + 1);
      return pushed.reduce((sum, y) => sum + y) / pushed.length;
    });
    return Math.min(...means);
  });
  const room = bottom - HALF - (ends.length - 1) * PITCH;
  return at * PITCH + Math.max(top + HALF, Math.min(room, Math.max(...from)));
}

/**
 * Values where they change, the greatest change first, as far as there is room. A value that
 * repeats the one before it says nothing new, and what is flat to the end has its value there.
 */
export function buildChangeValues(lines: readonly Line[], room: ValueRoom): readonly ValueModel[] {
  const changes = lines
    .flatMap(({ segments }) => {
      const turn = segments.findLastIndex((segment) => segment.value !== segments.at(-1)?.value);
      return segments.slice(0, turn + 1).map((segment, index) => ({
        segment,
        size: Math.abs(segment.value - (segments[index - 1] ?? segment).value),
      }));
    })
    .filter(({ size }) => size > 0)
    .toSorted((a, b) => b.size - a.size || a.segment.x0 - b.segment.x0)
    .map(({ segment }) => ({ segment, code: '', beside: null }));
  return placeValues(changes, room, false);
}

function placeValues(
  wanted: readonly Wanted[],
  { obstacles, bounds, format }: ValueRoom,
  strong: boolean,
): readonly ValueModel[] {
  const places = wanted.map((label) => placesOf(label, bounds, format(label.segment.value)));
  const boxes = places.map((options) => options.map((option) => textBox(option, TEXT_FONT)));
  const chosen = placeLabels(boxes, obstacles, bounds);
  return places.flatMap((options, index) => {
    const option = options[chosen[index] ?? -1];
    return option === undefined ? [] : [{ ...option, strong }];
  });
}

function placesOf(
  { segment: { x0, x1, y }, code, beside }: Wanted,
  bounds: Box,
  value: string,
): readonly ChartText[] {
  const text = `${code} ${value}`.trim();
  const half = textWidth(text, TEXT_FONT) / 2;
  const middle = Math.min(Math.max((x0 + x1) / 2, bounds.left + half), bounds.right - half);
  const around = [y - ABOVE, y + BELOW].map((baseline): ChartText => ({
    x: round1(middle),
    y: round1(baseline),
    text,
    anchor: 'middle',
  }));
  if (beside === null) return around;
  // Of several lines the code at least.
  const texts = code === '' ? [text] : [text, code];
  const ends = texts.map((each): ChartText => ({
    x: round1(x1 + 7),
    y: round1(beside + 4),
    text: each,
    anchor: 'start',
  }));
  return [...ends, ...around];
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
