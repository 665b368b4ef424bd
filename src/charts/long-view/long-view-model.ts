import type { DayRange } from '../../domain/instrument.ts';
import type { ScoreKey } from '../../domain/score.ts';
import { areAdjacent } from '../shared/adjacent-days.ts';
import { emptyDays } from '../shared/empty-days.ts';
import { buildChartGap, type ChartGap } from '../shared/chart-gap.ts';
import type { ChartMark, ChartMarkRow } from '../shared/chart-mark-keys.ts';
import { TEXT_FONT, TITLE_FONT, type ChartText } from '../shared/chart-text.ts';
import { round1 } from '../shared/round.ts';
import { textWidth } from '../shared/text-width.ts';
import { buildTimeAxis, type TimeTick } from '../shared/time-axis.ts';
import { timeScale, type TimeScale } from '../shared/time-scale.ts';
import type { LongViewData, RatingDatum, RatingRow, StatusTone } from './long-view-data.ts';

export interface Line {
  readonly score: ScoreKey;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

export interface RowModel {
  readonly id: string;
  readonly title: ChartText;
  /** Which end of the scale is the freest, where the axis does not say it. */
  readonly freest: ChartText | null;
  readonly ticks: readonly { readonly y: number; readonly label: ChartText }[];
  readonly lines: readonly Line[];
  readonly risers: readonly { readonly x: number; readonly y0: number; readonly y1: number }[];
  /** The value at the beginning of each run of equal ratings, and at the end of the row. */
  readonly values: readonly ChartText[];
}

/** Editions in a row with one status. */
export interface StatusRun {
  readonly status: string;
  readonly tone: StatusTone;
  readonly x0: number;
  readonly x1: number;
  /** `null` where it would not fit. */
  readonly label: ChartText | null;
}

export interface LongViewModel {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly RowModel[];
  readonly status: {
    readonly top: number;
    readonly bottom: number;
    readonly runs: readonly StatusRun[];
    readonly title: ChartText;
  };
  readonly gaps: readonly ChartGap[];
  readonly ticks: readonly TimeTick[];
  readonly axisY: number;
  readonly marks: readonly ChartMarkRow[];
}

const HEAD = 32;
const STEP = 18;
const STATUS_HEIGHT = 44;
const ROW_GAP = 14;
const AXIS_HEIGHT = 24;
const VALUE_ROOM = 26;
/** How far a mark reaches over its plot, so that lines on the edge are in it. */
const MARK_MARGIN = 8;

/** Beyond this share of the width the words of the axis would squeeze the chart: then numbers stand there. */
const WORDS_SHARE = 0.2;

interface Place {
  readonly scale: TimeScale;
  readonly top: number;
  readonly bottom: number;
  readonly yOf: (value: number) => number;
}

function span(scale: TimeScale, { start, end }: DayRange): { readonly x0: number; readonly x1: number } {
  return { x0: round1(scale.x(start)), x1: round1(scale.x(end)) };
}

function isJoined(before: RatingDatum | undefined, { days }: RatingDatum): boolean {
  return before !== undefined && areAdjacent(before.days, days);
}

/** Between two surveys; the window begins and ends with one. */
function gapsOf({ scale, top, bottom }: Place, ratings: readonly RatingDatum[], reason: string): ChartGap[] {
  const covered = ratings.map(({ days }) => days);
  const [first, last] = [covered.at(0), covered.at(-1)];
  if (!first || !last) return [];
  return emptyDays(covered, { start: first.start, end: last.end }).map((days) =>
    buildChartGap(scale, days, { top, bottom }, reason),
  );
}

function valueTexts(
  lines: readonly Line[],
  ratings: readonly RatingDatum[],
  data: LongViewData,
): ChartText[] {
  const starts = lines.flatMap((line, index) => {
    const rating = ratings[index];
    const before = ratings[index - 1];
    if (!rating || (before?.value === rating.value && isJoined(before, rating))) return [];
    return [
      { x: line.x0 + 3, y: line.y - 6, text: data.labels.number(rating.value), anchor: 'start' as const },
    ];
  });
  const [line, rating] = [lines.at(-1), ratings.at(-1)];
  if (!line || !rating) return starts;
  const end = {
    x: line.x1 + 6,
    y: line.y + 4,
    text: data.labels.number(rating.value),
    anchor: 'start' as const,
  };
  return [...starts, end];
}

function risersOf(lines: readonly Line[], ratings: readonly RatingDatum[]): RowModel['risers'] {
  return lines.flatMap((line, index) => {
    const [before, rating] = [ratings[index - 1], ratings[index]];
    const previous = lines[index - 1];
    if (!previous || !rating || !isJoined(before, rating) || before?.value === rating.value) return [];
    return [{ x: line.x0, y0: previous.y, y1: line.y }];
  });
}

interface Room {
  readonly left: number;
  readonly width: number;
  /** Whether the ends of the scale are named on the axis, or by numbers alone. */
  readonly inWords: boolean;
}

function scaleTicks(data: LongViewData, place: Place, { left, inWords }: Room): RowModel['ticks'] {
  const { min, max, labels } = data;
  const words = new Map([
    [min, inWords ? labels.freest : labels.number(min)],
    [max, inWords ? labels.leastFree : labels.number(max)],
  ]);
  return Array.from({ length: max - min + 1 }, (_, index) => min + index).map((value) => {
    const y = place.yOf(value);
    const shown = words.has(value) || value === (min + max) / 2;
    const text = shown ? (words.get(value) ?? labels.number(value)) : '';
    return { y, label: { x: left - 6, y: round1(y + 4), text, anchor: 'end' as const } };
  });
}

/** Which end is freer, said in the line of the title where the axis has no room for it. */
function freestBeside(title: ChartText, { freest }: LongViewData['labels'], room: Room): ChartText | null {
  const taken = textWidth(title.text, TITLE_FONT, 600) + TEXT_FONT + textWidth(freest, TEXT_FONT);
  if (room.inWords || taken > room.width) return null;
  return { x: room.width, y: title.y, text: freest, anchor: 'end' };
}

function buildRow(row: RatingRow, data: LongViewData, place: Place, room: Room): RowModel {
  const lines = row.ratings.map((rating) => ({
    score: rating.score,
    ...span(place.scale, rating.days),
    y: place.yOf(rating.value),
  }));
  const title: ChartText = { x: 0, y: round1(place.top - 12), text: row.title, anchor: 'start' };
  return {
    id: row.id,
    title,
    freest: freestBeside(title, data.labels, room),
    ticks: scaleTicks(data, place, room),
    lines,
    risers: risersOf(lines, row.ratings),
    values: valueTexts(lines, row.ratings, data),
  };
}

function statusLabel(text: string, x0: number, x1: number, top: number): ChartText | null {
  if (textWidth(text, TEXT_FONT, 600) > x1 - x0 - 4) return null;
  return { x: round1((x0 + x1) / 2), y: top + STATUS_HEIGHT / 2 + 4, text, anchor: 'middle' };
}

/** By the status of the first rating; both ratings of an edition carry the same. */
function statusRuns({ rows, labels }: LongViewData, scale: TimeScale, top: number): StatusRun[] {
  const runs: { status: string; days: DayRange; last: RatingDatum }[] = [];
  for (const rating of rows[0]?.ratings ?? []) {
    if (rating.status === null) continue;
    const open = runs.at(-1);
    if (open && open.status === rating.status && isJoined(open.last, rating)) {
      runs[runs.length - 1] = {
        ...open,
        days: { start: open.days.start, end: rating.days.end },
        last: rating,
      };
    } else runs.push({ status: rating.status, days: rating.days, last: rating });
  }
  return runs.map(({ status, days }) => {
    const { x0, x1 } = span(scale, days);
    const label = statusLabel(status, x0, x1, top) ?? statusLabel(labels.shortStatus(status), x0, x1, top);
    return { status, tone: labels.tone(status), x0, x1, label };
  });
}

function markOf(rating: RatingDatum, row: string, scale: TimeScale, top: number, bottom: number): ChartMark {
  const { x0, x1 } = span(scale, rating.days);
  return {
    key: `${row} ${rating.score}`,
    score: rating.score,
    name: rating.name,
    x: x0,
    y: top,
    width: round1(x1 - x0),
    height: bottom - top,
  };
}

function roomFor(texts: readonly string[]): number {
  return Math.ceil(Math.max(...texts.map((text) => textWidth(text, TEXT_FONT)))) + 10;
}

function roomOf({ labels, min, max }: LongViewData, width: number): Room {
  const numbers = [labels.number(min), labels.number(max)];
  const left = roomFor([labels.freest, labels.leastFree, ...numbers]);
  if (left <= width * WORDS_SHARE) return { left, width, inWords: true };
  return { left: roomFor(numbers), width, inWords: false };
}

function ratingMarks({ rows }: LongViewData, places: readonly Place[]): ChartMarkRow[] {
  return rows.flatMap((row, index) => {
    const place = places[index];
    if (!place) return [];
    const [top, bottom] = [place.top - MARK_MARGIN, place.bottom + MARK_MARGIN];
    const marks = row.ratings.map((rating) => markOf(rating, row.id, place.scale, top, bottom));
    return [{ key: row.id, name: row.title, marks }];
  });
}

/** The status belongs to both ratings of an edition; it opens the first. */
function statusMarks({ rows, labels }: LongViewData, scale: TimeScale, top: number): ChartMarkRow {
  const rated = (rows[0]?.ratings ?? []).flatMap((rating) => {
    if (rating.status === null) return [];
    const name = labels.statusName(rating.status, rating.name);
    return [{ ...markOf(rating, 'status', scale, top, top + STATUS_HEIGHT), name }];
  });
  return { key: 'status', name: labels.statusRow, marks: rated };
}

function placesOf(data: LongViewData, scale: TimeScale): Place[] {
  const plot = STEP * (data.max - data.min);
  return data.rows.map((_, index): Place => {
    const top = HEAD + index * (plot + HEAD + ROW_GAP);
    const yOf = (value: number) => round1(top + (value - data.min) * STEP);
    return { scale, top, bottom: top + plot, yOf };
  });
}

/**
 * A strip for each rating, freer always up, and below them a band of the status; one time axis.
 * Every rating is drawn over the days that its survey judged, and nothing is drawn where there was none.
 */
export function buildLongViewModel(data: LongViewData, width: number): LongViewModel {
  const room = roomOf(data, width);
  const { left } = room;
  const right = width - VALUE_ROOM;
  const scale = timeScale(data.window, left, right);
  const places = placesOf(data, scale);
  const top = (places.at(-1)?.bottom ?? 0) + HEAD + ROW_GAP;
  const placed = data.rows.flatMap((row, index) => {
    const place = places[index];
    return place ? [{ row, place }] : [];
  });
  return {
    width,
    height: top + STATUS_HEIGHT + AXIS_HEIGHT,
    left,
    right,
    rows: placed.map(({ row, place }) => buildRow(row, data, place, room)),
    status: {
      top,
      bottom: top + STATUS_HEIGHT,
      runs: statusRuns(data, scale, top),
      title: { x: 0, y: top - 10, text: data.labels.statusRow, anchor: 'start' },
    },
    gaps: placed.flatMap(({ row, place }) => gapsOf(place, row.ratings, data.labels.gap)),
    ticks: buildTimeAxis(scale, data.labels.axis),
    axisY: top + STATUS_HEIGHT + 16,
    marks: [...ratingMarks(data, places), statusMarks(data, scale, top)],
  };
}
