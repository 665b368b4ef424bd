import { TABULAR } from '../shared/tabular.ts';
import type { ChartText } from '../shared/chart-text.ts';

export interface TextLineProps {
  readonly line: ChartText;
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly soft?: boolean;
  /** A rim of paper, for text over lines. */
  readonly halo?: boolean;
  /** Figures of equal width; not for words, whose hyphens it would widen too. */
  readonly tabular?: boolean;
}

/** One placed line of text. */
export function TextLine({
  line,
  size,
  weight = 400,
  soft = false,
  halo = false,
  tabular = false,
}: TextLineProps) {
  return (
    <text
      x={line.x}
      y={line.y}
      fontSize={size}
      fontWeight={weight}
      textAnchor={line.anchor}
      style={tabular ? TABULAR : undefined}
      fill={soft ? 'var(--ink-soft)' : 'var(--ink)'}
      stroke={halo ? 'var(--paper)' : undefined}
      strokeWidth={halo ? 3 : undefined}
      strokeLinejoin={halo ? 'round' : undefined}
      paintOrder={halo ? 'stroke' : undefined}
    >
      {line.text}
    </text>
  );
}
