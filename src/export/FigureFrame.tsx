import type { JSX, ReactNode } from 'react';
import type { FigureLayout, FigureLine } from './figure-layout.ts';

interface FigureFrameProps {
  readonly layout: FigureLayout;
  /** Accessible name and description of the standalone picture. */
  readonly title: string;
  readonly description: string;
  /** Language of the texts (BCP 47): it decides letter forms, too. */
  readonly lang: string;
  /** The chart: SVG that is drawn from (0, 0) to the chart's size. */
  readonly children?: ReactNode;
}

/**
 * A figure as one standalone SVG. Draws what `layoutFigure` placed and decides nothing. Only presentational
 * attributes: style sheets do not travel with the file, and `foreignObject` comes out blank in Safari.
 */
export function FigureFrame({ layout, title, description, lang, children }: FigureFrameProps): JSX.Element {
  const { width, height, rule, chart } = layout;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="figure-title figure-description"
      lang={lang}
      color="var(--ink)"
      fontFamily="var(--font-text)"
      textRendering="geometricPrecision"
    >
      <title id="figure-title">{title}</title>
      <desc id="figure-description">{description}</desc>
      <rect width={width} height={height} fill="var(--paper)" />
      {layout.lines.map((line) => (
        <FrameLine key={`${line.box.x} ${line.baseline}`} line={line} />
      ))}
      <line x1={rule.x1} x2={rule.x2} y1={rule.y} y2={rule.y} stroke="var(--line)" strokeWidth={1} />
      <g transform={`translate(${chart.x} ${chart.y})`}>{children}</g>
    </svg>
  );
}

function FrameLine({ line }: { readonly line: FigureLine }): JSX.Element {
  const { font, ink } = line.style;
  return (
    <text
      x={line.x}
      y={line.baseline}
      textAnchor={line.anchor}
      fontFamily={font.family === 'display' ? 'var(--font-display)' : 'var(--font-text)'}
      fontSize={font.size}
      fontWeight={font.weight}
      fill={`var(${ink})`}
    >
      {line.text}
    </text>
  );
}
