import { grown, overlaps, type Box } from '../shared/label-placement.ts';
import type { TimeScale } from '../shared/time-scale.ts';
import { buildBands, buildValueTicks, type BandModel, type ValueTick } from './band-model.ts';
import { buildGaps, type GapModel } from './gap-model.ts';
import {
  buildRisers,
  buildSegments,
  valueScale,
  type RiserModel,
  type SegmentModel,
} from './segment-model.ts';
import { buildStripHead, type StripHead } from './strip-head.ts';
import { SMALL_FONT, TEXT_FONT, textBox, type TextModel } from './text-model.ts';
import type { StripDatum } from './timeline-data.ts';
import type { Frame } from './timeline-frame.ts';
import type { TimelineLabels } from './timeline-labels.ts';
import { buildChangeValues, buildEndValues, lineBoxes, type ValueModel } from './value-labels.ts';

/** One indicator in a plot of its own; freer is always up. */
export interface StripModel {
  readonly id: string;
  /** Spoken name of the row. */
  readonly name: string;
  readonly head: StripHead;
  /** The plot, without its head. */
  readonly top: number;
  readonly bottom: number;
  readonly bands: readonly BandModel[];
  readonly ticks: readonly ValueTick[];
  readonly segments: readonly SegmentModel[];
  readonly risers: readonly RiserModel[];
  readonly gaps: readonly GapModel[];
  readonly values: readonly ValueModel[];
}

/** Space between the plot's edge and its lowest and highest value, so that a line on it stays whole. */
const INSET = 6;
/** A strip without named bands needs less height. */
const PLAIN_SHARE = 0.7;

/**
 * Places one strip below `y`: head → value scale → lines → values at the ends → bands
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
  const top = head.bottom;
  const bottom = top + Math.round(frame.stripHeight * (strip.bands.length > 0 ? 1 : PLAIN_SHARE));
  const yOf = valueScale(strip, top + INSET, bottom - INSET);

  const segments = buildSegments(strip, scale, yOf, labels);
  const risers = buildRisers(strip.scores, scale, yOf);
  const lines = lineBoxes(segments, risers);
  const room = {
    bounds: { left: scale.left - 2, right: frame.width, top: top - 8, bottom: bottom + 8 },
    format: (value: number) => labels.number(value, strip.decimals),
  };
  const ends = buildEndValues(segments, { ...room, obstacles: lines });
  const endBoxes = boxesOf(ends, TEXT_FONT);
  const bands = buildBands(strip, frame, { top, bottom, yOf }, [...lines, ...endBoxes]);
  const names = bands.flatMap((band) => boxesOf(band.name, SMALL_FONT)).map((box) => grown(box, 2));
  const obstacles = [...lines, ...endBoxes, ...names];
  const values = [...ends, ...buildChangeValues(segments, { ...room, obstacles })];

  return {
    id: strip.id,
    name: labels.stripName(strip.title, segments.length),
    head,
    top,
    bottom,
    bands,
    ticks: buildValueTicks(strip, frame, yOf, labels.number),
    segments,
    risers,
    gaps: withRoom(buildGaps(strip, scale, top, bottom), [...names, ...boxesOf(values, TEXT_FONT)]),
    values,
  };
}

function boxesOf(texts: readonly TextModel[], fontSize: number): readonly Box[] {
  return texts.map((text) => textBox(text, fontSize));
}

/** A gap's reason stands only where no other text does; the key below the strips repeats it. */
function withRoom(gaps: readonly GapModel[], taken: readonly Box[]): readonly GapModel[] {
  return gaps.map((gap) => {
    const free = boxesOf(gap.reason, SMALL_FONT).every((box) => !taken.some((other) => overlaps(box, other)));
    return free ? gap : { ...gap, reason: [] };
  });
}
