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
  /** It may not be compared with the edition before: what is rated changed between them. */
  readonly apart: boolean;
}

/** One indicator's scores. */
export interface LineDatum {
  /** Indicator, such as `NIT.DS`. */
  readonly id: string;
  /** Label at the line, where a strip holds several. */
  readonly code: string;
  /** With the instrument: the spoken name of the line. */
  readonly title: string;
  /** In the key of a strip that holds several lines. */
  readonly caption: string;
  /** Ascending by edition. */
  readonly scores: readonly ScoreDatum[];
}

/** Days that no line of a strip covers, and why. */
export interface GapDatum extends TimeWindow {
  readonly reason: string;
}

/** A named range of a strip's scale, such as a regime type. */
export interface BandDatum {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Indicators of one instrument and one scale in a plot: instruments never share an axis. */
export interface StripDatum {
  /** Instrument. */
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
  /** At least one, at most four. */
  readonly lines: readonly LineDatum[];
  /** Ascending, apart from each other. */
  readonly gaps: readonly GapDatum[];
}

export interface EventDatum {
  readonly id: string;
  readonly title: string;
  readonly when: EdtfDate;
  /** A total over single events. */
  readonly summary?: boolean | undefined;
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
