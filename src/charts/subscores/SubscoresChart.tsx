import { CartesianGrid, LineChart, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { chartLine } from './ChartLine.tsx';
import { LineLabels } from './LineDrawing.tsx';
import { buildEndLabels, buildRunLabels, type Boundary } from './subscore-labels.ts';
import {
  AXIS_ROOM,
  BOTTOM_ROOM,
  LABEL_ROOM,
  TOP_ROOM,
  YEARS_ROOM,
  pageFrame,
  plotScales,
} from './subscores-frame.ts';
import type { SubscoreSeries, SubscoresModel } from './subscores-model.ts';

const AXIS = { tick: { fill: 'var(--ink-soft)', fontSize: 12 }, stroke: 'var(--line-strong)' };

interface SubscoresChartProps {
  readonly model: SubscoresModel;
  readonly series: readonly SubscoreSeries[];
  readonly width: number;
  readonly height: number;
  readonly unit: string;
  readonly label: string;
  /** How the reader's language writes a value. */
  readonly number: (value: number) => string;
  /** Place of each line among the styles. */
  readonly styleOf: (line: string) => number;
  readonly boundary: Boundary | null;
}

function TooltipBody(props: {
  readonly year: number;
  readonly model: SubscoresModel;
  readonly series: readonly SubscoreSeries[];
  readonly unit: string;
  readonly number: (value: number) => string;
}) {
  const row = props.model.rows.find(({ year }) => year === props.year);
  return (
    <div className="chart-tooltip">
      <p>{props.year}</p>
      <ul>
        {props.series.map(({ id, indicator }) => {
          const value = row?.values[id] ?? null;
          // A line of another era has nothing to say about this year.
          if (value === null) return null;
          return (
            <li key={id}>
              {indicator.code} {indicator.name}: {props.number(value)} {props.unit}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Subcategories or categories over the covered years. Explicit size, no animation: it must look the same everywhere. */
export function SubscoresChart(props: SubscoresChartProps) {
  const { model, series, width, height, unit, label: name, number, styleOf, boundary } = props;
  const frame = pageFrame(width, height);
  const { step } = plotScales(model, frame);
  return (
    <LineChart
      width={width}
      height={height}
      data={[...model.rows]}
      margin={{ top: TOP_ROOM, right: LABEL_ROOM, bottom: BOTTOM_ROOM, left: 0 }}
      role="img"
      title={name}
      desc={name}
      accessibilityLayer={false}
    >
      <CartesianGrid stroke="var(--line)" vertical={false} />
      <XAxis
        dataKey="year"
        type="number"
        domain={['dataMin', 'dataMax']}
        height={YEARS_ROOM}
        allowDecimals={false}
        tickLine={false}
        {...AXIS}
      />
      <YAxis
        domain={[model.min, model.max]}
        width={AXIS_ROOM}
        tickLine={false}
        axisLine={false}
        tickFormatter={number}
        {...AXIS}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: 'var(--line-strong)' }}
        content={({ active, label: year }) =>
          active ? <TooltipBody year={Number(year)} {...{ model, series, unit, number }} /> : null
        }
      />
      {boundary && (
        <ReferenceLine
          x={boundary.year}
          stroke="var(--line-strong)"
          strokeDasharray="4 3"
          label={{ value: boundary.text, position: 'insideTopLeft', fill: 'var(--ink-soft)', fontSize: 12 }}
        />
      )}
      {series.map((line) => chartLine({ line, model, styleOf, step }))}
      <g>
        <LineLabels labels={buildEndLabels(model, frame)} />
        <LineLabels labels={buildRunLabels(model, frame, boundary)} />
      </g>
    </LineChart>
  );
}
