import { memo, type ReactNode } from 'react';
import { boxPoints } from '../shared/box-points.ts';
import { stepOutline, type Step } from '../shared/step-outline.ts';
import { AXIS_FONT_SIZE } from '../shared/time-axis.ts';
import type { BrushModel, OverviewModel } from './overview-model.ts';
import { TEXT_FONT } from './text-model.ts';
import { TABULAR } from '../shared/tabular.ts';

interface OverviewDrawingProps extends PartProps {
  readonly title: string;
  /** The brush, below and above what it frames. */
  readonly under: ReactNode;
  readonly over: ReactNode;
}

/** The small line, the histogram and the axis, and around them the brush. */
export function OverviewDrawing({ model, title, under, over }: OverviewDrawingProps) {
  const { left, right, top, bottom } = model;
  return (
    <g fontFamily="var(--font-text)">
      <rect x={left} y={top} width={right - left} height={bottom - top} fill="var(--paper-sunk)" />
      {under}
      <Plot model={model} title={title} />
      {over}
    </g>
  );
}

/** What stays while the window moves. */
const Plot = memo(function Plot({ model, title }: Pick<OverviewDrawingProps, 'model' | 'title'>) {
  return (
    <>
      {model.wide && (
        <text x={0} y={(model.top + model.bottom) / 2 + 4} fontSize={TEXT_FONT} fill="var(--ink-soft)">
          {title}
        </text>
      )}
      <Bins model={model} />
      <Line model={model} />
      <Axis model={model} />
    </>
  );
});

interface PartProps {
  readonly model: OverviewModel;
}

export interface BrushProps extends PartProps {
  readonly brush: BrushModel;
}

function outlineOf({ brush: { x0, x1 }, model: { top, bottom } }: BrushProps): string {
  return boxPoints({ x: x0, y: top, width: x1 - x0, height: bottom - top });
}

export function BrushGround(props: BrushProps) {
  return <polygon points={outlineOf(props)} fill="var(--accent-soft)" />;
}

function Bins({ model: { bins, bottom } }: PartProps) {
  const steps = bins.flatMap(({ x0, x1, y }): readonly Step[] => [
    [x0, bottom - y],
    [Math.max(x1 - 1, x0 + 1), 0],
  ]);
  return <path d={stepOutline(steps, bottom)} fill="var(--line-strong)" />;
}

function Line({ model: { segments, risers } }: PartProps) {
  const lines = segments.map(({ x0, x1, y }) => `M${x0},${y}H${x1}`);
  const joins = risers.map(({ x, y0, y1 }) => `M${x},${y0}V${y1}`);
  return <path d={[...lines, ...joins].join('')} stroke="var(--score-line)" strokeWidth={1.5} fill="none" />;
}

function Axis({ model: { ticks, axisBaseline, left, right, bottom } }: PartProps) {
  const marks = ticks.flatMap(({ x }) => (x === null ? [] : [`M${x},${bottom}v4`]));
  return (
    <g fontSize={AXIS_FONT_SIZE} textAnchor="middle" fill="var(--ink-soft)" style={TABULAR}>
      <path
        d={`M${left},${bottom}H${right}${marks.join('')}`}
        stroke="var(--line)"
        strokeWidth={1}
        fill="none"
      />
      {ticks.map(({ day, label }) =>
        label === null ? null : (
          <text key={day} x={label.x} y={axisBaseline}>
            {label.text}
          </text>
        ),
      )}
    </g>
  );
}

/** Handles stand outside the window, so that they stay apart when it is narrow. */
const HANDLE = 7;

/** Outline of the window, with a handle at each end. */
export function BrushFrame(props: BrushProps) {
  const { x0, x1 } = props.brush;
  const y = (props.model.top + props.model.bottom) / 2 - 12;
  return (
    <g pointerEvents="none">
      <polygon points={outlineOf(props)} fill="none" stroke="var(--accent)" strokeWidth={1} />
      {[x0 - HANDLE, x1].map((x, index) => (
        <rect
          key={index === 0 ? 'start' : 'end'}
          x={x}
          y={y}
          width={HANDLE}
          height={24}
          rx={3}
          fill="var(--accent)"
          stroke="var(--paper)"
          strokeWidth={1.5}
        />
      ))}
    </g>
  );
}
