import { CartesianGrid, Line, LineChart, ReferenceDot, Tooltip, XAxis, YAxis } from 'recharts';
import type { SubscoreRow, SubscoreSeries, SubscoresModel } from './subscores-model.ts';

/** Seven lines: hue and dash together, so that neither alone has to tell them apart. */
const STYLES: readonly { readonly stroke: string; readonly dash: string | undefined }[] = [
  { stroke: 'var(--hue-power)', dash: undefined },
  { stroke: 'var(--hue-street)', dash: undefined },
  { stroke: 'var(--hue-force)', dash: undefined },
  { stroke: 'var(--hue-relief)', dash: undefined },
  { stroke: 'var(--hue-voice)', dash: undefined },
  { stroke: 'var(--hue-world)', dash: undefined },
  { stroke: 'var(--ink)', dash: '5 3' },
];

const LABEL_ROOM = 76;
const AXIS = { tick: { fill: 'var(--ink-soft)', fontSize: 12 }, stroke: 'var(--line-strong)' };

interface SubscoresChartProps {
  readonly model: SubscoresModel;
  readonly series: readonly SubscoreSeries[];
  readonly width: number;
  readonly height: number;
  readonly unit: string;
  readonly label: string;
}

export function seriesStyle(index: number) {
  return STYLES[index % STYLES.length] ?? { stroke: 'var(--ink)', dash: undefined };
}

function TooltipBody(props: {
  readonly year: number;
  readonly model: SubscoresModel;
  readonly series: readonly SubscoreSeries[];
  readonly unit: string;
}) {
  const row = props.model.rows.find(({ year }) => year === props.year);
  return (
    <div className="chart-tooltip">
      <p>{props.year}</p>
      <ul>
        {props.series.map(({ indicator }) => {
          const value = row?.values[indicator.id];
          return (
            <li key={indicator.id}>
              {indicator.code} {indicator.name}: {value ?? '–'} {value === null ? '' : props.unit}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Subcategories over the covered years. Explicit size, no animation: it must look the same everywhere. */
export function SubscoresChart({ model, series, width, height, unit, label }: SubscoresChartProps) {
  return (
    <LineChart
      width={width}
      height={height}
      data={[...model.rows]}
      margin={{ top: 12, right: LABEL_ROOM, bottom: 4, left: 0 }}
      role="img"
      title={label}
      desc={label}
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
      <YAxis domain={[0, model.max]} width={36} tickLine={false} axisLine={false} {...AXIS} />
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: 'var(--line-strong)' }}
        content={({ active, label: year }) =>
          active ? <TooltipBody year={Number(year)} {...{ model, series, unit }} /> : null
        }
      />
      {series.map(({ indicator }, index) => {
        const { stroke, dash } = seriesStyle(index);
        return (
          <Line
            key={indicator.id}
            dataKey={(row: SubscoreRow) => row.values[indicator.id] ?? null}
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
      })}
      {model.labels.map(({ ids, text, value }) => (
        <ReferenceDot
          key={ids.join()}
          x={model.rows.at(-1)?.year ?? 0}
          y={value}
          r={0}
          label={{ value: text, position: 'right', fill: 'var(--ink)', fontSize: 12, fontWeight: 600 }}
          ifOverflow="visible"
        />
      ))}
    </LineChart>
  );
}
