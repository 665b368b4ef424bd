import { ticks } from 'd3-array';
import { epochDay } from '../../domain/calendar.ts';
import type { DayRange } from '../../domain/instrument.ts';
import type { Basis, ScoreKey } from '../../domain/score.ts';
import { areAdjacent } from '../shared/adjacent-days.ts';
import { emptyDays } from '../shared/empty-days.ts';
import { buildChartGap, type ChartGap } from '../shared/chart-gap.ts';
import type { ChartMarkRow } from '../shared/chart-mark-keys.ts';
import { TEXT_FONT, type ChartText } from '../shared/chart-text.ts';
import { round1 } from '../shared/round.ts';
import { textWidth } from '../shared/text-width.ts';
import { buildTimeAxis, type AxisLabels, type TimeTick } from '../shared/time-axis.ts';
import { timeScale, type TimeScale } from '../shared/time-scale.ts';

export interface HeadlineDatum {
  readonly score: ScoreKey;
  /** That the edition judges. */
  readonly days: DayRange;
  readonly value: number;
  readonly basis: Basis;
  /** Turned from an older scale. */
  readonly converted: boolean;
  /** Of another method than the one before: never joined to it. */
  readonly breaksBefore: boolean;
  /** Spoken name. */
  readonly name: string;
}

/** One instrument on its own scale; higher is freer in all of them. */
export interface HeadlineStrip {
  readonly id: string;
  readonly title: string;
  readonly min: number;
  readonly max: number;
  readonly scores: readonly HeadlineDatum[];
  readonly number: (value: number) => string;
  /** Which part of the scale is shown. */
  readonly shown: (from: number, to: number) => string;
}

export type Arrow = 'up' | 'down' | 'same' | 'none';

export interface DirectionRow {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly { readonly year: number; readonly arrow: Arrow }[];
}

export interface SideBySideData {
  readonly window: DayRange;
  readonly strips: readonly HeadlineStrip[];
  readonly directions: readonly DirectionRow[];
  /** Years in which instruments went opposite ways. */
  readonly opposite: readonly number[];
  readonly labels: {
    readonly axis: AxisLabels;
    readonly directions: string;
    readonly gap: string;
    readonly methodBreak: string;
  };
}

export interface StripModel {
  readonly id: string;
  readonly title: ChartText;
  readonly note: ChartText;
  readonly ticks: readonly { readonly y: number; readonly label: ChartText }[];
  readonly lines: readonly {
    readonly score: ScoreKey;
    readonly x0: number;
    readonly x1: number;
    readonly y: number;
    readonly value: number;
    readonly basis: Basis;
    readonly converted: boolean;
  }[];
  readonly risers: readonly { readonly x: number; readonly y0: number; readonly y1: number }[];
  readonly gaps: readonly ChartGap[];
  /** Where the method changed: a line across the strip, and what it means where there is room. */
  readonly breaks: readonly { readonly path: string; readonly label: ChartText | null }[];
  readonly values: readonly ChartText[];
}

export interface SideBySideModel {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly strips: readonly StripModel[];
  readonly directions: {
    readonly title: ChartText;
    readonly rows: readonly {
      readonly id: string;
      readonly title: ChartText;
      readonly arrows: readonly {
        readonly year: number;
        readonly arrow: Arrow;
        readonly x: number;
        readonly y: number;
      }[];
    }[];
    readonly arrowSize: number;
  };
  /** Columns of years, over the rows of arrows. */
  readonly opposite: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly ticks: readonly TimeTick[];
  readonly axisY: number;
  readonly marks: readonly ChartMarkRow[];
}

const HEAD = 58;
const PLOT = 84;
const ARROW_ROW = 24;
const ARROWS_HEAD = 44;
const AXIS_HEIGHT = 26;

interface Place {
  readonly scale: TimeScale;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

/** The part of the scale that the values need, in round numbers. */
export function shownScale({ scores, min, max }: HeadlineStrip): readonly [number, number] {
  const values = scores.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = ticks(low, high === low ? low + 1 : high, 3);
  const unit = Math.max(5, (step[1] ?? 1) - (step[0] ?? 0));
  const from = Math.min(Math.floor(low / unit) * unit, max - unit);
  return [Math.max(min, from), Math.min(max, Math.ceil((high + 0.001) / unit) * unit)];
}

function isJoined(before: HeadlineDatum | undefined, score: HeadlineDatum): boolean {
  return before !== undefined && !score.breaksBefore && areAdjacent(before.days, score.days);
}

function valueTexts(strip: HeadlineStrip, lines: StripModel['lines']): ChartText[] {
  const [first, last] = [lines.at(0), lines.at(-1)];
  const at = (line: StripModel['lines'][number], x: number, y: number): ChartText => ({
    x: round1(x),
    y: round1(y),
    text: strip.number(line.value),
    anchor: 'start',
  });
  return [
    ...(first && first !== last ? [at(first, first.x0 + 1, first.y - 6)] : []),
    ...(last ? [at(last, last.x1 + 6, last.y + 4)] : []),
  ];
}

function breaksOf(
  { scores }: HeadlineStrip,
  { scale, top, bottom }: Place,
  text: string,
): StripModel['breaks'] {
  return scores
    .filter(({ breaksBefore }) => breaksBefore)
    .map(({ days }) => {
      const x = round1(scale.x(days.start));
      const fits = x + 6 + textWidth(text, TEXT_FONT) <= scale.right;
      return {
        path: `M${x},${top}V${bottom}`,
        label: fits ? { x: x + 6, y: top + 14, text, anchor: 'start' } : null,
      };
    });
}

function buildStrip(strip: HeadlineStrip, place: Place, labels: SideBySideData['labels']): StripModel {
  const { scale, top, bottom, left } = place;
  const [low, high] = shownScale(strip);
  const yOf = (value: number) => round1(bottom - ((value - low) / (high - low)) * (bottom - top));
  const lines = strip.scores.map(({ score, days, value, basis, converted }) => ({
    score,
    x0: round1(scale.x(days.start)),
    x1: round1(scale.x(days.end)),
    y: yOf(value),
    value,
    basis,
    converted,
  }));
  return {
    id: strip.id,
    title: { x: 0, y: round1(top - 30), text: strip.title, anchor: 'start' },
    note: { x: 0, y: round1(top - 13), text: strip.shown(low, high), anchor: 'start' },
    ticks: [low, high].map((value) => ({
      y: yOf(value),
      label: { x: left - 6, y: round1(yOf(value) + 4), text: String(value), anchor: 'end' },
    })),
    lines,
    risers: strip.scores.flatMap((score, index) => {
      const [line, previous] = [lines[index], lines[index - 1]];
      if (!line || !previous || !isJoined(strip.scores[index - 1], score) || line.y === previous.y) return [];
      return [{ x: line.x0, y0: previous.y, y1: line.y }];
    }),
    gaps: emptyDays(
      strip.scores.map(({ days }) => days),
      scale.window,
    ).map((days) => buildChartGap(scale, days, { top, bottom }, labels.gap)),
    breaks: breaksOf(strip, place, labels.methodBreak),
    values: valueTexts(strip, lines),
  };
}

function stripMarks(strip: HeadlineStrip, { scale, top, bottom }: Place): ChartMarkRow {
  return {
    key: strip.id,
    name: strip.title,
    marks: strip.scores.map(({ score, days, name }) => ({
      key: score,
      score,
      name,
      x: round1(scale.x(days.start)),
      y: top - 4,
      width: round1(scale.x(days.end) - scale.x(days.start)),
      height: bottom - top + 8,
    })),
  };
}

function yearMiddle(scale: TimeScale, year: number): number {
  return round1((scale.x(epochDay(year)) + scale.x(epochDay(year + 1))) / 2);
}

function buildDirections(data: SideBySideData, scale: TimeScale, top: number): SideBySideModel['directions'] {
  const yearWidth = scale.pixelsPerDay * 365.25;
  return {
    title: { x: 0, y: top - 14, text: data.labels.directions, anchor: 'start' },
    rows: data.directions.map(({ id, title, cells }, index) => {
      const middle = top + index * ARROW_ROW + ARROW_ROW / 2;
      return {
        id,
        title: { x: scale.left - 6, y: middle + 4, text: title, anchor: 'end' },
        arrows: cells.map(({ year, arrow }) => ({ year, arrow, x: yearMiddle(scale, year), y: middle })),
      };
    }),
    arrowSize: round1(Math.min(11, yearWidth * 0.8)),
  };
}

function leftRoom({ directions, strips }: SideBySideData): number {
  const texts = [
    ...directions.map(({ title }) => title),
    ...strips.flatMap((strip) => shownScale(strip).map(String)),
  ];
  return Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, TEXT_FONT)))) + 10;
}

function rightRoom({ strips }: SideBySideData): number {
  const texts = strips.flatMap(({ scores, number }) => scores.slice(-1).map(({ value }) => number(value)));
  return Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, TEXT_FONT, 600)))) + 10;
}

/** Strips above each other, each with a scale of its own; rows of arrows below; one time axis for all. */
export function buildSideBySideModel(data: SideBySideData, width: number): SideBySideModel {
  const left = leftRoom(data);
  const right = width - rightRoom(data);
  const scale = timeScale(data.window, left, right);
  const placed = data.strips.map((strip, index) => {
    const top = HEAD + index * (HEAD + PLOT);
    return { strip, place: { scale, top, bottom: top + PLOT, left } };
  });
  const arrowsTop = data.strips.length * (HEAD + PLOT) + ARROWS_HEAD;
  const bottom = arrowsTop + data.directions.length * ARROW_ROW;
  return {
    width,
    height: bottom + AXIS_HEIGHT,
    left,
    right,
    strips: placed.map(({ strip, place }) => buildStrip(strip, place, data.labels)),
    directions: buildDirections(data, scale, arrowsTop),
    opposite: data.opposite.map((year) => {
      const [x0, x1] = [scale.x(epochDay(year)), scale.x(epochDay(year + 1))];
      return { x: round1(x0), y: arrowsTop, width: round1(x1 - x0), height: bottom - arrowsTop };
    }),
    ticks: buildTimeAxis(scale, data.labels.axis),
    axisY: bottom + 18,
    marks: placed.map(({ strip, place }) => stripMarks(strip, place)),
  };
}
