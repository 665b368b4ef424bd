import { CartesianGrid, Line, LineChart, ReferenceDot, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { seriesStyle } from './series-style.ts';
import type { EndLabel, SubscoreRow, SubscoreSeries, SubscoresModel } from './subscores-model.ts';

const LABEL_ROOM = 76;
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
  /** Place of each indicator among the styles. */
  readonly styleOf: (indicator: string) => number;
  /** The middle between two years where one era ends and the next begins. */
  readonly boundary: { readonly year: number; readonly text: string } | null;
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

/** Recharts finds its parts by their type, so these are functions that give parts, not components of our own. */
function lineOf({ id, indicator }: SubscoreSeries, style: number) {
  const { stroke, dash } = seriesStyle(style);
  return (
    <Line
      key={id}
      dataKey={(row: SubscoreRow) => row.values[id] ?? null}
      name={`${indicator.code} ${indicator.name}`}
      type="linear"
      stroke={stroke}
      strokeWidth={2}
      {...(dash === undefined ? {} : { strokeDasharray: dash })}
      dot={{ r: 2, fill: stroke, strokeDasharray: 'none' }}
      activeDot={{ r: 4 }}
      connectNulls={false}
      isAnimationActive={false}
    />
  );
}

function endLabelOf({ ids, text, at }: EndLabel, year: number) {
  return (
    <ReferenceDot
      key={ids.join()}
      x={year}
      y={at}
      r={0}
      label={{ value: text, position: 'right', fill: 'var(--ink)', fontSize: 12, fontWeight: 600 }}
      ifOverflow="visible"
    />
  );
}

/** Subcategories or categories over the covered years. Explicit size, no animation: it must look the same everywhere. */
export function SubscoresChart(props: SubscoresChartProps) {
  const { model, series, width, height, unit, label: name, number, styleOf, boundary } = props;
  return (
    <LineChart
      width={width}
      height={height}
      data={[...model.rows]}
      margin={{ top: 12, right: LABEL_ROOM, bottom: 4, left: 0 }}
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
        allowDecimals={false}
        tickLine={false}
        {...AXIS}
      />
      <YAxis
        domain={[model.min, model.max]}
        width={36}
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
      {series.map((line) => lineOf(line, styleOf(line.indicator.id)))}
      {model.labels.map((label) => endLabelOf(label, model.rows.at(-1)?.year ?? 0))}
    </LineChart>
  );
}
