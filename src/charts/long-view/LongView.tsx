import type { ScoreKey } from '../../domain/score.ts';
import type { ChartMark } from '../shared/chart-mark-keys.ts';
import { ChartMarks } from '../shared/ChartMarks.tsx';
import type { LongViewModel } from './long-view-model.ts';
import { LongViewDrawing } from './LongViewDrawing.tsx';
import './long-view.css';

interface LongViewProps {
  readonly model: LongViewModel;
  /** Spoken name of the figure. */
  readonly label: string;
  readonly selected: ScoreKey | undefined;
  readonly onOpen: (score: ScoreKey) => void;
  readonly onPoint: (mark: ChartMark | undefined) => void;
}

/** The 1–7 ratings and the status that follows from them, over all years that were rated. */
export function LongView({ model, label, selected, onOpen, onPoint }: LongViewProps) {
  const { width, height } = model;
  return (
    <svg
      className="long-view-chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
    >
      <g aria-hidden>
        <LongViewDrawing model={model} />
      </g>
      <ChartMarks rows={model.marks} selected={selected} onOpen={onOpen} onPoint={onPoint} />
    </svg>
  );
}
