import { memo } from 'react';
import { AXIS_FONT_SIZE } from '../shared/time-axis.ts';
import type { BrushModel, OverviewModel } from './overview-model.ts';
import { TEXT_FONT } from './text-model.ts';
import { TABULAR } from '../shared/tabular.ts';

interface OverviewDrawingProps extends PartProps, BrushProps {
  readonly title: string;
}

/** The small line, the histogram and the axis, and around them the brush. */
export function OverviewDrawing({ model, brush, title }: OverviewDrawingProps) {
  const { left, right, top, bottom } = model;
  return (
    <g fontFamily="var(--font-text)">
      <rect x={left} y={top} width={right - left} height={bottom - top} fill="var(--paper-sunk)" />
      <Window model={model} brush={brush} />
      <Plot model={model} title={title} />
      <Frame model={model} brush={brush} />
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

interface BrushProps {
  readonly brush: BrushModel;
}

interface PartProps {
  readonly model: OverviewModel;
}

function Window({ brush, model: { top, bottom } }: PartProps & BrushProps) {
  return (
    <rect x={brush.x0} y={top} width={brush.x1 - brush.x0} height={bottom - top} fill="var(--accent-soft)" />
  );
}

function Bins({ model: { bins } }: PartProps) {
  return (
    <path
      d={bins
        .map(({ x0, x1, y, height }) => `M${x0},${y}H${Math.max(x1 - 1, x0 + 1)}v${height}H${x0}Z`)
        .join('')}
      fill="var(--line-strong)"
    />
  );
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
function Frame({ brush, model: { top, bottom } }: PartProps & BrushProps) {
  const { x0, x1 } = brush;
  return (
    <g pointerEvents="none">
      <rect
        x={x0}
        y={top}
        width={x1 - x0}
        height={bottom - top}
        fill="none"
        stroke="var(--accent)"
        strokeWidth={1}
      />
      {[x0 - HANDLE, x1].map((x) => (
        <rect
          key={x}
          x={x}
          y={(top + bottom) / 2 - 12}
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
