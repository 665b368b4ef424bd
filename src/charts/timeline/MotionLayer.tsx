import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { TABULAR } from '../shared/tabular.ts';
import type { EmphasisInput } from './emphasise.ts';
import { paintFigure, type StillPicture } from './paint-figure.tsx';
import type { TimelineModel } from './timeline-model.ts';
import type { TimelineProps } from './timeline-props.ts';

interface MotionLayerProps extends EmphasisInput, Pick<TimelineProps, 'motion' | 'modelAt' | 'whenIdle'> {
  /** What the page shows. */
  readonly model: TimelineModel;
}

/** The figure in pixels, over the one of the page, while a hand moves the window. */
export function MotionLayer(props: MotionLayerProps) {
  const { motion, modelAt, hovered, selected } = props;
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
  useRehearsal(canvas, props);
  // A canvas takes from its element what the name of a font cannot say: figures of equal width.
  return <canvas ref={canvas} className="timeline-layer" aria-hidden="true" style={TABULAR} hidden />;
}

/**
 * Paints once what nobody sees: the first step of a hand would else wait for colours that are asked for,
 * figures that are cut from the font and code that is read for the first time.
 */
function useRehearsal(canvas: RefObject<HTMLCanvasElement | null>, props: MotionLayerProps): void {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const { whenIdle } = props;
  useEffect(
    () =>
      whenIdle(() => {
        const { motion, modelAt, model } = latest.current;
        const pen = canvas.current?.getContext('2d', { alpha: false });
        if (!pen || motion.window() !== undefined) return;
        paintFigure(pen, modelAt(model.window), { hovered: undefined, selected: undefined }, NO_STILL);
      }),
    [canvas, whenIdle],
  );
}

const NO_STILL = { of: undefined, known: undefined };
