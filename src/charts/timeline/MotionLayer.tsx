import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { TABULAR } from '../shared/tabular.ts';
import type { EmphasisInput } from './emphasise.ts';
import { createMotionPictures, type Subject } from './motion-pictures.tsx';
import type { TimelineModel } from './timeline-model.ts';
import type { TimelineProps } from './timeline-props.ts';
import type { TimeWindow } from './timeline-data.ts';
import { useRehearsal } from './use-rehearsal.tsx';

interface MotionLayerProps extends EmphasisInput, Pick<TimelineProps, 'motion' | 'modelAt' | 'whenIdle'> {
  /** What the page shows. */
  readonly model: TimelineModel;
}

/** A picture that was only moved gives way to the true one when the hand pauses, and in between if it does not. */
const SOON_MS = 60;
const AT_LATEST_MS = 200;

const penOf = (canvas: HTMLCanvasElement | null) => canvas?.getContext('2d', { alpha: false });

/** The figure in pixels, over the one of the page, while a hand moves the window. */
export function MotionLayer(props: MotionLayerProps) {
  const { motion, modelAt, hovered, selected, model: shown, whenIdle } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [pictures] = useState(createMotionPictures);
  const subject = useMemo<Subject>(() => ({ modelAt, hovered, selected }), [modelAt, hovered, selected]);
  useLayoutEffect(() => {
    const pen = penOf(canvas.current);
    if (!pen) return undefined;
    const figure = pen.canvas;
    let later: ReturnType<typeof setTimeout> | undefined;
    let movedSince: number | undefined;
    const paint = (window: TimeWindow) => {
      clearTimeout(later);
      movedSince = undefined;
      pictures.paint(pen, subject, modelAt(window));
    };
    const paintSoon = (window: TimeWindow) => {
      clearTimeout(later);
      const now = performance.now();
      movedSince ??= now;
      later = setTimeout(() => paint(window), Math.min(SOON_MS, movedSince + AT_LATEST_MS - now));
    };
    const leaveOff = motion.drawWith({
      modelAt,
      draw: (window) => {
        if (pictures.move(pen, subject, window)) paintSoon(window);
        else paint(window);
        figure.hidden = false;
      },
      clear: () => {
        clearTimeout(later);
        movedSince = undefined;
        figure.hidden = true;
      },
    });
    return () => {
      clearTimeout(later);
      leaveOff();
    };
  }, [motion, modelAt, pictures, subject]);

  const shownNow = useRef(shown);
  useLayoutEffect(() => {
    shownNow.current = shown;
  });
  useRehearsal(modelAt, whenIdle, function* rehearse(layOut, ahead) {
    const pen = penOf(canvas.current);
    // A hand is there, or has been meanwhile: what it left is what the next step starts from.
    const isOver = () => motion.window() !== undefined || shownNow.current !== shown;
    if (!pen || isOver()) return;
    // Each a little longer than the last, as a hand would make it; at the end what is shown, to start from.
    const days = (shown.window.end - shown.window.start) * 0.02 * ahead;
    const model = layOut({ start: shown.window.start + days, end: shown.window.end - days });
    yield;
    if (isOver()) return;
    pictures.prepare(pen, subject, model);
    yield;
    if (!isOver()) pictures.paint(pen, subject, model);
  });

  // A canvas takes from its element what the name of a font cannot say: figures of equal width.
  return <canvas ref={canvas} className="timeline-layer" aria-hidden="true" style={TABULAR} hidden />;
}
