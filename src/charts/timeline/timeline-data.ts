import type { EpochDay } from '../../domain/calendar.ts';
import type { EdtfDate } from '../../domain/edtf.ts';
import type { EventKind } from '../../domain/event-kind.ts';
import type { Basis, ScoreKey } from '../../domain/score.ts';

/** A stretch of the time axis, in days since 1970; `end` is exclusive. May be fractional while zooming. */
export interface TimeWindow {
  readonly start: EpochDay;
  readonly end: EpochDay;
}

/** One score, drawn flat over the days that its edition judges. */
export interface ScoreDatum {
  readonly key: ScoreKey;
  readonly edition: number;
  readonly coverageYear: number;
  readonly coverage: TimeWindow;
  readonly value: number;
  readonly basis: Basis;
  readonly converted: boolean;
  /** Status or regime type, where there is one. */
  readonly status: string | null;
}

/** A named range of a strip's scale, such as a regime type. */
export interface BandDatum {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** One indicator in a plot of its own: instruments never share an axis. */
export interface StripDatum {
  /** Indicator, such as `NIT.DS`. */
  readonly id: string;
  readonly title: string;
  /** The part of the scale that is shown. */
  readonly min: number;
  readonly max: number;
  /** The whole scale, where `min`–`max` shows only a part of it; the strip then says so. */
  readonly scale?: { readonly min: number; readonly max: number };
  readonly decimals: number;
  readonly freer: 'high' | 'low';
  readonly bands: readonly BandDatum[];
  /** Ascending by edition. */
  readonly scores: readonly ScoreDatum[];
  /** Coverage years between first and last score without an edition, with the reason to show. */
  readonly gapReason: string;
}

export interface EventDatum {
  readonly id: string;
  readonly title: string;
  readonly when: EdtfDate;
  /** A total over single events. */
  readonly summary: boolean;
}

/** One kind of event; the lane stays visible when the filters leave it empty. */
export interface LaneDatum {
  readonly kind: EventKind;
  readonly label: string;
  /** Ascending by first possible day. */
  readonly events: readonly EventDatum[];
}

/** Everything that the timeline draws. */
export interface TimelineData {
  readonly strips: readonly StripDatum[];
  readonly lanes: readonly LaneDatum[];
  /** All the time there is: the overview shows it, the window moves in it. */
  readonly extent: TimeWindow;
  readonly window: TimeWindow;
}

/** What the reader points at or has pinned. */
export type TimelineTarget =
  | { readonly type: 'event'; readonly ids: readonly string[] }
  | { readonly type: 'score'; readonly key: ScoreKey };
