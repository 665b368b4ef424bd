import { civilDate, daysInMonth, epochDay, type EpochDay } from '../../domain/calendar.ts';
import type { TimeWindow } from './timeline-data.ts';

/** Two weeks: closer than that the reports have nothing to tell. */
export const MIN_WINDOW_DAYS = 14;

/** The window, moved and if need be cut or widened so that it lies in the extent and is long enough. */
export function clampWindow(window: TimeWindow, extent: TimeWindow): TimeWindow {
  const whole = extent.end - extent.start;
  const wanted = Math.max(window.end - window.start, MIN_WINDOW_DAYS);
  if (!(wanted < whole)) return { start: extent.start, end: extent.end };
  const middle = (window.start + window.end) / 2;
  const widened = window.end - window.start < MIN_WINDOW_DAYS ? middle - wanted / 2 : window.start;
  const start = Math.min(Math.max(widened, extent.start), extent.end - wanted);
  return { start, end: start + wanted };
}

/**
 * The window seen `factor` times as large (2 shows half the days, 0.5 twice as many) while the day
 * `anchor` keeps its place on the screen, as far as the extent allows.
 */
export function zoomWindow(
  window: TimeWindow,
  extent: TimeWindow,
  factor: number,
  anchor: EpochDay,
): TimeWindow {
  const length = window.end - window.start;
  const longest = Math.max(extent.end - extent.start, MIN_WINDOW_DAYS);
  const wanted = Math.min(Math.max(length / factor, MIN_WINDOW_DAYS), longest);
  const start = anchor - (anchor - window.start) * (wanted / length);
  return clampWindow({ start, end: start + wanted }, extent);
}

/** The window moved by a number of days, stopped at the ends of the extent. */
export function panWindow(window: TimeWindow, extent: TimeWindow, days: number): TimeWindow {
  return clampWindow({ start: window.start + days, end: window.end + days }, extent);
}

/** Whole days of a share of the window, as many there as back; rounding alone sends half a day forward. */
export function shareInDays({ start, end }: TimeWindow, share: number): number {
  return Math.sign(share) * Math.round(Math.abs(share) * (end - start));
}

/** The same day of the month, some months later; the month's last day where it has no such day. */
export function addMonths(day: EpochDay, months: number): EpochDay {
  const { year, month, day: dayOfMonth } = civilDate(Math.floor(day));
  const first = civilDate(epochDay(year, month + months));
  const last = daysInMonth(first.year, first.month);
  return epochDay(first.year, first.month, Math.min(dayOfMonth, last));
}
