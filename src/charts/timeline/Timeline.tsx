import './timeline.css';
import { lazy, Suspense, useId, useMemo, useRef, type MouseEvent, type PointerEvent } from 'react';
import { flushSync } from 'react-dom';
import { pressedKeys, sameTarget } from './emphasise.ts';
import { buildFocusRows, markWithKey, type MarkRow } from './focus-rows.ts';
import { LayerAbove, LayersBelow, Marks } from './FigureLayers.tsx';
import { hitTest } from './hit-test.ts';
import { MarkButtons } from './MarkButtons.tsx';
import type { TimelineModel } from './timeline-model.ts';
import type { TimelineTarget } from './timeline-data.ts';
import type { OnWindow, TimelinePoint, TimelineProps } from './timeline-props.ts';
import { chartPoint, useGestures, useWheel, type GestureHandlers } from './use-gestures.tsx';
import { keyOfElement, useMarkFocus, type MarkFocus } from './use-mark-focus.tsx';

// Nobody moves the window before it is there; until this has come, the page follows by itself.
const MotionLayer = lazy(async () => ({ default: (await import('./MotionLayer.tsx')).MotionLayer }));

/**
 * The main figure: the drawing, above it the invisible buttons of its marks, and around both what
 * pointer, wheel and keys do. The model comes laid out; hover and selection redraw the emphasis alone.
 */
export function Timeline(props: TimelineProps) {
  const { data, model, hovered, pinned, selected, linked, labels, motion, onHover, onWindow } = props;
  const svg = useRef<SVGSVGElement>(null);
  const descriptionId = useId();
  const rows = useMemo(() => buildFocusRows(model, labels), [model, labels]);
  const pressed = useMemo(() => pressedKeys(model, selected), [model, selected]);
  // Another view is pointed at later than the mark that still has the focus here.
  const pointed = linked ?? hovered;
  const frameNow = () => ({
    left: model.frame.left,
    right: model.frame.right,
    window: motion.window() ?? data.window,
    extent: data.extent,
  });
  // The mark under a tooltip moves away with the window.
  const moveWindow: OnWindow = (window, phase) => {
    if (phase === 'move' && hovered !== undefined) onHover(undefined, NOWHERE);
    onWindow(window, phase);
  };
  const gestures = useGestures(frameNow, moveWindow);
  useWheel(svg, frameNow, moveWindow);
  const { activeKey, focusClicked, handlers } = useMarkFocus(props, rows, svg);

  return (
    <div className="timeline-stack">
      <LayersBelow {...{ model, pinned, hovered: pointed }} />
      <svg
        ref={svg}
        className="timeline"
        role="group"
        aria-label={labels.name}
        aria-describedby={descriptionId}
        width={model.width}
        height={model.height}
        viewBox={`0 0 ${model.width} ${model.height}`}
        {...pointerHandlers(props, model, rows, gestures, focusClicked)}
        {...handlers}
      >
        <desc id={descriptionId}>{labels.description}</desc>
        <Marks model={model} />
        <MarkButtons rows={rows} activeKey={activeKey} pressed={pressed} />
      </svg>
      <LayerAbove {...{ model, pinned, hovered: pointed }} />
      <Suspense fallback={null}>
        <MotionLayer
          motion={motion}
          model={model}
          modelAt={props.modelAt}
          whenIdle={props.whenIdle}
          hovered={pointed}
          selected={selected}
        />
      </Suspense>
    </div>
  );
}

/** The point that goes with no target. */
const NOWHERE: TimelinePoint = { x: 0, y: 0 };

/** Hover and click, with dragging and pinching underneath. */
function pointerHandlers(
  { hovered, pinned, motion, onHover, onPin, onRelease }: TimelineProps,
  model: TimelineModel,
  rows: readonly MarkRow[],
  gestures: GestureHandlers,
  focusClicked: MarkFocus['focusClicked'],
) {
  const { wasDrag, isDragging, ...handlers } = gestures;
  // The browser tells where the pointer is at the beginning of a frame; React by itself would answer in the next.
  const point = (target: TimelineTarget | undefined, at: TimelinePoint) =>
    flushSync(() => onHover(target, at));

  const hover = (event: PointerEvent<SVGSVGElement>) => {
    // A finger has no hover: it taps, or it drags.
    if (event.pointerType === 'touch' || isDragging() || motion.window() !== undefined) return;
    const hit = hitTest(model, chartPoint(event.currentTarget, event));
    if (!sameTarget(hit?.target, hovered)) point(hit?.target, hit?.anchor ?? NOWHERE);
  };

  return {
    ...handlers,
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      handlers.onPointerMove(event);
      hover(event);
    },
    onPointerLeave: () => {
      if (hovered !== undefined) point(undefined, NOWHERE);
    },
    onClick: (event: MouseEvent<SVGSVGElement>) => {
      // A click without a press comes from assistive technology: there the element counts.
      const pressless = event.detail === 0 ? markWithKey(rows, keyOfElement(event.target)) : undefined;
      if (pressless === undefined && wasDrag()) return;
      const at = chartPoint(event.currentTarget, event);
      const target = pressless?.mark.target ?? hitTest(motion.model() ?? model, at)?.target;
      if (pressless === undefined) focusClicked(event);
      if (target !== undefined) onPin(target);
      else if (pinned.target() !== undefined) onRelease();
    },
  };
}
