import { watchChanges } from './changes.ts';
import { afterFrame, afterThisFrame } from './frames.ts';
import { watchMovedFrames } from './moved-frames.ts';

/**
 * Runs inside the measured page, before anything of its own. Notes when the chart is on screen, what
 * shifts and what blocks, and times single interactions. Every time is in milliseconds since the
 * navigation began.
 */
export interface LoadTimes {
  /** `null`: not yet. */
  readonly chartPainted: number | null;
  readonly interactive: number | null;
  readonly firstContentfulPaint: number | null;
  readonly layoutShift: number;
  /** Sum of what long tasks last beyond 50 ms. */
  readonly blocking: number;
}

export interface InteractionTime {
  /** From the input to the next paint. */
  readonly nextPaint: number;
  /** From the input to the paint after the last change of what lies in the window. */
  readonly settled: number;
  /** To the end of `nextPaint`, but from when the page heard of the input: without its way to the page. */
  readonly own: number;
  /** Whether the browser's Event Timing gave `nextPaint`, or else the end of the frame after the input. */
  readonly eventTiming: boolean;
}

/** `latency`: as the reader waits. `work`: until the frame after the one that answers may begin. */
export type Mode = 'latency' | 'work';

export interface Probe {
  watchFor(chart: string, hands: string): void;
  loadTimes(): LoadTimes;
  /** Times the next input of this type. */
  arm(type: string, mode: Mode): void;
  measured(): Promise<InteractionTime>;
  /** Resolves when the document has not changed for a while. */
  atRest(): Promise<void>;
  /** From now on; `movedFrames` ends it. */
  watchMovedFrames(): void;
  /** Milliseconds from each frame to the next, where the pointer had moved. */
  movedFrames(): readonly number[];
  /** The longest task that ended after this time; tasks under 50 ms count as none. */
  longestTaskSince(time: number): number;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** So long without a long task, and the page counts as at rest. */
const REST_MS = 500;
/** So long without a change of the document, and the answer counts as complete. */
const QUIET_MS = 300;
const BLOCKING_MS = 50;

interface Task {
  readonly start: number;
  readonly duration: number;
}

const longTasks: Task[] = [];
const timedEvents: PerformanceEventTiming[] = [];
let layoutShift = 0;
let firstContentfulPaint: number | null = null;
let chartPainted: number | null = null;
let handsSeen: number | null = null;

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** The DOM library does not know these entries yet. */
function isShift(entry: PerformanceEntry): entry is Shift {
  return 'value' in entry && 'hadRecentInput' in entry;
}

function observe(
  options: PerformanceObserverInit & { readonly durationThreshold?: number },
  take: (entry: PerformanceEntry) => void,
): void {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) take(entry);
  }).observe({ buffered: true, ...options });
}

/** The page may hold drawings for other windows, which it does not show. */
function shows(selector: string): boolean {
  return [...document.querySelectorAll(selector)].some((element) => element.checkVisibility());
}

function watchFor(chart: string, hands: string): void {
  const look = (): void => {
    if (chartPainted === null && shows(chart)) {
      afterThisFrame((time) => {
        chartPainted ??= time;
      });
    }
    if (document.querySelector(hands)) handsSeen ??= performance.now();
    if (chartPainted === null || handsSeen === null) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** When the page last was busy, after its hands had come; `null` while it still is. */
function interactiveAt(): number | null {
  if (handsSeen === null) return null;
  const busyUntil = Math.max(handsSeen, ...longTasks.map(({ start, duration }) => start + duration));
  return performance.now() - busyUntil > REST_MS ? busyUntil : null;
}

function blockingTime(): number {
  return longTasks.reduce((sum, { duration }) => sum + Math.max(0, duration - BLOCKING_MS), 0);
}

let pending: Promise<InteractionTime> | undefined;
let endFrames: (() => readonly number[]) | undefined;

/** Longest duration of the events of this interaction, from input to paint, where the browser tells. */
function eventTimingSince(armed: number): number | undefined {
  const durations = timedEvents
    .filter(({ startTime, interactionId }) => startTime >= armed && interactionId > 0)
    .map(({ duration }) => duration);
  return durations.length === 0 ? undefined : Math.max(...durations);
}

function longestTaskSince(time: number): number {
  const since = longTasks.filter(({ start, duration }) => start + duration > time);
  return Math.max(0, ...since.map(({ duration }) => duration));
}

function measureLatency(event: Event, armed: number, done: (time: InteractionTime) => void): void {
  const input = event.timeStamp;
  const way = performance.now() - input;
  const changes = watchChanges();
  afterFrame((painted) => {
    const settle = (): void => {
      if (performance.now() - Math.max(painted, changes.last()) < QUIET_MS) {
        setTimeout(settle, QUIET_MS / 4);
        return;
      }
      changes.stop();
      const timing = eventTimingSince(armed);
      const nextPaint = timing ?? painted - input;
      const last = Math.max(painted, changes.lastSeen());
      done({
        nextPaint,
        own: nextPaint - way,
        settled: Math.max(nextPaint, last - input),
        eventTiming: timing !== undefined,
      });
    };
    settle();
  });
}

function atRest(): Promise<void> {
  const changes = watchChanges();
  const begun = performance.now();
  return new Promise((resolve) => {
    const look = (): void => {
      if (performance.now() - Math.max(begun, changes.last()) < QUIET_MS) {
        setTimeout(look, QUIET_MS / 4);
        return;
      }
      changes.stop();
      resolve();
    };
    look();
  });
}

function measureWork(event: Event, done: (time: InteractionTime) => void): void {
  const heard = performance.now();
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const now = performance.now();
      const time = now - event.timeStamp;
      done({ nextPaint: time, own: now - heard, settled: time, eventTiming: false });
    }),
  );
}

function arm(type: string, mode: Mode): void {
  const armed = performance.now();
  pending = new Promise((resolve) => {
    window.addEventListener(
      type,
      (event) => {
        if (mode === 'work') measureWork(event, resolve);
        else measureLatency(event, armed, resolve);
      },
      { capture: true, once: true },
    );
  });
}

observe({ type: 'longtask' }, ({ startTime, duration }) => {
  longTasks.push({ start: startTime, duration });
});
observe({ type: 'event', durationThreshold: 16 }, (entry) => {
  if (entry instanceof PerformanceEventTiming) timedEvents.push(entry);
});
observe({ type: 'layout-shift' }, (entry) => {
  if (isShift(entry) && !entry.hadRecentInput) layoutShift += entry.value;
});
observe({ type: 'paint' }, ({ name, startTime }) => {
  if (name === 'first-contentful-paint') firstContentfulPaint = startTime;
});

window.probe = {
  watchFor,
  loadTimes: () => ({
    // No chart is on screen before the first paint, whatever the document holds by then.
    chartPainted: chartPainted === null ? null : Math.max(chartPainted, firstContentfulPaint ?? 0),
    interactive: interactiveAt(),
    firstContentfulPaint,
    layoutShift,
    blocking: blockingTime(),
  }),
  arm,
  atRest,
  watchMovedFrames: () => {
    endFrames = watchMovedFrames();
  },
  movedFrames: () => endFrames?.() ?? [],
  longestTaskSince,
  measured: () => pending ?? Promise.reject(new Error('Nothing was armed.')),
};
