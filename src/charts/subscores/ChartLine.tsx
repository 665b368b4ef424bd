import { Line } from 'recharts';
import type { SubscoreRow } from './line-runs.ts';
import { RunStroke, ValueDot } from './LineDrawing.tsx';
import { seriesStyle } from './series-style.ts';
import { pathOf } from './shared-stroke.ts';
import type { SubscoreSeries, SubscoresModel } from './subscores-model.ts';

/** A line, and all that it needs to know of the others. */
interface ReadySeries {
  readonly line: SubscoreSeries;
  readonly model: SubscoresModel;
  readonly styleOf: (line: string) => number;
  /** From one year to the next, in pixels. */
  readonly step: number;
}

/** The places of a line's values on the chart, as Recharts gives them: one for each row. */
interface LinePlaces {
  readonly points?: readonly { readonly x: number | null; readonly y: number | null }[];
}

/** A line in its runs: alone in its own way, with others in turn with them. */
function LineShape({ points, line, model, styleOf }: LinePlaces & Omit<ReadySeries, 'step'>) {
  const first = model.rows[0]?.year ?? 0;
  return (
    <g>
      {model.runs.map((run) => {
        const place = run.ids.indexOf(line.id);
        const count = run.ids.length;
        if (place < 0) return null;
        const spots = run.points.map(({ year }) => ({
          x: points?.[year - first]?.x ?? 0,
          y: points?.[year - first]?.y ?? 0,
        }));
        return (
          <g key={run.points[0]?.year}>
            <RunStroke
              spots={spots}
              style={styleOf(line.id)}
              place={place}
              count={count}
              className={count > 1 ? 'shared-line' : 'lone-line'}
            />
            {count > 1 && place === count - 1 && (
              <path className="shared-core" d={pathOf(spots)} fill="none" stroke="none" />
            )}
          </g>
        );
      })}
    </g>
  );
}

/** The last of the lines that have a value draws its dot, for all of them. */
function LineDot({ cx, cy, year, line, model, styleOf, step }: ReadySeries & DotPlace) {
  const point = model.points.find((each) => each.year === year && each.ids.at(-1) === line.id);
  if (!point || cx === undefined || cy === undefined) return null;
  return <ValueDot at={{ x: cx, y: cy }} styles={point.ids.map(styleOf)} step={step} />;
}

interface DotPlace {
  readonly cx: number | undefined;
  readonly cy: number | undefined;
  readonly year: number | undefined;
}

/** Recharts finds its parts by their type, so this is a function that gives parts, not a component of our own. */
export function chartLine(ready: ReadySeries) {
  const { line, model, styleOf } = ready;
  const { id, indicator } = line;
  const style = styleOf(id);
  const { stroke } = seriesStyle(style);
  return (
    <Line
      key={id}
      dataKey={(row: SubscoreRow) => row.values[id] ?? null}
      name={`${indicator.code} ${indicator.name}`}
      className={`series-${style}`}
      type="linear"
      stroke={stroke}
      shape={({ points }: LinePlaces) => (
        <LineShape {...{ line, model, styleOf }} {...(points ? { points } : {})} />
      )}
      dot={({ cx, cy, index }) => (
        <LineDot key={index} {...ready} cx={cx} cy={cy} year={model.rows[index]?.year} />
      )}
      activeDot={{ r: 6, fill: 'none', stroke: 'var(--line-strong)', strokeWidth: 1 }}
      connectNulls={false}
      isAnimationActive={false}
    />
  );
}
