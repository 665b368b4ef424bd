import type { ScoreKey } from '../../domain/score.ts';
import type { ChartMark } from '../shared/chart-mark-keys.ts';
import { ChartMarks } from '../shared/ChartMarks.tsx';
import { ChartGaps } from '../shared/ChartGaps.tsx';
import { ChartTimeAxis } from '../shared/ChartTimeAxis.tsx';
import { ChartWords } from '../shared/ChartWords.tsx';
import { TEXT_FONT } from '../shared/chart-text.ts';
import type { LongViewModel, RowModel, StatusRun } from './long-view-model.ts';
import './long-view.css';

interface LongViewProps {
  readonly model: LongViewModel;
  /** Spoken name of the figure. */
  readonly label: string;
  readonly selected: ScoreKey | undefined;
  readonly onOpen: (score: ScoreKey) => void;
  readonly onPoint: (mark: ChartMark | undefined) => void;
}

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
        className="long-view-status"
        data-tone={run.tone}
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

/** The 1–7 ratings and the status that follows from them, over all years that were rated. */
export function LongView({ model, label, selected, onOpen, onPoint }: LongViewProps) {
  const { width, height, left, right, status } = model;
  return (
    <svg className="long-view-chart" width={width} height={height} role="group" aria-label={label}>
      <g aria-hidden>
        {model.rows.map((row) => (
          <Row key={row.id} row={row} left={left} right={right} />
        ))}
        <ChartGaps gaps={model.gaps} />
        <ChartWords at={status.title} strong />
        {status.runs.map((run) => (
          <Run key={run.x0} run={run} top={status.top} bottom={status.bottom} />
        ))}
        <ChartTimeAxis ticks={model.ticks} y={model.axisY} />
      </g>
      <ChartMarks rows={model.marks} selected={selected} onOpen={onOpen} onPoint={onPoint} />
    </svg>
  );
}
