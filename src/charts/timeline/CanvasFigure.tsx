import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { MarkPainterProps } from './mark-painter.ts';
import { inksNow, ratioNow, sizeTo } from './canvas-ink.tsx';
import { paintLanes } from './paint-marks.ts';
import type { TimelineModel } from './timeline-model.ts';
import { Sheet } from './Sheet.tsx';
import { SvgMarks } from './SvgMarks.tsx';
import { Foreground } from './TimelineDrawing.tsx';

interface CanvasFigureProps {
  readonly model: TimelineModel;
}

/** What lies over the emphasis where there are too many events for elements: the marks in pixels, the rest in SVG. */
export function CanvasFigure({ model }: CanvasFigureProps) {
  // Not on paper: a printer draws finer than a screen.
  const printing = useSyncExternalStore(
    subscribeToPrint,
    () => window.matchMedia('print').matches,
    () => false,
  );
  return (
    <>
      <Sheet model={model}>
        <Foreground model={model} />
        {printing && <SvgMarks lanes={model.lanes} />}
      </Sheet>
      {!printing && <CanvasMarks lanes={model.lanes} width={model.width} />}
    </>
  );
}

function subscribeToPrint(notify: () => void): () => void {
  const print = window.matchMedia('print');
  print.addEventListener('change', notify);
  return () => print.removeEventListener('change', notify);
}

interface CanvasMarksProps extends MarkPainterProps {
  readonly width: number;
}

/** The painter that draws pixels, as many as the screen has. */
function CanvasMarks({ lanes, width }: CanvasMarksProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const look = useLook();
  const top = lanes[0]?.top ?? 0;
  const height = (lanes.at(-1)?.bottom ?? top) - top;
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const { ratio } = look;
    sizeTo(context.canvas, Math.round(width * ratio), Math.round(height * ratio));
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    context.setTransform(ratio, 0, 0, ratio, 0, -top * ratio);
    paintLanes({ pen: context, ...inksNow() }, lanes);
  }, [lanes, width, top, height, look]);
  return <canvas ref={canvas} className="timeline-layer" aria-hidden="true" style={{ top, width, height }} />;
}

interface Look {
  /** Pixels of the screen for one of the page. */
  readonly ratio: number;
}

/** Another one whenever the page looks different: another theme, fonts that have arrived, another screen. */
function useLook(): Look {
  const [look, setLook] = useState<Look>(lookNow);
  const { ratio } = look;
  useEffect(() => {
    const change = () => setLook(lookNow());
    const theme = new MutationObserver(change);
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    document.fonts.addEventListener('loadingdone', change);
    const screen = window.matchMedia(`(resolution: ${ratio}dppx)`);
    screen.addEventListener('change', change);
    return () => {
      theme.disconnect();
      document.fonts.removeEventListener('loadingdone', change);
      screen.removeEventListener('change', change);
    };
  }, [ratio]);
  return look;
}

function lookNow(): Look {
  return { ratio: ratioNow() };
}
