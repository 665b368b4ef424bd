import { useLayoutEffect, useRef } from 'react';
import { TABULAR } from '../shared/tabular.ts';
import type { EmphasisInput } from './emphasise.ts';
import type { Motion } from './motion.ts';
import { paintFigure, type StillPicture } from './paint-figure.tsx';
import type { TimeWindow } from './timeline-data.ts';
import type { TimelineModel } from './timeline-model.ts';

interface MotionLayerProps extends EmphasisInput {
  readonly motion: Motion;
  readonly modelAt: (window: TimeWindow) => TimelineModel;
}

/** The figure in pixels, over the one of the page, while a hand moves the window. */
export function MotionLayer({ motion, modelAt, hovered, selected }: MotionLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const still = useRef<StillPicture>(undefined);
  useLayoutEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext('2d', { alpha: false });
    if (!element || !pen) return undefined;
    return motion.drawWith({
      draw: (window) => {
        const model = modelAt(window);
        still.current = paintFigure(pen, model, { hovered, selected }, { of: modelAt, known: still.current });
        element.style.inlineSize = `${model.width}px`;
        element.style.blockSize = `${model.height}px`;
        element.hidden = false;
        return model;
      },
      clear: () => {
        element.hidden = true;
      },
    });
  }, [motion, modelAt, hovered, selected]);
  // A canvas takes from its element what the name of a font cannot say: figures of equal width.
  return <canvas ref={canvas} className="timeline-layer" aria-hidden="true" style={TABULAR} hidden />;
}
