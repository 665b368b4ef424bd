import { FIGURE_STYLES, figureBodyWidth } from './figure-style.ts';
import { ellipsiseMiddle, wrapText } from './wrap-text.ts';
import type { FigureStyle, FigureTextRole, FigureWidth, TextStyle } from './figure-style.ts';
import type { Measure } from './measure-text.ts';

export interface FigureSource {
  readonly citation: string;
  /** Licence or terms of use, in words. */
  readonly terms: string;
}

/** Everything that a figure says around its chart. Empty texts and lists take no room. */
export interface FigureContent {
  readonly title: string;
  readonly subtitle: string;
  /** What the reader filtered, in words. */
  readonly filters: string;
  readonly notes: readonly string[];
  readonly sources: readonly FigureSource[];
  readonly permalink: string;
  /** The fixed words of the frame, from the message catalogue. */
  readonly words: { readonly product: string; readonly notes: string; readonly sources: string };
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of text, placed. `x` is its start, or with `anchor: 'end'` its end. */
export interface FigureLine {
  readonly role: FigureTextRole;
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly anchor: 'start' | 'end';
  readonly style: TextStyle;
  /** The room it takes, one line height tall. */
  readonly box: Box;
}

export interface FigureLayout {
  readonly width: FigureWidth;
  readonly height: number;
  readonly lines: readonly FigureLine[];
  /** The thin rule between chart and small print. */
  readonly rule: { readonly x1: number; readonly x2: number; readonly y: number };
  readonly chart: Box;
}

export interface FigureLayoutRequest extends FigureContent {
  readonly width: FigureWidth;
  readonly chart: { readonly width: number; readonly height: number };
  readonly measure: Measure;
}

const GAP = {
  afterTitle: 8,
  afterSubtitle: 6,
  aroundChart: 28,
  afterRule: 18,
  item: 6,
  section: 14,
  ending: 24,
};

/** What every step of the layout needs to know. */
interface Setting {
  readonly style: FigureStyle;
  readonly measure: Measure;
}

/** Lines placed from some point downwards, and where they end. */
interface Placed {
  readonly lines: readonly FigureLine[];
  readonly bottom: number;
}

interface Paragraph {
  readonly role: FigureTextRole;
  readonly text: string;
}

/** Paragraphs that stay in one column. */
interface FooterItem {
  readonly paragraphs: readonly Paragraph[];
  readonly gapBefore: number;
}

/**
 * Places the texts of a figure around its chart, top to bottom: title, subtitle, filters, chart, rule, notes
 * and sources (in one or two columns), product name and permalink. All texts wrap; only the permalink is
 * shortened. Throws a RangeError if the chart is wider than the room between the margins.
 */
export function layoutFigure(request: FigureLayoutRequest): FigureLayout {
  const { width, chart, measure } = request;
  const style = FIGURE_STYLES[width];
  const room = figureBodyWidth(width);
  if (chart.width > room) {
    throw new RangeError(`A chart ${chart.width} px wide does not fit a figure with room for ${room} px.`);
  }
  const setting = { style, measure };
  const header = placeHeader(request, setting);
  const chartBox = { x: style.margin, y: header.bottom, ...chart };
  const ruleY = Math.ceil(header.bottom + chart.height + GAP.aroundChart) + 0.5;
  const footer = placeFooter(buildFooterItems(request), ruleY + 0.5 + GAP.afterRule, room, setting);
  const ending = placeEnding(request, footer.bottom, room, setting);
  return {
    width,
    height: Math.ceil(ending.bottom + style.margin * 0.75),
    lines: [...header.lines, ...footer.lines, ...ending.lines],
    rule: { x1: style.margin, x2: style.margin + room, y: ruleY },
    chart: chartBox,
  };
}

function placeHeader(content: FigureContent, setting: Setting): Placed {
  const { margin, titleWidth } = setting.style;
  const room = { x: margin, width: titleWidth };
  const title = placeParagraph(
    { role: 'title', text: content.title },
    { ...room, y: margin * 0.85 },
    setting,
  );
  const subtitle = placeParagraph(
    { role: 'subtitle', text: content.subtitle },
    { ...room, y: title.bottom + GAP.afterTitle },
    setting,
  );
  const filters = placeParagraph(
    { role: 'filters', text: content.filters },
    { ...room, y: subtitle.bottom + GAP.afterSubtitle },
    setting,
  );
  return {
    lines: [...title.lines, ...subtitle.lines, ...filters.lines],
    bottom: Math.ceil(filters.bottom + GAP.aroundChart),
  };
}

function buildFooterItems({ notes, sources, words }: FigureContent): readonly FooterItem[] {
  const noteParagraphs = notes.map((text): readonly Paragraph[] => [{ role: 'note', text }]);
  const sourceParagraphs = sources.map(({ citation, terms }): readonly Paragraph[] => [
    { role: 'citation', text: citation },
    { role: 'terms', text: terms },
  ]);
  return [...buildSection(words.notes, noteParagraphs), ...buildSection(words.sources, sourceParagraphs)];
}

/** A heading stands in the same item as the first thing under it, so that no column ends with a heading. */
function buildSection(heading: string, entries: readonly (readonly Paragraph[])[]): readonly FooterItem[] {
  return entries.map((paragraphs, index) =>
    index === 0
      ? { paragraphs: [{ role: 'heading', text: heading }, ...paragraphs], gapBefore: GAP.section }
      : { paragraphs, gapBefore: GAP.item },
  );
}

function placeFooter(items: readonly FooterItem[], y: number, room: number, setting: Setting): Placed {
  const { columns, columnGap, margin } = setting.style;
  const width = (room - columnGap * (columns - 1)) / columns;
  const split = columns === 2 ? chooseSplit(items, width, setting) : items.length;
  const left = placeColumn(items.slice(0, split), { x: margin, y, width }, setting);
  const right = placeColumn(items.slice(split), { x: margin + width + columnGap, y, width }, setting);
  return { lines: [...left.lines, ...right.lines], bottom: Math.max(left.bottom, right.bottom) };
}

/** The number of items in the left column that makes the taller column shortest; the left one wins ties. */
function chooseSplit(items: readonly FooterItem[], width: number, setting: Setting): number {
  const heightOf = (part: readonly FooterItem[]): number =>
    placeColumn(part, { x: 0, y: 0, width }, setting).bottom;
  let best = { split: items.length, height: heightOf(items) };
  for (let split = items.length - 1; split >= 1; split -= 1) {
    const height = Math.max(heightOf(items.slice(0, split)), heightOf(items.slice(split)));
    if (height < best.height) best = { split, height };
  }
  return best.split;
}

function placeColumn(
  items: readonly FooterItem[],
  room: { x: number; y: number; width: number },
  setting: Setting,
): Placed {
  const lines: FigureLine[] = [];
  let bottom = room.y;
  for (const { paragraphs, gapBefore } of items) {
    if (bottom > room.y) bottom += gapBefore;
    for (const paragraph of paragraphs) {
      const placed = placeParagraph(paragraph, { ...room, y: bottom }, setting);
      lines.push(...placed.lines);
      bottom = placed.bottom;
    }
  }
  return { lines, bottom };
}

/** Product name left and permalink right, or below each other when they do not fit side by side. */
function placeEnding(
  { words, permalink }: FigureContent,
  top: number,
  room: number,
  setting: Setting,
): Placed {
  const { margin, text } = setting.style;
  const y = top + GAP.ending;
  const product = placeParagraph(
    { role: 'product', text: words.product },
    { x: margin, y, width: room },
    setting,
  );
  const link = ellipsiseMiddle(permalink, {
    font: text.permalink.font,
    width: room,
    measure: setting.measure,
  });
  if (link === '') return product;
  const linkWidth = setting.measure(link, text.permalink.font);
  const productWidth = Math.max(0, ...product.lines.map((line) => line.box.width));
  const sideBySide = product.lines.length <= 1 && productWidth + GAP.ending + linkWidth <= room;
  const lineY = sideBySide ? y : product.bottom;
  const line = placeLine('permalink', link, { x: margin, y: lineY }, setting);
  const placedLink = sideBySide ? alignRight(line, margin + room) : line;
  return { lines: [...product.lines, placedLink], bottom: lineY + text.permalink.lineHeight };
}

function placeParagraph(
  { role, text }: Paragraph,
  room: { x: number; y: number; width: number },
  setting: Setting,
): Placed {
  const { font, lineHeight } = setting.style.text[role];
  const texts = wrapText(text, { font, width: room.width, measure: setting.measure });
  const lines = texts.map((line, index) =>
    placeLine(role, line, { x: room.x, y: room.y + index * lineHeight }, setting),
  );
  return { lines, bottom: room.y + lines.length * lineHeight };
}

function placeLine(
  role: FigureTextRole,
  text: string,
  { x, y }: { x: number; y: number },
  { style, measure }: Setting,
): FigureLine {
  const textStyle = style.text[role];
  const { font, lineHeight } = textStyle;
  // Half the leading above; capitals and descenders of both families are balanced 0.35 em below the middle.
  const baseline = Math.round((y + lineHeight / 2 + font.size * 0.35) * 10) / 10;
  const box = { x, y, width: measure(text, font), height: lineHeight };
  return { role, text, x, baseline, anchor: 'start', style: textStyle, box };
}

function alignRight(line: FigureLine, right: number): FigureLine {
  return { ...line, x: right, anchor: 'end', box: { ...line.box, x: right - line.box.width } };
}
