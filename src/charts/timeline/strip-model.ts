import { grown, overlaps, type Box } from '../shared/label-placement.ts';
import { round1 } from '../shared/round.ts';
import type { TimeScale } from '../shared/time-scale.ts';
import { buildBands, buildValueTicks, type BandModel, type ValueTick } from './band-model.ts';
import { buildGaps, type GapModel } from './gap-model.ts';
import { buildLineKey, type KeyModel } from './key-model.ts';
import {
  buildRisers,
  buildSegments,
  valueScale,
  type RiserModel,
  type ScorePlace,
  type SegmentModel,
} from './segment-model.ts';
import { buildStripHead, type StripHead } from './strip-head.ts';
import type { ChartText } from '../shared/chart-text.ts';
import { SMALL_FONT, TEXT_FONT, textBox } from './text-model.ts';
import type { LineDatum, StripDatum } from './timeline-data.ts';
import type { Frame } from './timeline-frame.ts';
import type { TimelineLabels } from './timeline-labels.ts';
import { buildChangeValues, buildEndValues, lineBoxes, type ValueModel } from './value-labels.ts';

/** The scores of one indicator. */
export interface LineModel {
  /** Indicator. */
  readonly id: string;
  /** Spoken name of the row. */
  readonly name: string;
  readonly sign: number | null;
  readonly segments: readonly SegmentModel[];
  readonly risers: readonly RiserModel[];
}

/** Indicators of one instrument in a plot; freer is always up. */
export interface StripModel {
  readonly id: string;
  readonly head: StripHead;
  /** Which line is which, where there are several. */
  readonly key: KeyModel;
  /** The plot, without its head. */
  readonly top: number;
  readonly bottom: number;
  readonly bands: readonly BandModel[];
  readonly ticks: readonly ValueTick[];
  readonly lines: readonly LineModel[];
  /** Where what is rated changed, so that the sides may not be compared. */
  readonly breaks: readonly number[];
  readonly gaps: readonly GapModel[];
  readonly values: readonly ValueModel[];
}

/** Space between the plot's edge and its lowest and highest value, so that a line on it stays whole. */
const INSET = 6;
/** A strip of one line without named bands needs less height. */
const PLAIN_SHARE = 0.7;
/** Distance between lines that have the same value, which would hide each other. */
const LINE_GAP = 5;

/**
 * Places one strip below `y`: head → key → value scale → lines → values at the ends → bands
 * and their names → values between → gaps.
 * Each later text gives way to what stands there before it.
 */
export function buildStrip(
  strip: StripDatum,
  scale: TimeScale,
  frame: Frame,
  y: number,
  labels: TimelineLabels,
): StripModel {
  const head = buildStripHead(strip, frame, y, labels);
  const key = buildLineKey(strip, frame, head.bottom - 4);
  const top = key.items.length > 0 ? key.bottom + 4 : head.bottom;
  const isPlain = strip.bands.length === 0 && isAlone(strip);
  const bottom = top + Math.round(frame.stripHeight * (isPlain ? PLAIN_SHARE : 1));
  const yOf = valueScale(strip, top + INSET, bottom - INSET);

  const lines = strip.lines.map((line, index) => buildLine(line, index, strip, scale, yOf, labels));
  const drawn = lines.flatMap(({ segments, risers }) => lineBoxes(segments, risers));
  const room = {
    bounds: { left: scale.left - 2, right: frame.width, top: top - 8, bottom: bottom + 8 },
    format: (value: number) => labels.number(value, strip.decimals),
  };
  const codes = strip.lines.map(({ code }) => (isAlone(strip) ? '' : code));
  const ends = buildEndValues(lines, codes, { ...room, obstacles: drawn });
  const endBoxes = boxesOf(ends, TEXT_FONT);
  const bands = buildBands(strip, frame, { top, bottom, yOf }, [...drawn, ...endBoxes]);
  const names = bands.flatMap((band) => boxesOf(band.name, SMALL_FONT)).map((box) => grown(box, 2));
  const obstacles = [...drawn, ...endBoxes, ...names];
  const values = [...ends, ...buildChangeValues(lines, { ...room, obstacles })];

  return {
    id: strip.id,
    head,
    key,
    top,
    bottom,
    bands,
    ticks: buildValueTicks(strip, frame, yOf, labels.number),
    lines,
    breaks: breaksOf(strip, scale),
    gaps: withRoom(buildGaps(strip, scale, top, bottom), [...names, ...boxesOf(values, TEXT_FONT)]),
    values,
  };
}

function isAlone({ lines }: StripDatum): boolean {
  return lines.length === 1;
}

function buildLine(
  line: LineDatum,
  index: number,
  strip: StripDatum,
  scale: TimeScale,
  yOf: (value: number) => number,
  labels: TimelineLabels,
): LineModel {
  const sign = isAlone(strip) ? null : index;
  const place: ScorePlace = (score) => {
    const same = strip.lines.filter(({ scores }) =>
      scores.some(({ edition, value }) => edition === score.edition && value === score.value),
    );
    return round1(yOf(score.value) + (same.indexOf(line) - (same.length - 1) / 2) * LINE_GAP);
  };
  const segments = buildSegments(line, strip.decimals, scale, place, labels, sign);
  const risers = buildRisers(line.scores, scale, place);
  return { id: line.id, name: labels.stripName(line.title, segments.length), sign, segments, risers };
}

function breaksOf({ lines }: StripDatum, scale: TimeScale): readonly number[] {
  const { start, end } = scale.window;
  const days = lines.flatMap(({ scores }) =>
    scores.flatMap(({ apart, coverage }) => (apart ? [coverage.start] : [])),
  );
  return [...new Set(days)].filter((day) => day > start && day < end).map((day) => round1(scale.x(day)));
}

function boxesOf(texts: readonly ChartText[], fontSize: number): readonly Box[] {
  return texts.map((text) => textBox(text, fontSize));
}

/** A gap's reason stands only where no other text does; the key below the strips repeats it. */
function withRoom(gaps: readonly GapModel[], taken: readonly Box[]): readonly GapModel[] {
  return gaps.map((gap) => {
    const free = boxesOf(gap.reason, SMALL_FONT).every((box) => !taken.some((other) => overlaps(box, other)));
    return free ? gap : { ...gap, reason: [] };
  });
}
