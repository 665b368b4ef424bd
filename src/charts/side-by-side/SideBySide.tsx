import type { Basis, ScoreKey } from '../../domain/score.ts';
import type { ChartMark } from '../shared/chart-mark-keys.ts';
import { ChartMarks } from '../shared/ChartMarks.tsx';
import { ChartGaps } from '../shared/ChartGaps.tsx';
import { ChartTimeAxis } from '../shared/ChartTimeAxis.tsx';
import { ChartWords } from '../shared/ChartWords.tsx';
import type { Arrow, SideBySideModel, StripModel } from './side-by-side-model.ts';
import './side-by-side.css';

/** As in the timeline: solid where published, dashed where recomputed, dotted where carried. */
const DASHES: Readonly<Record<Basis, string | undefined>> = {
  published: undefined,
  recomputed: '5 2.5',
  carried: '1.5 2.5',
};

function Strip({
  strip,
  left,
  right,
}: {
  readonly strip: StripModel;
  readonly left: number;
  readonly right: number;
}) {
  return (
    <g>
      <ChartGaps gaps={strip.gaps} />
      {strip.ticks.map(({ y, label }) => (
        <g key={y}>
          <path d={`M${left},${y}H${right}`} stroke="var(--line)" strokeWidth={1} fill="none" />
          <ChartWords at={label} soft />
        </g>
      ))}
      <path
        d={strip.risers.map(({ x, y0, y1 }) => `M${x},${y0}V${y1}`).join('')}
        stroke="var(--score-line)"
        strokeWidth={1}
        fill="none"
      />
      {strip.lines.map(({ score, x0, x1, y, basis }) => (
        <path
          key={score}
          d={`M${x0},${y}H${x1}`}
          stroke="var(--score-line)"
          strokeWidth={2.5}
          strokeDasharray={DASHES[basis]}
          fill="none"
        />
      ))}
      {strip.breaks.map(({ path, label }) => (
        <g key={path}>
          <path d={path} stroke="var(--line-strong)" strokeWidth={1} strokeDasharray="3 3" fill="none" />
          {label && <ChartWords at={label} soft />}
        </g>
      ))}
      <ChartWords at={strip.title} strong />
      <ChartWords at={strip.note} soft />
      {strip.values.map((value) => (
        <ChartWords key={`${value.x} ${value.y}`} at={value} strong />
      ))}
    </g>
  );
}

function arrowPath(arrow: Arrow, x: number, y: number, size: number): string {
  const half = size / 2;
  if (arrow === 'up') return `M${x - half},${y + half}H${x + half}L${x},${y - half}Z`;
  if (arrow === 'down') return `M${x - half},${y - half}H${x + half}L${x},${y + half}Z`;
  if (arrow === 'same') return `M${x - half},${y - 1}H${x + half}V${y + 1}H${x - half}Z`;
  return '';
}

function ArrowGlyph(props: {
  readonly arrow: Arrow;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}) {
  const { arrow, x, y, size } = props;
  if (arrow === 'none')
    return <circle className="side-by-side-arrow" data-arrow={arrow} cx={x} cy={y} r={1.5} />;
  return <path className="side-by-side-arrow" data-arrow={arrow} d={arrowPath(arrow, x, y, size)} />;
}

interface SideBySideProps {
  readonly model: SideBySideModel;
  /** Spoken name of the figure. */
  readonly label: string;
  readonly selected: ScoreKey | undefined;
  readonly onOpen: (score: ScoreKey) => void;
  readonly onPoint: (mark: ChartMark | undefined) => void;
}

/** Instruments in strips above each other, and below them which way each went, year by year. */
export function SideBySide({ model, label, selected, onOpen, onPoint }: SideBySideProps) {
  const { width, height, left, right, directions } = model;
  return (
    <svg className="side-by-side-chart" width={width} height={height} role="group" aria-label={label}>
      <g aria-hidden>
        {model.strips.map((strip) => (
          <Strip key={strip.id} strip={strip} left={left} right={right} />
        ))}
        {model.opposite.map((column) => (
          <rect key={column.x} className="side-by-side-opposite" {...column} />
        ))}
        <ChartWords at={directions.title} strong />
        {directions.rows.map((row) => (
          <g key={row.id}>
            <ChartWords at={row.title} soft />
            {row.arrows.map(({ year, arrow, x, y }) => (
              <ArrowGlyph key={year} arrow={arrow} x={x} y={y} size={directions.arrowSize} />
            ))}
          </g>
        ))}
        <ChartTimeAxis ticks={model.ticks} y={model.axisY} />
      </g>
      <ChartMarks rows={model.marks} selected={selected} onOpen={onOpen} onPoint={onPoint} />
    </svg>
  );
}
