import { textWidth } from '../shared/text-width.ts';
import type { ChartText } from '../shared/chart-text.ts';
import { TEXT_FONT, TITLE_FONT } from './text-model.ts';
import type { StripDatum } from './timeline-data.ts';
import type { Frame } from './timeline-frame.ts';
import type { TimelineLabels } from './timeline-labels.ts';

/** Title of a strip, and beside or below it which way is freer and how much of the scale is shown. */
export interface StripHead {
  readonly title: ChartText;
  /** Of the title's font, in pixels. */
  readonly titleSize: number;
  readonly note: ChartText;
  /** Here the plot begins. */
  readonly bottom: number;
}

const GAP = 10;

/** A title stands in one line; the least is as large as other text. */
const TITLE_SIZES = [TITLE_FONT, 13, TEXT_FONT] as const;

export function buildStripHead(
  strip: StripDatum,
  frame: Frame,
  y: number,
  labels: TimelineLabels,
): StripHead {
  const title: ChartText = { x: 0, y: y + 14, text: strip.title, anchor: 'start' };
  const text = noteOf(strip, labels);
  const widthAt = (size: number) => textWidth(strip.title, size, 600);
  const titleSize = TITLE_SIZES.find((size) => widthAt(size) <= frame.width) ?? TEXT_FONT;
  const beside = widthAt(titleSize) + GAP;
  const fits = beside + textWidth(text, TEXT_FONT) <= frame.width;
  const note: ChartText = fits
    ? { x: Math.ceil(beside), y: y + 14, text, anchor: 'start' }
    : { x: 0, y: y + 30, text, anchor: 'start' };
  return { title, titleSize, note, bottom: note.y + 10 };
}

/** A strip that shows a part of its scale says so: a cut axis makes changes look larger than they are. */
function noteOf({ min, max, scale }: StripDatum, labels: TimelineLabels): string {
  const cut = scale !== undefined && (scale.min !== min || scale.max !== max);
  return cut ? `${labels.freer} · ${labels.scaleNote(scale, { min, max })}` : labels.freer;
}
