import { MarkedFigure, type MarkedFigureProps } from '../shared/MarkedFigure.tsx';
import type { SideBySideModel } from './side-by-side-model.ts';
import { SideBySideDrawing } from './SideBySideDrawing.tsx';
import './side-by-side.css';

/** Instruments in strips above each other, and below them which way each went, year by year. */
export function SideBySide({ model, ...figure }: MarkedFigureProps & { readonly model: SideBySideModel }) {
  return (
    <MarkedFigure className="side-by-side-chart" model={model} {...figure}>
      <SideBySideDrawing model={model} />
    </MarkedFigure>
  );
}
