import './timeline.css';
import {
  memo,
  useMemo,
  useRef,
  useSyncExternalStore,
  type ComponentType,
  type KeyboardEvent,
  type PointerEvent,
} from 'react';
import {
  buildBrush,
  buildOverviewModel,
  type BrushModel,
  type OverviewModel,
  type Span,
} from './overview-model.ts';
import { BRUSH_PARTS, moveBrush, sliderKey, sliderRange, type BrushPart } from './overview-sliders.ts';
import { BrushFrame, BrushGround, OverviewDrawing, type BrushProps } from './OverviewDrawing.tsx';
import type { TimeWindow } from './timeline-data.ts';
import type { OverviewProps } from './timeline-props.ts';
import { chartPoint } from './use-gestures.tsx';
import { panWindow } from './window-math.ts';

/** The whole period with a brush: two handles and the middle, each to be dragged, each a keyboard slider. */
export const Overview = memo(function Overview(props: OverviewProps) {
  const { data, width, touch, labels, motion, onWindow } = props;
  const { strips, lanes, extent, window } = data;
  const model = useMemo(
    () => buildOverviewModel({ strips, lanes, extent }, { width, touch }, labels),
    [strips, lanes, extent, width, touch, labels],
  );
  const brush = buildBrush(window, model);
  const wanted = () => motion.window() ?? window;
  const pointer = useBrush(props, wanted, model);
  const moving = { motion, window, model };

  const onKeyDown = (part: BrushPart, event: KeyboardEvent<SVGGElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = sliderKey(part, wanted(), extent, { key: event.key, shift: event.shiftKey });
    if (next === undefined) return;
    event.preventDefault();
    onWindow(next, 'commit');
  };

  return (
    <svg
      className="overview"
      role="group"
      aria-label={labels.overviewName}
      width={model.width}
      height={model.height}
      {...pointer}
    >
      <g aria-hidden="true">
        <OverviewDrawing
          model={model}
          title={labels.overviewTitle}
          under={<Moving part={BrushGround} {...moving} />}
          over={<Moving part={BrushFrame} {...moving} />}
        />
      </g>
      {BRUSH_PARTS.map((part) => (
        <Slider key={part} {...{ part, model, brush, data, labels, onKeyDown }} />
      ))}
    </svg>
  );
});

interface MovingProps extends Pick<OverviewProps, 'motion'> {
  readonly part: ComponentType<BrushProps>;
  readonly window: TimeWindow;
  readonly model: OverviewModel;
}

/** A part of the brush as it is dragged; what a keyboard and a screen reader meet follows when it rests. */
function Moving({ part: Part, motion, window, model }: MovingProps) {
  const wanted = useSyncExternalStore(motion.subscribe, motion.window, atRest) ?? window;
  return <Part model={model} brush={buildBrush(wanted, model)} />;
}

const atRest = () => undefined;

interface SliderProps extends Pick<OverviewProps, 'data' | 'labels'> {
  readonly part: BrushPart;
  readonly model: OverviewModel;
  readonly brush: BrushModel;
  readonly onKeyDown: (part: BrushPart, event: KeyboardEvent<SVGGElement>) => void;
}

function Slider({ part, model, brush, data, labels, onKeyDown }: SliderProps) {
  const { min, max, now } = sliderRange(part, data.window, data.extent);
  const names = { start: labels.overviewStart, middle: labels.overviewMiddle, end: labels.overviewEnd };
  const area = areaOf(part, brush);
  return (
    <g
      className="overview-slider"
      role="slider"
      tabIndex={0}
      aria-label={names[part]}
      aria-orientation="horizontal"
      aria-valuemin={Math.round(min)}
      aria-valuemax={Math.round(max)}
      aria-valuenow={Math.round(now)}
      aria-valuetext={valueText(part, data.window, labels)}
      data-part={part}
      onKeyDown={(event) => onKeyDown(part, event)}
    >
      <rect
        className="timeline-area"
        fill="transparent"
        rx={4}
        x={area.x}
        y={model.top - 4}
        width={area.width}
        height={model.bottom - model.top + 8}
      />
    </g>
  );
}

function areaOf(part: BrushPart, brush: BrushModel): Span {
  return { start: brush.startArea, middle: brush.middleArea, end: brush.endArea }[part];
}

/** The window's end is the day after its last one. */
function valueText(part: BrushPart, window: TimeWindow, labels: OverviewProps['labels']): string {
  if (part === 'start') return labels.day(window.start);
  return part === 'end' ? labels.day(Math.ceil(window.end) - 1) : labels.days(window);
}

interface Grip {
  readonly part: BrushPart;
  readonly startX: number;
  readonly origin: TimeWindow;
  readonly latest: TimeWindow | undefined;
}

/** Dragging a part moves it; a press beside the window brings its middle there. */
function useBrush({ data, onWindow }: OverviewProps, wanted: () => TimeWindow, model: OverviewModel) {
  const grip = useRef<Grip | undefined>(undefined);
  const daysPerPixel = (data.extent.end - data.extent.start) / (model.right - model.left);

  const end = () => {
    const latest = grip.current?.latest;
    grip.current = undefined;
    if (latest !== undefined) onWindow(latest, 'commit');
  };

  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.button !== 0) return;
      const { x } = chartPoint(event.currentTarget, event);
      const part = partOfElement(event.target);
      const now = wanted();
      const day = data.extent.start + (x - model.left) * daysPerPixel;
      const jump = panWindow(now, data.extent, day - (now.start + now.end) / 2);
      grip.current = {
        part: part ?? 'middle',
        startX: x,
        origin: part ? now : jump,
        latest: part ? undefined : jump,
      };
      event.currentTarget.setPointerCapture(event.pointerId);
      if (part === undefined) onWindow(jump, 'move');
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (grip.current === undefined) return;
      const { part, startX, origin } = grip.current;
      const moved = (chartPoint(event.currentTarget, event).x - startX) * daysPerPixel;
      const from = part === 'end' ? origin.end : origin.start;
      const latest = moveBrush(part, origin, data.extent, from + moved);
      grip.current = { ...grip.current, latest };
      onWindow(latest, 'move');
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}

function partOfElement(element: EventTarget): BrushPart | undefined {
  const name = element instanceof Element ? element.closest('[data-part]')?.getAttribute('data-part') : null;
  return BRUSH_PARTS.find((part) => part === name);
}
