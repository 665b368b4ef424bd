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
/** Least distance between two labels. */
const GAP = 12;
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

/** The finest step whose ordinary labels have room. */
function stepFor(scale: TimeScale, labels: AxisLabels): Step {
  const widest: Readonly<Record<Unit, number>> = {
    year: textWidth(labels.year(2000), AXIS_FONT_SIZE, 600),
    month: Math.max(...MONTHS.map((month) => textWidth(labels.month(month), AXIS_FONT_SIZE, 600))),
    day: textWidth(labels.day(28), AXIS_FONT_SIZE),
  };
  const fits = (step: Step) =>
    scale.pixelsPerDay * UNIT_DAYS[step.unit] * step.count >= widest[step.unit] + GAP;
  return STEPS.findLast(fits) ?? { unit: 'year', count: 100 };
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

function candidatesOf(scale: TimeScale, step: Step, labels: AxisLabels): Candidate[] {
  const { start, end } = scale.window;
  const first = civilDate(Math.floor(start)).year;
  const last = civilDate(Math.ceil(end)).year;
  const found: Candidate[] = [];
  const begin = step.unit === 'year' ? Math.floor(first / step.count) * step.count : first;
  for (let year = begin; year <= last; year += step.unit === 'year' ? step.count : 1) {
    if (step.unit === 'year') found.push(yearCandidate(year, labels));
    else found.push(...monthCandidates(year, step, labels));
  }
  return found.filter((candidate) => candidate.end > start && candidate.start < end);
}

function yearCandidate(year: number, labels: AxisLabels): Candidate {
  const text = labels.year(year);
  return { start: epochDay(year), end: epochDay(year + 1), strong: false, short: text, full: text };
}

function monthCandidates(year: number, step: Step, labels: AxisLabels): Candidate[] {
  if (step.unit === 'day') return MONTHS.flatMap((month) => dayCandidates(year, month, step.count, labels));
  return MONTHS.filter((month) => (month - 1) % step.count === 0).map((month) => ({
    start: epochDay(year, month),
    end: epochDay(year, month + 1),
    strong: month === 1,
    short: month === 1 ? labels.year(year) : labels.month(month),
    full: month === 1 ? labels.year(year) : labels.monthYear(month, year),
  }));
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
    short: day === 1 ? labels.dayMonth(1, month) : labels.day(day),
    full: labels.dayMonthYear(day, month, year),
  }));
}

/**
 * The year must be readable at any zoom. Among months "2019" says it, and claims its room first;
 * among days only the leftmost label does ("9 Jun 2019"), and so goes before all others.
 */
function placeTickLabels(candidates: readonly Candidate[], scale: TimeScale): (TickLabel | undefined)[] {
  const inside = candidates.filter(({ start, end }) => (start + end) / 2 >= scale.window.start);
  const [leftmost, ...others] = inside;
  if (leftmost === undefined) return [];
  const strong = others.filter((candidate) => candidate.strong);
  const plain = others.filter((candidate) => !candidate.strong);
  const byDay = leftmost.end - leftmost.start === 1;
  const order = byDay ? [leftmost, ...strong, ...plain] : [...strong, leftmost, ...plain];
  const placed = new Map<Candidate, TickLabel>();
  for (const candidate of order) {
    const label = tickLabel(candidate, candidate === leftmost, scale);
    const free = [...placed.values()].every(
      (other) => Math.abs(other.x - label.x) >= (other.width + label.width + GAP) / 2,
    );
    if (free && fitsAxis(label, scale)) placed.set(candidate, label);
  }
  return candidates.map((candidate) => placed.get(candidate));
}

function tickLabel(candidate: Candidate, leftmost: boolean, scale: TimeScale): TickLabel {
  const text = leftmost ? candidate.full : candidate.short;
  const strong = candidate.strong || (leftmost && candidate.full !== candidate.short);
  const width = round1(textWidth(text, AXIS_FONT_SIZE, strong ? 600 : 400));
  const middle = scale.x((candidate.start + candidate.end) / 2);
  const least = scale.left - OVERHANG + width / 2;
  return { x: round1(leftmost ? Math.max(middle, least) : middle), width, text, strong };
}

function fitsAxis(label: TickLabel, scale: TimeScale): boolean {
  return (
    label.x - label.width / 2 >= scale.left - OVERHANG && label.x + label.width / 2 <= scale.right + OVERHANG
  );
}
