import { round1 } from '../shared/round.ts';
import { seriesStyle } from './series-style.ts';
import type { SubscoreSeries, SubscoresModel } from './subscores-model.ts';

const ROOM = { top: 16, right: 88, bottom: 28, left: 40 };
const FONT = 12;
/** Pixels that a year needs for its label. */
const YEAR_ROOM = 40;

interface SubscoresDrawingProps {
  readonly model: SubscoresModel;
  readonly series: readonly SubscoreSeries[];
  /** Place of each indicator among the styles. */
  readonly styleOf: (indicator: string) => number;
  /** How the reader's language writes a value. */
  readonly number: (value: number) => string;
  readonly width: number;
  readonly height: number;
  /** The year before which another era ends, and what it is called. */
  readonly boundary: { readonly year: number; readonly text: string } | null;
}

function scales({ model, width, height }: SubscoresDrawingProps) {
  const first = model.rows[0]?.year ?? 0;
  const span = Math.max(1, (model.rows.at(-1)?.year ?? 0) - first);
  const plot = { width: width - ROOM.left - ROOM.right, height: height - ROOM.top - ROOM.bottom };
  return {
    x: (year: number) => round1(ROOM.left + ((year - first) / span) * plot.width),
    y: (value: number) =>
      round1(ROOM.top + (1 - (value - model.min) / (model.max - model.min)) * plot.height),
    yearStep: Math.ceil(YEAR_ROOM / (plot.width / span)),
  };
}

/** The values of one line as stretches without a gap. */
function stretches(model: SubscoresModel, id: string): { year: number; value: number }[][] {
  const found: { year: number; value: number }[][] = [[]];
  for (const { year, values } of model.rows) {
    const value = values[id] ?? null;
    if (value === null) found.push([]);
    else found.at(-1)?.push({ year, value });
  }
  return found.filter((points) => points.length > 0);
}

function Grid(props: SubscoresDrawingProps) {
  const { model, width, height, number, boundary } = props;
  const { x, y, yearStep } = scales(props);
  const step = (model.max - model.min) / Math.max(1, Math.min(6, Math.round(model.max - model.min)));
  const ticks = Array.from(
    { length: Math.round((model.max - model.min) / step) + 1 },
    (_, index) => model.min + index * step,
  );
  return (
    <g fontSize={FONT} fill="var(--ink-soft)">
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={ROOM.left} x2={width - ROOM.right} y1={y(tick)} y2={y(tick)} stroke="var(--line)" />
          <text x={ROOM.left - 8} y={y(tick) + 4} textAnchor="end">
            {number(round1(tick))}
          </text>
        </g>
      ))}
      {model.rows
        .filter((_, index) => index % yearStep === 0)
        .map(({ year }) => (
          <text key={year} x={x(year)} y={height - 8} textAnchor="middle">
            {year}
          </text>
        ))}
      {boundary && (
        <>
          <line
            x1={x(boundary.year)}
            x2={x(boundary.year)}
            y1={ROOM.top}
            y2={height - ROOM.bottom}
            stroke="var(--line-strong)"
            strokeDasharray="4 3"
          />
          <text x={x(boundary.year) + 6} y={ROOM.top + 4}>
            {boundary.text}
          </text>
        </>
      )}
    </g>
  );
}

/** The same lines as `SubscoresChart`, as plain SVG: what a figure on its own can carry. */
export function SubscoresDrawing(props: SubscoresDrawingProps) {
  const { model, series, styleOf, width } = props;
  const { x, y } = scales(props);
  return (
    <>
      <Grid {...props} />
      {series.map(({ id, indicator }) => {
        const { stroke, dash } = seriesStyle(styleOf(indicator.id));
        return (
          <g key={id} stroke={stroke} fill={stroke}>
            {stretches(model, id).map((points) => (
              <g key={points[0]?.year}>
                <polyline
                  points={points.map(({ year, value }) => `${x(year)},${y(value)}`).join(' ')}
                  fill="none"
                  strokeWidth={2}
                  strokeDasharray={dash}
                />
                {points.map(({ year, value }) => (
                  <circle key={year} cx={x(year)} cy={y(value)} r={2} stroke="none" />
                ))}
              </g>
            ))}
          </g>
        );
      })}
      {model.labels.map(({ ids, text, at }) => (
        <text
          key={ids.join()}
          x={width - ROOM.right + 8}
          y={y(at) + 4}
          fontSize={FONT}
          fontWeight={600}
          fill="var(--ink)"
        >
          {text}
        </text>
      ))}
    </>
  );
}
