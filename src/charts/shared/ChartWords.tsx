import { TEXT_FONT, TITLE_FONT, type ChartText } from './chart-text.ts';
import { TABULAR } from './tabular.ts';

interface ChartWordsProps {
  readonly at: ChartText;
  readonly soft?: boolean;
  readonly strong?: boolean;
  /** In pixels, where it is neither a title's nor that of other words. */
  readonly size?: number;
}

/**
 * A text of a chart, with a halo of paper so that lines do not run through it. Attributes and no class:
 * a figure on its own has no style sheet.
 */
export function ChartWords({ at, soft = false, strong = false, size }: ChartWordsProps) {
  return (
    <text
      x={at.x}
      y={at.y}
      fontSize={size ?? (strong ? TITLE_FONT : TEXT_FONT)}
      fontWeight={strong ? 600 : 400}
      textAnchor={at.anchor}
      fill={soft ? 'var(--ink-soft)' : 'var(--ink)'}
      stroke="var(--paper)"
      strokeWidth={3}
      strokeLinejoin="round"
      paintOrder="stroke"
      style={TABULAR}
    >
      {at.text}
    </text>
  );
}
