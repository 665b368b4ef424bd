import { TEXT_FONT, TITLE_FONT, type ChartText } from './chart-text.ts';
import './chart-words.css';

interface ChartWordsProps {
  readonly at: ChartText;
  readonly soft?: boolean;
  readonly strong?: boolean;
}

/** A text of a chart, with a halo of paper so that lines do not run through it. */
export function ChartWords({ at, soft = false, strong = false }: ChartWordsProps) {
  return (
    <text
      className="chart-words"
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
