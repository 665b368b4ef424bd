import type { EpochDay } from '../../domain/calendar.ts';
import type { DayRange } from '../../domain/instrument.ts';

/** Days to pixels and back, linear; not clamped. */
export interface TimeScale {
  readonly window: DayRange;
  readonly left: number;
  readonly right: number;
  readonly pixelsPerDay: number;
  readonly x: (day: EpochDay) => number;
  readonly day: (x: number) => EpochDay;
}

export function timeScale(window: DayRange, left: number, right: number): TimeScale {
  const pixelsPerDay = (right - left) / (window.end - window.start);
  return {
    window,
    left,
    right,
    pixelsPerDay,
    x: (day) => left + (day - window.start) * pixelsPerDay,
    day: (x) => window.start + (x - left) / pixelsPerDay,
  };
}
