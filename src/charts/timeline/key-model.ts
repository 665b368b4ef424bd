import { flowKey, type KeyItem as Item, type KeyModel as Model } from '../shared/key-flow.ts';
import { laneColumns } from './lane-columns.ts';
import { MARKS_TOLD_APART } from './rug-model.ts';
import { SMALL_FONT } from './text-model.ts';
import type { LaneDatum, StripDatum } from './timeline-data.ts';
import type { Frame } from './timeline-frame.ts';
import type { TimelineLabels } from './timeline-labels.ts';

/** What a sign of the figure means; a number is a line of a strip. */
export type KeySign =
  | number
  | 'converted'
  | 'recomputed'
  | 'carried'
  | 'apart'
  | 'gap'
  | 'badge'
  | 'rug'
  | 'vague'
  | 'interval'
  | 'approximate'
  | 'open-end'
  | 'summary';

export type KeyItem = Item<KeySign>;
/** Signs in use with their meaning, in lines. Empty where all signs explain themselves. */
export type KeyModel = Model<KeySign>;

type Entry = readonly [sign: KeySign, text: string, used: boolean];

/** By the data and not by the window, so that panning does not move what stands below. */
export function buildScoreKey(
  strips: readonly StripDatum[],
  frame: Frame,
  y: number,
  labels: TimelineLabels,
): KeyModel {
  const scores = strips.flatMap(({ lines }) => lines.flatMap((line) => line.scores));
  const reasons = [...new Set(strips.flatMap(({ gaps }) => gaps.map(({ reason }) => reason)))];
  return flow(
    [
      ['converted', labels.keyConverted, scores.some((score) => score.converted)],
      ['recomputed', labels.keyRecomputed, scores.some((score) => score.basis === 'recomputed')],
      ['carried', labels.keyCarried, scores.some((score) => score.basis === 'carried')],
      ['apart', labels.keyApart, scores.some((score) => score.apart)],
      ...reasons.map((reason): Entry => ['gap', labels.keyGap(reason), true]),
    ],
    frame,
    y,
  );
}

/** What tells the lines of a strip apart, with their names; nothing for a line that is alone. */
export function buildLineKey({ lines }: StripDatum, frame: Frame, y: number): KeyModel {
  const entries = lines.map(({ caption }, index): Entry => [index, caption, lines.length > 1]);
  return flow(entries, frame, y);
}

export function buildEventKey(
  lanes: readonly LaneDatum[],
  frame: Frame,
  y: number,
  labels: TimelineLabels,
): KeyModel {
  const signs = new Set(lanes.flatMap(({ events }) => [...laneColumns(events).signs]));
  const count = lanes.reduce((sum, { events }) => sum + events.length, 0);
  return flow(
    [
      ['badge', labels.keyBadge, count > 1],
      ['rug', labels.keyRug, count > MARKS_TOLD_APART],
      ['vague', labels.keyVague, signs.has('vague')],
      ['interval', labels.keyInterval, signs.has('interval')],
      ['approximate', labels.keyApproximate, signs.has('approximate')],
      ['open-end', labels.keyOpenEnd, signs.has('open-end')],
      ['summary', labels.keySummary, signs.has('summary')],
    ],
    frame,
    y,
  );
}

/** Sets the used entries in lines from the left, under the plot. */
function flow(entries: readonly Entry[], frame: Frame, y: number): KeyModel {
  const used = entries.flatMap(([sign, text, isUsed]) => (isUsed ? [{ sign, text }] : []));
  const left = frame.wide ? frame.left : 0;
  return flowKey(used, { left, right: frame.width, top: y, font: SMALL_FONT });
}
