import { useCallback, useLayoutEffect, useRef } from 'react';
import { TABULAR } from '../shared/tabular.ts';
import type { EmphasisInput } from './emphasise.ts';
import { paintFigure, stillPictureOf, type StillPicture } from './paint-figure.tsx';
import type { TimelineModel } from './timeline-model.ts';
import type { TimelineProps } from './timeline-props.ts';
import { useRehearsal } from './use-rehearsal.tsx';

interface MotionLayerProps extends EmphasisInput, Pick<TimelineProps, 'motion' | 'modelAt' | 'whenIdle'> {
  /** What the page shows. */
  readonly model: TimelineModel;
}

/** The figure in pixels, over the one of the page, while a hand moves the window. */
export function MotionLayer(props: MotionLayerProps) {
  const { motion, modelAt, hovered, selected, model: shown, whenIdle } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const still = useRef<StillPicture>(undefined);
  const paint = useCallback(
    (pen: CanvasRenderingContext2D, model: TimelineModel) => {
      still.current = paintFigure(pen, model, { hovered, selected }, { of: modelAt, known: still.current });
    },
    [modelAt, hovered, selected],
  );
  useLayoutEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext('2d', { alpha: false });
    if (!element || !pen) return undefined;
    return motion.drawWith({
      draw: (window) => {
        const model = modelAt(window);
        paint(pen, model);
        element.style.inlineSize = `${model.width}px`;
        element.style.blockSize = `${model.height}px`;
        element.hidden = false;
        return model;
      },
      clear: () => {
        element.hidden = true;
      },
    });
  }, [motion, modelAt, paint]);

  useRehearsal(modelAt, whenIdle, function* rehearse(layOut, round) {
    const pen = canvas.current?.getContext('2d', { alpha: false });
    const isBusy = () => motion.window() !== undefined;
    if (!pen || isBusy()) return;
    // Each a little shorter than the window that is shown, as a hand would make it.
    const days = (shown.window.end - shown.window.start) * 0.02 * round;
    const model = layOut({ start: shown.window.start + days, end: shown.window.end - days });
    yield;
    if (isBusy()) return;
    still.current = stillPictureOf(pen, model, { of: modelAt, known: still.current });
    yield;
    if (!isBusy()) paint(pen, model);
  });

  // A canvas takes from its element what the name of a font cannot say: figures of equal width.
  return <canvas ref={canvas} className="timeline-layer" aria-hidden="true" style={TABULAR} hidden />;
}
