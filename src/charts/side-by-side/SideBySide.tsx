import type { ScoreKey } from '../../domain/score.ts';
import type { ChartMark } from '../shared/chart-mark-keys.ts';
import { ChartMarks } from '../shared/ChartMarks.tsx';
import type { SideBySideModel } from './side-by-side-model.ts';
import { SideBySideDrawing } from './SideBySideDrawing.tsx';
import './side-by-side.css';

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
  const { width, height } = model;
  return (
    <svg
      className="side-by-side-chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
    >
      <g aria-hidden>
        <SideBySideDrawing model={model} />
      </g>
      <ChartMarks rows={model.marks} selected={selected} onOpen={onOpen} onPoint={onPoint} />
    </svg>
  );
}
