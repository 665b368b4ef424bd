import { MarkedFigure, type MarkedFigureProps } from '../shared/MarkedFigure.tsx';
import type { WaterfallModel } from './waterfall-model.ts';
import { WaterfallDrawing } from './WaterfallDrawing.tsx';
import './waterfall.css';

/** From the old total to the new: an arrow for each part that moved, freer to the right. */
export function Waterfall({ model, ...figure }: MarkedFigureProps & { readonly model: WaterfallModel }) {
  return (
    <MarkedFigure className="waterfall" model={model} {...figure}>
      <WaterfallDrawing model={model} />
    </MarkedFigure>
  );
}
