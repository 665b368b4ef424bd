import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import { pointerDown, pointerMove, pointerUp, RESTING, type GestureFrame } from './gestures.ts';
import type { TimeWindow } from './timeline-data.ts';
import type { OnWindow, TimelinePoint } from './timeline-props.ts';
import { panWindow, zoomWindow } from './window-math.ts';

export interface GestureHandlers {
  readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<SVGSVGElement>) => void;
  /** Whether the last press was a drag, whose click means nothing. */
  readonly wasDrag: () => boolean;
  /** Whether a drag or pinch is going on now. */
  readonly isDragging: () => boolean;
}

/** Pixels of the chart, however the page scales its box. */
export function chartPoint(
  svg: SVGSVGElement,
  event: { readonly clientX: number; readonly clientY: number },
): TimelinePoint {
  const box = svg.getBoundingClientRect();
  const ratio = box.width === 0 ? 1 : svg.width.baseVal.value / box.width;
  return { x: (event.clientX - box.left) * ratio, y: (event.clientY - box.top) * ratio };
}

/** Drag pans, two fingers zoom. The pointer is captured only once it has become a drag. */
export function useGestures(frameNow: () => GestureFrame, onWindow: OnWindow): GestureHandlers {
  const state = useRef(RESTING);
  const latest = useRef<TimeWindow | undefined>(undefined);
  const current = (): GestureFrame => {
    const frame = frameNow();
    return { ...frame, window: latest.current ?? frame.window };
  };

  const end = (event: PointerEvent<SVGSVGElement>) => {
    state.current = pointerUp(state.current, event.pointerId, current());
    if (state.current.pointers.length > 0 || latest.current === undefined) return;
    onWindow(latest.current, 'commit');
    latest.current = undefined;
    delete event.currentTarget.dataset['dragged'];
  };

  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      const sample = { id: event.pointerId, ...chartPoint(event.currentTarget, event) };
      state.current = pointerDown(state.current, sample, current());
    },
    onPointerMove: (event) => {
      // Released outside the chart: nobody told us.
      if (event.buttons === 0 && state.current.pointers.length > 0) end(event);
      if (state.current.pointers.length === 0) return;
      const sample = { id: event.pointerId, ...chartPoint(event.currentTarget, event) };
      const step = pointerMove(state.current, sample, current());
      state.current = step.state;
      if (step.window === undefined) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      if (latest.current === undefined) event.currentTarget.dataset['dragged'] = '';
      latest.current = step.window;
      onWindow(step.window, 'move');
    },
    onPointerUp: end,
    onPointerCancel: end,
    wasDrag: () => state.current.moved,
    isDragging: () => state.current.moved && state.current.pointers.length > 0,
  };
}

/** A wheel is done when it has rested for so long. */
const WHEEL_REST_MS = 160;
const ZOOM_PER_PIXEL = 1.0025;
const LINE_PIXELS = 16;

/**
 * Ctrl + wheel (and a pinch on a touchpad) zooms, a sideways wheel or Shift + wheel pans; the plain
 * wheel scrolls the page. Listened to directly: React's wheel listener cannot prevent the default.
 */
export function useWheel(
  ref: RefObject<SVGSVGElement | null>,
  frameNow: () => GestureFrame,
  onWindow: OnWindow,
): void {
  const latest = useRef({ frameNow, onWindow });
  useEffect(() => {
    latest.current = { frameNow, onWindow };
  });
  useEffect(() => {
    const svg = ref.current;
    if (svg === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onWheel = (event: WheelEvent) => {
      const next = wheelWindow(event, chartPoint(svg, event).x, latest.current.frameNow());
      if (next === undefined) return;
      event.preventDefault();
      latest.current.onWindow(next, 'move');
      clearTimeout(timer);
      timer = setTimeout(() => latest.current.onWindow(next, 'commit'), WHEEL_REST_MS);
    };
    svg.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      clearTimeout(timer);
      svg.removeEventListener('wheel', onWheel);
    };
  }, [ref]);
}

type WheelInput = Pick<WheelEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'deltaX' | 'deltaY' | 'deltaMode'>;

function wheelWindow(event: WheelInput, x: number, frame: GestureFrame): TimeWindow | undefined {
  const { left, right, window, extent } = frame;
  const daysPerPixel = (window.end - window.start) / (right - left);
  const unit = event.deltaMode === 0 ? 1 : LINE_PIXELS;
  if (event.ctrlKey || event.metaKey) {
    const factor = ZOOM_PER_PIXEL ** -(event.deltaY * unit);
    return zoomWindow(window, extent, factor, window.start + (x - left) * daysPerPixel);
  }
  const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
  const across = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
  return across && sideways !== 0 ? panWindow(window, extent, sideways * unit * daysPerPixel) : undefined;
}
