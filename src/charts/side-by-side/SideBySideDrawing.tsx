import type { ReactNode } from 'react';
import type { Basis } from '../../domain/score.ts';
import { gapSign, type DrawSign } from '../shared/ChartKey.tsx';
import { ChartGaps } from '../shared/ChartGaps.tsx';
import { ChartTimeAxis } from '../shared/ChartTimeAxis.tsx';
import { ChartWords } from '../shared/ChartWords.tsx';
import { SIGN_WIDTH } from '../shared/key-flow.ts';
import type { Arrow, SideBySideModel, StripModel } from './side-by-side-model.ts';

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

const ARROW_FILLS: Readonly<Record<Arrow, string>> = {
  up: 'var(--hue-relief)',
  down: 'var(--hue-force)',
  same: 'var(--ink-soft)',
  none: 'var(--line-strong)',
};

function ArrowGlyph(props: {
  readonly arrow: Arrow;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}) {
  const { arrow, x, y, size } = props;
  const fill = ARROW_FILLS[arrow];
  if (arrow === 'none') return <circle cx={x} cy={y} r={1.5} fill={fill} />;
  return <path d={arrowPath(arrow, x, y, size)} fill={fill} />;
}

/** The strips and arrows without what a reader does with them: the same on the page and in a figure of its own. */
export function SideBySideDrawing({ model }: { readonly model: SideBySideModel }) {
  const { left, right, directions } = model;
  return (
    <>
      {model.strips.map((strip) => (
        <Strip key={strip.id} strip={strip} left={left} right={right} />
      ))}
      {model.opposite.map((column) => (
        <rect key={column.x} {...column} fill="none" stroke="var(--ink)" strokeWidth={1.5} />
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
    </>
  );
}

const KEY_ARROW = 11;

function arrowSign(arrow: Arrow): DrawSign {
  return (x, y): ReactNode => <ArrowGlyph arrow={arrow} x={x + SIGN_WIDTH / 2} y={y} size={KEY_ARROW} />;
}

function lineSign(basis: Basis): DrawSign {
  return (x, y): ReactNode => (
    <path
      d={`M${x},${y}h${SIGN_WIDTH}`}
      stroke="var(--score-line)"
      strokeWidth={2.5}
      strokeDasharray={DASHES[basis]}
      fill="none"
    />
  );
}

/** What the key of a figure draws beside its words. */
export const SIDE_BY_SIDE_SIGNS = {
  up: arrowSign('up'),
  down: arrowSign('down'),
  same: arrowSign('same'),
  none: arrowSign('none'),
  recomputed: lineSign('recomputed'),
  carried: lineSign('carried'),
  gap: gapSign,
  opposite: (x, y) => (
    <rect x={x + 4} y={y - 7} width={14} height={14} fill="none" stroke="var(--ink)" strokeWidth={1.5} />
  ),
} as const satisfies Readonly<Record<string, DrawSign>>;
