import type { ReactNode } from 'react';
import type { ScoreKey } from '../../domain/score.ts';
import type { ChartMark, ChartMarkRow } from './chart-mark-keys.ts';
import { ChartMarks } from './ChartMarks.tsx';

/** What a reader does with a chart whose marks are scores. */
export interface MarkedFigureProps {
  /** Spoken name of the figure. */
  readonly label: string;
  readonly selected: ScoreKey | undefined;
  readonly onOpen: (score: ScoreKey) => void;
  readonly onPoint?: (mark: ChartMark | undefined) => void;
}

interface ShellProps extends MarkedFigureProps {
  readonly className: string;
  readonly model: {
    readonly width: number;
    readonly height: number;
    readonly marks: readonly ChartMarkRow[];
  };
  /** The drawing: what it says, the marks say in words. */
  readonly children: ReactNode;
}

/** A drawing, and over it the marks that open evidence. */
export function MarkedFigure({ className, model, label, children, ...marks }: ShellProps) {
  const { width, height } = model;
  return (
    <svg
      className={className}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
    >
      <g aria-hidden>{children}</g>
      <ChartMarks rows={model.marks} {...marks} />
    </svg>
  );
}
