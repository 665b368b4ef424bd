import type { TimelineData, TimelineLink, TimelineTarget, TimeWindow } from './timeline-data.ts';
import type { TimelineLabels } from './timeline-labels.ts';
import type { Motion } from './motion.ts';
import type { TimelineModel } from './timeline-model.ts';

/** CSS pixels from the upper left corner of the chart. */
export interface TimelinePoint {
  readonly x: number;
  readonly y: number;
}

/** `move` while a gesture goes on (replace the URL), `commit` when it is done (push). */
export type WindowPhase = 'move' | 'commit';

export type OnWindow = (window: TimeWindow, phase: WindowPhase) => void;

/** The mark that is pinned; it is ringed before the page follows. */
export interface Pinned {
  /** As it is now; the same object as long as it is the same mark. */
  readonly target: () => TimelineTarget | undefined;
  /** Who wants to know of every change; returns the function that ends it. */
  readonly subscribe: (follow: () => void) => () => void;
}

export interface TimelineProps {
  readonly data: Pick<TimelineData, 'window' | 'extent'>;
  /** The window that the key `0` leads back to. */
  readonly home: TimeWindow;
  /** `buildTimelineModel` of the data at the chart's size. */
  readonly model: TimelineModel;
  /** The same for another window. */
  readonly modelAt: (window: TimeWindow) => TimelineModel;
  /** While a hand moves the window, its steps; shared with the overview. */
  readonly motion: Motion;
  readonly hovered: TimelineTarget | undefined;
  readonly pinned: Pinned;
  /** The same as the page has followed it: what the buttons of the marks say. */
  readonly selected: TimelineTarget | undefined;
  readonly linked?: TimelineLink | undefined;
  /** The pointer or the focus came to a mark, or left it. The point is the anchor for a tooltip. */
  readonly onHover: (target: TimelineTarget | undefined, point: TimelinePoint) => void;
  /** Click, tap, Enter or space on a mark. */
  readonly onPin: (target: TimelineTarget) => void;
  /** Escape, or a click beside all marks. */
  readonly onRelease: () => void;
  readonly onWindow: OnWindow;
  /** Whether keys that write a character may be shortcuts, asked at each press; yes where it is left out. */
  readonly characterKeys?: () => boolean;
  /** Runs later what nobody waits for; returns what calls it off. */
  readonly whenIdle: (run: () => void) => () => void;
  /** Runs what must not hold up the paint that answers an input. */
  readonly behindAnswer: (run: () => void) => void;
  readonly labels: TimelineLabels;
}

export interface OverviewProps {
  readonly data: TimelineData;
  readonly width: number;
  readonly touch: boolean;
  readonly motion: Motion;
  readonly onWindow: OnWindow;
  readonly labels: TimelineLabels;
}
