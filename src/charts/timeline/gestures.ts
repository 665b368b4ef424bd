import type { TimeWindow } from './timeline-data.ts';
import { panWindow, zoomWindow } from './window-math.ts';

/**
 * Dragging and pinching as a pure machine: pointers in, windows out. Every window is computed from
 * where the gesture began and never from the step before, so that errors cannot add up and going
 * back ends where it began.
 */
export interface PointerSample {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

interface TrackedPointer extends PointerSample {
  readonly startX: number;
  readonly startY: number;
}

export interface GestureState {
  readonly pointers: readonly TrackedPointer[];
  /** The window when the present pointers came together. */
  readonly origin: TimeWindow | undefined;
  /** The pointer has left the place where it came down: no longer a click. */
  readonly moved: boolean;
}

/** The plot in pixels, and the time it shows and may show. */
export interface GestureFrame {
  readonly left: number;
  readonly right: number;
  readonly window: TimeWindow;
  readonly extent: TimeWindow;
}

export interface GestureStep {
  readonly state: GestureState;
  readonly window?: TimeWindow;
}

export const RESTING: GestureState = { pointers: [], origin: undefined, moved: false };

/** So far a pointer may tremble within a click. */
const SLOP = 5;
/** Two fingers closer than this would zoom by leaps. */
const MIN_SPREAD = 24;

export function pointerDown(state: GestureState, sample: PointerSample, frame: GestureFrame): GestureState {
  const others = state.pointers.filter(({ id }) => id !== sample.id).slice(-1);
  const pointers = [...others, { ...sample, startX: sample.x, startY: sample.y }];
  // A second finger makes a pinch, and a pinch is never a click.
  return restart({ pointers, origin: frame.window, moved: pointers.length > 1 });
}

export function pointerMove(state: GestureState, sample: PointerSample, frame: GestureFrame): GestureStep {
  if (!state.pointers.some(({ id }) => id === sample.id) || state.origin === undefined) return { state };
  const pointers = state.pointers.map((pointer) =>
    pointer.id === sample.id ? { ...pointer, ...sample } : pointer,
  );
  const moved = state.moved || pointers.some(({ x, startX }) => Math.abs(x - startX) > SLOP);
  const next = { ...state, pointers, moved };
  if (!moved) return { state: next };
  return { state: next, window: gestureWindow(pointers, state.origin, frame) };
}

/** The pointer went up or was taken away; the remaining finger goes on panning from here. */
export function pointerUp(state: GestureState, id: number, frame: GestureFrame): GestureState {
  const pointers = state.pointers.filter((pointer) => pointer.id !== id);
  if (pointers.length === 0) return { ...RESTING, moved: state.moved };
  return restart({ pointers, origin: frame.window, moved: state.moved });
}

function restart(state: GestureState): GestureState {
  const pointers = state.pointers.map((pointer) => ({ ...pointer, startX: pointer.x, startY: pointer.y }));
  return { ...state, pointers };
}

function gestureWindow(
  pointers: readonly TrackedPointer[],
  origin: TimeWindow,
  { left, right, extent }: GestureFrame,
): TimeWindow {
  const daysPerPixel = (origin.end - origin.start) / (right - left);
  const [first, second] = pointers;
  if (first === undefined) return origin;
  if (second === undefined) return panWindow(origin, extent, (first.startX - first.x) * daysPerPixel);
  const before = spread(first.startX - second.startX, first.startY - second.startY);
  const after = spread(first.x - second.x, first.y - second.y);
  const middleBefore = (first.startX + second.startX) / 2;
  const middleAfter = (first.x + second.x) / 2;
  const anchor = origin.start + (middleBefore - left) * daysPerPixel;
  const zoomed = zoomWindow(origin, extent, after / before, anchor);
  const zoomedDaysPerPixel = (zoomed.end - zoomed.start) / (right - left);
  return panWindow(zoomed, extent, (middleBefore - middleAfter) * zoomedDaysPerPixel);
}

function spread(dx: number, dy: number): number {
  return Math.max(Math.hypot(dx, dy), MIN_SPREAD);
}
