import { civilDate, epochDay, type EpochDay } from '../../domain/calendar.ts';
import { round1 } from './round.ts';
import { textWidth } from './text-width.ts';
import type { TimeScale } from './time-scale.ts';

/**
 * The time axis, from centuries down to days. The pipeline:
 *
 *   scale → step (the finest whose labels fit) → ticks (starts of a year, month or day)
 *         → labels (the larger unit first, then left to right, none touching another)
 *
 * A label names a stretch, not an instant, and so stands in the middle of its year, month or day:
 * the same place where a score that covers the year is drawn.
 */
export interface AxisLabels {
  readonly year: (year: number) => string;
  readonly month: (month: number) => string;
  readonly monthYear: (month: number, year: number) => string;
  readonly day: (day: number) => string;
  readonly dayMonth: (day: number, month: number) => string;
  readonly dayMonthYear: (day: number, month: number, year: number) => string;
}

export interface TickLabel {
  /** Middle of the text. */
  readonly x: number;
  readonly width: number;
  readonly text: string;
  /** Names a larger unit than its neighbours: the year among months, the month among days. */
  readonly strong: boolean;
}

export interface TimeTick {
  /** Start of the unit; `null` when that lies before the window, which shows only the unit's rest. */
  readonly x: number | null;
  readonly day: EpochDay;
  readonly label: TickLabel | null;
}

type Unit = 'year' | 'month' | 'day';

interface Step {
  readonly unit: Unit;
  readonly count: number;
}

/** From coarse to fine. Days are counted within their month: 1, 8, 15, 22. */
const STEPS: readonly Step[] = [
  ...[100, 50, 20, 10, 5, 2, 1].map((count): Step => ({ unit: 'year', count })),
  ...[6, 3, 1].map((count): Step => ({ unit: 'month', count })),
  ...[15, 7, 2, 1].map((count): Step => ({ unit: 'day', count })),
];

const UNIT_DAYS: Readonly<Record<Unit, number>> = { year: 365.25, month: 30.4, day: 1 };

export const AXIS_FONT_SIZE = 12;
/** Distance between two labels: what a step must leave, and the least that is ever left. */
const ROOMY_GAP = 12;
const LEAST_GAP = 8;
/** How far a label may stand out over the ends of the axis. */
const OVERHANG = 10;

interface Candidate {
  readonly start: EpochDay;
  readonly end: EpochDay;
  readonly strong: boolean;
  /** What to call it, and what to call it where nothing to its left tells the larger unit. */
  readonly short: string;
  readonly full: string;
}

export function buildTimeAxis(scale: TimeScale, labels: AxisLabels): readonly TimeTick[] {
  const candidates = candidatesOf(scale, stepFor(scale, labels), labels);
  const placed = placeTickLabels(candidates, scale);
  return candidates.map((candidate, index) => ({
    x: candidate.start < scale.window.start ? null : round1(scale.x(candidate.start)),
    day: candidate.start,
    label: placed[index] ?? null,
  }));
}

function boldWidth(text: string): number {
  return textWidth(text, AXIS_FONT_SIZE, 600);
}

/** The finest step whose ordinary labels have room. */
function stepFor(scale: TimeScale, labels: AxisLabels): Step {
  const widest: Readonly<Record<Unit, number>> = {
    year: boldWidth(labels.year(2000)),
    month: Math.max(...MONTHS.map((month) => boldWidth(labels.month(month)))),
    day: boldWidth(labels.day(28)),
  };
  // Among days, a month must hold the longest label beside the name of the next month.
  const month =
    boldWidth(labels.dayMonthYear(28, 9, 2000)) + boldWidth(labels.dayMonth(1, 9)) / 2 + LEAST_GAP;
  const fits = ({ unit, count }: Step) =>
    scale.pixelsPerDay * UNIT_DAYS[unit] * count >= widest[unit] + ROOMY_GAP &&
    (unit !== 'day' || scale.pixelsPerDay * 28 >= month);
  return STEPS.findLast(fits) ?? { unit: 'year', count: 100 };
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

function candidatesOf(scale: TimeScale, step: Step, labels: AxisLabels): Candidate[] {
  const { start, end } = scale.window;
  const found = startsOf(step, scale).flatMap((day) => {
    const { year, month } = civilDate(day);
    if (step.unit === 'year') return [yearCandidate(year, labels)];
    if (step.unit === 'month') return [monthCandidate(year, month, labels)];
    return dayCandidates(year, month, step.count, labels);
  });
  return found.filter((candidate) => candidate.end > start && candidate.start < end);
}

/**
 * Starts of the years, or of the months, from the one that holds the start of the window.
 * Counted in months: d3-time would do the same for 3 kB of the first view, most of it intervals
 * that nobody asks for.
 */
function startsOf({ unit, count }: Step, { window }: TimeScale): EpochDay[] {
  // Days are counted within their month.
  const step = { year: 12 * count, month: count, day: 1 }[unit];
  const { year, month } = civilDate(Math.floor(window.start));
  const starts: EpochDay[] = [];
  let months = Math.floor((year * 12 + month - 1) / step) * step;
  for (let day = epochDay(0, months + 1); day < window.end; day = epochDay(0, months + 1)) {
    starts.push(day);
    months += step;
  }
  return starts;
}

function yearCandidate(year: number, labels: AxisLabels): Candidate {
  const text = labels.year(year);
  return { start: epochDay(year), end: epochDay(year + 1), strong: false, short: text, full: text };
}

function monthCandidate(year: number, month: number, labels: AxisLabels): Candidate {
  return {
    start: epochDay(year, month),
    end: epochDay(year, month + 1),
    strong: month === 1,
    short: month === 1 ? labels.year(year) : labels.month(month),
    full: month === 1 ? labels.year(year) : labels.monthYear(month, year),
  };
}

function dayCandidates(year: number, month: number, count: number, labels: AxisLabels): Candidate[] {
  const start = epochDay(year, month);
  const length = epochDay(year, month + 1) - start;
  const days: number[] = [];
  // The last step of a month is left out when it would crowd the first of the next.
  for (let day = 1; day === 1 || day - 1 + count * 0.6 <= length; day += count) days.push(day);
  return days.map((day) => ({
    start: start + day - 1,
    end: start + day,
    strong: day === 1,
    short:
      day > 1 ? labels.day(day) : month > 1 ? labels.dayMonth(1, month) : labels.dayMonthYear(1, 1, year),
    full: labels.dayMonthYear(day, month, year),
  }));
}

/**
 * The year must be readable at any zoom: the leftmost label says it ("9 Jun 2019"), or, where that
 * would touch the first larger unit, that one does. Larger units claim their room before the
 * others, and a label that has lost its larger unit is left out: "16" must not seem to belong to
 * the month before.
 */
function placeTickLabels(candidates: readonly Candidate[], scale: TimeScale): (TickLabel | undefined)[] {
  const inside = candidates.filter(({ start, end }) => (start + end) / 2 >= scale.window.start);
  const bearer = yearBearer(inside, scale);
  if (bearer === undefined) return [];
  const shown = inside.slice(inside.indexOf(bearer));
  const heads = shown.filter((candidate) => candidate === bearer || candidate.strong);
  const placed = new Map<Candidate, TickLabel>();
  for (const candidate of [...heads, ...shown.filter((each) => !heads.includes(each))]) {
    const head = heads.findLast(({ start }) => start <= candidate.start);
    if (head !== candidate && (head === undefined || !placed.has(head))) continue;
    const label = tickLabel(candidate, candidate === bearer, scale);
    const free = [...placed.values()].every((other) => apart(other, label));
    if (free && fitsAxis(label, scale)) placed.set(candidate, label);
  }
  return candidates.map((candidate) => placed.get(candidate));
}

function yearBearer(inside: readonly Candidate[], scale: TimeScale): Candidate | undefined {
  const [leftmost] = inside;
  const strong = inside.find((candidate) => candidate.strong);
  if (leftmost === undefined || strong === undefined || strong === leftmost) return leftmost;
  const clear = apart(tickLabel(leftmost, true, scale), tickLabel(strong, false, scale));
  return clear ? leftmost : strong;
}

function apart(a: TickLabel, b: TickLabel): boolean {
  return Math.abs(a.x - b.x) >= (a.width + b.width) / 2 + LEAST_GAP;
}

/** The bearer of the year is called in full, and pushed in from the left edge. */
function tickLabel(candidate: Candidate, bearer: boolean, scale: TimeScale): TickLabel {
  const text = bearer ? candidate.full : candidate.short;
  const strong = candidate.strong || text !== candidate.short;
  const width = round1(textWidth(text, AXIS_FONT_SIZE, strong ? 600 : 400));
  const middle = scale.x((candidate.start + candidate.end) / 2);
  const least = scale.left - OVERHANG + width / 2;
  return { x: round1(bearer ? Math.max(middle, least) : middle), width, text, strong };
}

function fitsAxis({ x, width }: TickLabel, { left, right }: TimeScale): boolean {
  // Positions are rounded to 0.1 px.
  const overhang = OVERHANG + 0.1;
  return x - width / 2 >= left - overhang && x + width / 2 <= right + overhang;
}
