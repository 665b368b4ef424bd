import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { TABULAR } from '../shared/tabular.ts';
import type { EmphasisInput } from './emphasise.ts';
import { paintFigure, type StillPicture } from './paint-figure.tsx';
import type { TimelineModel } from './timeline-model.ts';
import type { TimelineProps } from './timeline-props.ts';

interface MotionLayerProps extends EmphasisInput, Pick<TimelineProps, 'motion' | 'modelAt' | 'whenIdle'> {
  /** What the page shows. */
  readonly model: TimelineModel;
}

/** Not while other parts of the page still follow a filter. */
const REHEARSE_AFTER_MS = 500;

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

  const rehearse = useRef<(layOut: typeof modelAt) => void>(undefined);
  useEffect(() => {
    rehearse.current = (layOut) => {
      const pen = canvas.current?.getContext('2d', { alpha: false });
      if (pen && motion.window() === undefined) paint(pen, layOut(shown.window));
    };
  });
  // The first step of a hand would else wait for colours that are asked for, letters that are cut from the
  // font, and all that stays in its place: they are painted once where nobody sees it.
  useEffect(() => {
    let callOff: (() => void) | undefined;
    const timer = setTimeout(() => {
      callOff = whenIdle(() => rehearse.current?.(modelAt));
    }, REHEARSE_AFTER_MS);
    return () => {
      clearTimeout(timer);
      callOff?.();
    };
  }, [modelAt, whenIdle]);

  // A canvas takes from its element what the name of a font cannot say: figures of equal width.
  return <canvas ref={canvas} className="timeline-layer" aria-hidden="true" style={TABULAR} hidden />;
}
