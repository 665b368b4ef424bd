import './timeline.css';
import { useId, useMemo, useRef, type MouseEvent, type PointerEvent } from 'react';
import { EmphasisOver, EmphasisUnder } from './EmphasisLayer.tsx';
import { emphasiseTimeline, sameTarget } from './emphasise.ts';
import { buildFocusRows, markWithKey, type MarkRow } from './focus-rows.ts';
import { hitTest } from './hit-test.ts';
import { MarkButtons } from './MarkButtons.tsx';
import type { TimelineModel } from './timeline-model.ts';
import type { OnWindow, TimelinePoint, TimelineProps } from './timeline-props.ts';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { chartPoint, useGestures, useWheel, type GestureHandlers } from './use-gestures.tsx';
import { keyOfElement, useMarkFocus } from './use-mark-focus.tsx';

/**
 * The main figure: the drawing, above it the invisible buttons of its marks, and around both what
 * pointer, wheel and keys do. The model comes laid out; hover and selection redraw the emphasis alone.
 */
export function Timeline(props: TimelineProps) {
  const { data, model, hovered, selected, labels, onHover, onWindow } = props;
  const svg = useRef<SVGSVGElement>(null);
  const descriptionId = useId();
  const rows = useMemo(() => buildFocusRows(model), [model]);
  const emphasis = useMemo(() => emphasiseTimeline(model, { hovered, selected }), [model, hovered, selected]);
  const frame = {
    left: model.frame.left,
    right: model.frame.right,
    window: data.window,
    extent: data.extent,
  };
  // The mark under a tooltip moves away with the window.
  const moveWindow: OnWindow = (window, phase) => {
    if (phase === 'move' && hovered !== undefined) onHover(undefined, NOWHERE);
    onWindow(window, phase);
  };
  const gestures = useGestures(frame, moveWindow);
  useWheel(svg, frame, moveWindow);
  const { activeKey, handlers } = useMarkFocus(props, rows, svg);

  return (
    <svg
      ref={svg}
      className="timeline"
      role="group"
      aria-label={labels.name}
      aria-describedby={descriptionId}
      width={model.width}
      height={model.height}
      viewBox={`0 0 ${model.width} ${model.height}`}
      {...pointerHandlers(props, model, rows, gestures)}
      {...handlers}
    >
      <desc id={descriptionId}>{labels.description}</desc>
      <g aria-hidden="true">
        <TimelineDrawing
          model={model}
          under={<EmphasisUnder emphasis={emphasis} />}
          over={<EmphasisOver emphasis={emphasis} />}
        />
      </g>
      <MarkButtons rows={rows} activeKey={activeKey} selected={selected} />
    </svg>
  );
}

/** The point that goes with no target. */
const NOWHERE: TimelinePoint = { x: 0, y: 0 };

/** Hover and click, with dragging and pinching underneath. */
function pointerHandlers(
  { hovered, selected, onHover, onPin, onRelease }: TimelineProps,
  model: TimelineModel,
  rows: readonly MarkRow[],
  gestures: GestureHandlers,
) {
  const { wasDrag, isDragging, ...handlers } = gestures;

  const hover = (event: PointerEvent<SVGSVGElement>) => {
    // A finger has no hover: it taps, or it drags.
    if (event.pointerType === 'touch' || isDragging()) return;
    const hit = hitTest(model, chartPoint(event.currentTarget, event));
    if (!sameTarget(hit?.target, hovered)) onHover(hit?.target, hit?.anchor ?? NOWHERE);
  };

  return {
    ...handlers,
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      handlers.onPointerMove(event);
      hover(event);
    },
    onPointerLeave: () => {
      if (hovered !== undefined) onHover(undefined, NOWHERE);
    },
    onClick: (event: MouseEvent<SVGSVGElement>) => {
      // A click without a press comes from assistive technology: there the element counts.
      const pressless = event.detail === 0 ? markWithKey(rows, keyOfElement(event.target)) : undefined;
      if (pressless === undefined && wasDrag()) return;
      const target = pressless?.mark.target ?? hitTest(model, chartPoint(event.currentTarget, event))?.target;
      if (target !== undefined) onPin(target);
      else if (selected !== undefined) onRelease();
    },
  };
}
