import { MarkedFigure, type MarkedFigureProps } from '../shared/MarkedFigure.tsx';
import type { LongViewModel } from './long-view-model.ts';
import { LongViewDrawing } from './LongViewDrawing.tsx';
import './long-view.css';

/** The 1–7 ratings and the status that follows from them, over all years that were rated. */
export function LongView({ model, ...figure }: MarkedFigureProps & { readonly model: LongViewModel }) {
  return (
    <MarkedFigure className="long-view-chart" model={model} {...figure}>
      <LongViewDrawing model={model} />
    </MarkedFigure>
  );
}
