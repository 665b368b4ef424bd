import { ChartGaps } from '../shared/ChartGaps.tsx';
import { ChartTimeAxis } from '../shared/ChartTimeAxis.tsx';
import { ChartWords } from '../shared/ChartWords.tsx';
import { TEXT_FONT } from '../shared/chart-text.ts';
import type { StatusTone } from './long-view-data.ts';
import type { LongViewModel, RowModel, StatusRun } from './long-view-model.ts';

function Row({
  row,
  left,
  right,
}: {
  readonly row: RowModel;
  readonly left: number;
  readonly right: number;
}) {
  return (
    <g>
      <ChartWords at={row.title} strong />
      {row.freest && <ChartWords at={row.freest} soft />}
      {row.ticks.map(({ y, label }) => (
        <g key={y}>
          <path d={`M${left},${y}H${right}`} stroke="var(--line)" strokeWidth={1} fill="none" />
          <ChartWords at={label} soft />
        </g>
      ))}
      <path
        d={row.risers.map(({ x, y0, y1 }) => `M${x},${y0}V${y1}`).join('')}
        stroke="var(--score-line)"
        strokeWidth={1}
        fill="none"
      />
      <path
        d={row.lines.map(({ x0, x1, y }) => `M${x0},${y}H${x1}`).join('')}
        stroke="var(--score-line)"
        strokeWidth={2.5}
        fill="none"
      />
      {row.values.map((value) => (
        <ChartWords key={`${value.x} ${value.y}`} at={value} strong />
      ))}
    </g>
  );
}

/** The label says the status; the tone only sets neighbours apart. */
const TONES: Readonly<Record<StatusTone, { readonly fill: string; readonly fillOpacity?: number }>> = {
  free: { fill: 'var(--paper)' },
  partly: { fill: 'var(--accent-soft)' },
  not: { fill: 'var(--ink)', fillOpacity: 0.12 },
};

function Run({
  run,
  top,
  bottom,
}: {
  readonly run: StatusRun;
  readonly top: number;
  readonly bottom: number;
}) {
  return (
    <g>
      <rect
        {...TONES[run.tone]}
        stroke="var(--line-strong)"
        strokeWidth={1}
        x={run.x0}
        y={top}
        width={run.x1 - run.x0}
        height={bottom - top}
      />
      {run.label && (
        <text
          x={run.label.x}
          y={run.label.y}
          fontSize={TEXT_FONT}
          fontWeight={600}
          textAnchor={run.label.anchor}
          fill="var(--ink)"
        >
          {run.label.text}
        </text>
      )}
    </g>
  );
}

/** The long view without what a reader does with it: the same on the page and in a figure of its own. */
export function LongViewDrawing({ model }: { readonly model: LongViewModel }) {
  const { left, right, status } = model;
  return (
    <>
      {model.rows.map((row) => (
        <Row key={row.id} row={row} left={left} right={right} />
      ))}
      <ChartGaps gaps={model.gaps} />
      <ChartWords at={status.title} strong />
      {status.runs.map((run) => (
        <Run key={run.x0} run={run} top={status.top} bottom={status.bottom} />
      ))}
      <ChartTimeAxis ticks={model.ticks} y={model.axisY} />
    </>
  );
}
