import type { ScoreKey } from '../../domain/score.ts';
import { ChartMarks } from '../shared/ChartMarks.tsx';
import type { WaterfallModel } from './waterfall-model.ts';
import { WaterfallDrawing } from './WaterfallDrawing.tsx';
import './waterfall.css';

interface WaterfallProps {
  readonly model: WaterfallModel;
  /** Spoken name of the figure. */
  readonly label: string;
  readonly selected: ScoreKey | undefined;
  readonly onOpen: (score: ScoreKey) => void;
}

/** From the old total to the new: an arrow for each part that moved, freer to the right. */
export function Waterfall({ model, label, selected, onOpen }: WaterfallProps) {
  const { width, height } = model;
  return (
    <svg
      className="waterfall"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
    >
      <g aria-hidden>
        <WaterfallDrawing model={model} />
      </g>
      <ChartMarks rows={model.marks} selected={selected} onOpen={onOpen} />
    </svg>
  );
}
