import { TEXT_FONT } from '../shared/chart-text.ts';
import { ChartWords } from '../shared/ChartWords.tsx';
import { seriesStyle } from './series-style.ts';
import { discParts, pathOf, sharedStroke, type Spot } from './shared-stroke.ts';
import type { LineLabel } from './subscore-labels.ts';

const LONE = { width: 2, dot: 2 };
/** Thicker where lines coincide, so that the colours are not the only sign. */
const SHARED = { width: 3, dot: 4, smallDot: 3 };
/** Between discs, enough of the line must be left to be seen. */
const SMALL_STEP = 16;

interface RunStrokeProps {
  readonly spots: readonly Spot[];
  readonly style: number;
  /** Which of the lines that go this way it is, and how many there are. */
  readonly place: number;
  readonly count: number;
  /** For the style sheet of the page; a figure on its own has none. */
  readonly className?: string;
}

/** One line on its way, in dashes between those of the others where it is not alone. */
export function RunStroke({ spots, style, place, count, className }: RunStrokeProps) {
  const { stroke, dash } = seriesStyle(style);
  const shared = count > 1 ? sharedStroke(spots, place, count) : { dash, offset: undefined };
  return (
    <path
      className={className}
      d={pathOf(spots)}
      fill="none"
      stroke={stroke}
      strokeWidth={count > 1 ? SHARED.width : LONE.width}
      strokeDasharray={shared.dash}
      strokeDashoffset={shared.offset}
    />
  );
}

interface ValueDotProps {
  readonly at: Spot;
  readonly styles: readonly number[];
  /** From one year to the next. */
  readonly step: number;
}

/** A value: a dot of its line, or a larger disc divided among all lines that have it. */
export function ValueDot({ at: { x, y }, styles, step }: ValueDotProps) {
  if (styles.length === 1)
    return <circle cx={x} cy={y} r={LONE.dot} fill={seriesStyle(styles[0] ?? 0).stroke} stroke="none" />;
  const radius = step < SMALL_STEP ? SHARED.smallDot : SHARED.dot;
  return (
    <g transform={`translate(${x} ${y})`} stroke="none">
      <circle r={radius + 1} fill="var(--paper)" />
      {discParts(styles.length, radius).map((d, index) => (
        <path key={d} d={d} fill={seriesStyle(styles[index] ?? 0).stroke} />
      ))}
    </g>
  );
}

/** What lines are called, where they end or where they go together. */
export function LineLabels({ labels }: { readonly labels: readonly LineLabel[] }) {
  return labels.flatMap(({ lines }) =>
    lines.map((line) => <ChartWords key={`${line.x} ${line.y}`} at={line} strong size={TEXT_FONT} />),
  );
}
