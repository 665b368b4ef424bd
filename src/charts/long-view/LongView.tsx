import type { ScoreKey } from '../../domain/score.ts';
import type { ChartMark } from '../shared/chart-mark-keys.ts';
import { ChartMarks } from '../shared/ChartMarks.tsx';
import { hatchPath } from '../shared/hatch.ts';
import { AXIS_FONT_SIZE } from '../shared/time-axis.ts';
import {
  TEXT_FONT,
  TITLE_FONT,
  type GapModel,
  type LongViewModel,
  type RowModel,
  type StatusRun,
} from './long-view-model.ts';
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
      <text x={row.title.x} y={row.title.y} fontSize={TITLE_FONT} fontWeight={600} fill="var(--ink)">
        {row.title.text}
      </text>
      {row.ticks.map(({ y, label }) => (
        <g key={y}>
          <path d={`M${left},${y}H${right}`} stroke="var(--line)" strokeWidth={1} fill="none" />
          <text x={label.x} y={label.y} fontSize={TEXT_FONT} textAnchor={label.anchor} fill="var(--ink-soft)">
            {label.text}
          </text>
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
      {row.values.map(({ x, y, text, anchor }) => (
        <text
          key={`${x} ${y}`}
          className="long-view-value"
          x={x}
          y={y}
          fontSize={TITLE_FONT}
          fontWeight={600}
          textAnchor={anchor}
          fill="var(--ink)"
        >
          {text}
        </text>
      ))}
    </g>
  );
}

/** No rating: hatched, never bridged, with the reason where there is room; the table repeats it. */
function Gap({ gap: { x0, x1, top, bottom, reason } }: { readonly gap: GapModel }) {
  return (
    <g>
      <path
        d={hatchPath({ left: x0, right: x1, top, bottom })}
        stroke="var(--gap-hatch)"
        strokeWidth={0.75}
        fill="none"
      />
      {reason && (
        <text
          className="long-view-value"
          x={reason.x}
          y={reason.y}
          fontSize={TEXT_FONT}
          textAnchor={reason.anchor}
          fill="var(--ink-soft)"
        >
          {reason.text}
        </text>
      )}
    </g>
  );
}

/** The label says the status; the tone only sets neighbours apart. */
function toneOf(status: string): string {
  if (status === 'Free') return 'free';
  return status === 'Partly Free' ? 'partly' : 'not';
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
        data-tone={toneOf(run.status)}
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

function TimeAxis({ model }: { readonly model: LongViewModel }) {
  return model.ticks.map(
    ({ day, label }) =>
      label && (
        <text
          key={day}
          className="long-view-figure"
          x={label.x}
          y={model.axisY}
          fontSize={AXIS_FONT_SIZE}
          textAnchor="middle"
          fill="var(--ink-soft)"
        >
          {label.text}
        </text>
      ),
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
        {model.gaps.map((gap) => (
          <Gap key={`${gap.x0} ${gap.top}`} gap={gap} />
        ))}
        <text x={status.title.x} y={status.title.y} fontSize={TITLE_FONT} fontWeight={600} fill="var(--ink)">
          {status.title.text}
        </text>
        {status.runs.map((run) => (
          <Run key={run.x0} run={run} top={status.top} bottom={status.bottom} />
        ))}
        <TimeAxis model={model} />
      </g>
      <ChartMarks rows={model.marks} selected={selected} onOpen={onOpen} onPoint={onPoint} />
    </svg>
  );
}
