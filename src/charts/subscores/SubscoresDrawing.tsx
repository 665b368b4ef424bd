import { TEXT_FONT } from '../shared/chart-text.ts';
import { LineLabels, RunStroke, ValueDot } from './LineDrawing.tsx';
import { buildEndLabels, buildRunLabels, type Boundary } from './subscore-labels.ts';
import { plotScales, valueTicks, type PlotFrame } from './subscores-frame.ts';
import type { SubscoresModel } from './subscores-model.ts';

const ROOM = { top: 16, right: 88, bottom: 28, left: 40 };
/** Pixels that a year needs for its label. */
const YEAR_ROOM = 40;

interface SubscoresDrawingProps {
  readonly model: SubscoresModel;
  /** Place of each line among the styles. */
  readonly styleOf: (line: string) => number;
  /** How the reader's language writes a value. */
  readonly number: (value: number) => string;
  readonly width: number;
  readonly height: number;
  readonly boundary: Boundary | null;
}

interface GridProps extends Pick<SubscoresDrawingProps, 'model' | 'number' | 'boundary'> {
  readonly frame: PlotFrame;
}

function Grid({ model, frame, number, boundary }: GridProps) {
  const { x, y, step: yearWidth } = plotScales(model, frame);
  const { left, right, top, bottom } = frame;
  return (
    <g fontSize={TEXT_FONT} fill="var(--ink-soft)">
      {valueTicks(model).map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} stroke="var(--line)" />
          <text x={left - 8} y={y(tick) + 4} textAnchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
      {model.rows
        .filter((_, index) => index % Math.ceil(YEAR_ROOM / yearWidth) === 0)
        .map(({ year }) => (
          <text key={year} x={x(year)} y={bottom + 20} textAnchor="middle">
            {year}
          </text>
        ))}
      {boundary && (
        <>
          <line
            x1={x(boundary.year)}
            x2={x(boundary.year)}
            y1={top}
            y2={bottom}
            stroke="var(--line-strong)"
            strokeDasharray="4 3"
          />
          <text x={x(boundary.year) + 6} y={top + 14}>
            {boundary.text}
          </text>
        </>
      )}
    </g>
  );
}

/** The same lines as `SubscoresChart`, as plain SVG: what a figure on its own can carry. */
export function SubscoresDrawing({ model, styleOf, number, width, height, boundary }: SubscoresDrawingProps) {
  const frame = {
    left: ROOM.left,
    right: width - ROOM.right,
    top: ROOM.top,
    bottom: height - ROOM.bottom,
    labelRoom: ROOM.right,
  };
  const { x, y, step } = plotScales(model, frame);
  return (
    <>
      <Grid model={model} frame={frame} number={number} boundary={boundary} />
      {model.runs.map(({ ids, points }) => {
        const spots = points.map(({ year, value }) => ({ x: x(year), y: y(value) }));
        return ids.map((id, place) => (
          <RunStroke
            key={`${id} ${points[0]?.year}`}
            spots={spots}
            style={styleOf(id)}
            place={place}
            count={ids.length}
          />
        ));
      })}
      {model.points.map(({ year, value, ids }) => (
        <ValueDot
          key={`${ids[0]} ${year}`}
          at={{ x: x(year), y: y(value) }}
          styles={ids.map(styleOf)}
          step={step}
        />
      ))}
      <LineLabels labels={buildEndLabels(model, frame)} />
      <LineLabels labels={buildRunLabels(model, frame, boundary)} />
    </>
  );
}
