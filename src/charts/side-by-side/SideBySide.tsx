import type { Basis, ScoreKey } from '../../domain/score.ts';
import type { ChartMark } from '../shared/chart-mark-keys.ts';
import { ChartMarks } from '../shared/ChartMarks.tsx';
import { hatchPath } from '../shared/hatch.ts';
import { AXIS_FONT_SIZE } from '../shared/time-axis.ts';
import {
  TEXT_FONT,
  TITLE_FONT,
  type Arrow,
  type SideBySideModel,
  type StripModel,
} from './side-by-side-model.ts';
import './side-by-side.css';

/** As in the timeline: solid where published, dashed where recomputed, dotted where carried. */
const DASHES: Readonly<Record<Basis, string | undefined>> = {
  published: undefined,
  recomputed: '5 2.5',
  carried: '1.5 2.5',
};

interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

function Words({ at, soft = false, strong = false }: { at: PlacedText; soft?: boolean; strong?: boolean }) {
  return (
    <text
      className="side-by-side-text"
      x={at.x}
      y={at.y}
      fontSize={strong ? TITLE_FONT : TEXT_FONT}
      fontWeight={strong ? 600 : 400}
      textAnchor={at.anchor}
      fill={soft ? 'var(--ink-soft)' : 'var(--ink)'}
    >
      {at.text}
    </text>
  );
}

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
      {strip.gaps.map((gap) => (
        <g key={gap.x0}>
          <path
            d={hatchPath({ left: gap.x0, right: gap.x1, top: gap.top, bottom: gap.bottom })}
            stroke="var(--gap-hatch)"
            strokeWidth={0.75}
            fill="none"
          />
          {gap.reason && <Words at={gap.reason} soft />}
        </g>
      ))}
      {strip.ticks.map(({ y, label }) => (
        <g key={y}>
          <path d={`M${left},${y}H${right}`} stroke="var(--line)" strokeWidth={1} fill="none" />
          <Words at={label} soft />
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
          {label && <Words at={label} soft />}
        </g>
      ))}
      <Words at={strip.title} strong />
      <Words at={strip.note} soft />
      {strip.values.map((value) => (
        <Words key={`${value.x} ${value.y}`} at={value} strong />
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
        <Words at={directions.title} strong />
        {directions.rows.map((row) => (
          <g key={row.id}>
            <Words at={row.title} soft />
            {row.arrows.map(({ year, arrow, x, y }) => (
              <ArrowGlyph key={year} arrow={arrow} x={x} y={y} size={directions.arrowSize} />
            ))}
          </g>
        ))}
        {model.ticks.map(
          ({ day, label: tick }) =>
            tick && (
              <text
                key={day}
                className="side-by-side-text"
                x={tick.x}
                y={model.axisY}
                fontSize={AXIS_FONT_SIZE}
                textAnchor="middle"
                fill="var(--ink-soft)"
              >
                {tick.text}
              </text>
            ),
        )}
      </g>
      <ChartMarks rows={model.marks} selected={selected} onOpen={onOpen} onPoint={onPoint} />
    </svg>
  );
}
