import type { EventKind } from '../../src/domain/event-kind.ts';

/** The events of one kind, ascending by first day; a row is an event. */
export interface LaneColumns {
  readonly kind: EventKind;
  readonly start: readonly number[];
  /** The day after the last. */
  readonly end: readonly number[];
  readonly title: readonly string[];
}

/** The scores of one indicator, ascending by edition; a row is a score. */
export interface StripColumns {
  readonly title: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly value: readonly number[];
}

/** What the limit draws: the same events and scores as the page, without their texts. */
export interface LimitColumns {
  readonly window: { readonly start: number; readonly end: number };
  readonly lanes: readonly LaneColumns[];
  readonly strips: readonly StripColumns[];
}
