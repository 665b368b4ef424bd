import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { EmphasisUnder } from './EmphasisLayer.tsx';
import type { TimelineEmphasis } from './emphasise.ts';
import type { MarkPainterProps } from './mark-painter.ts';
import { paintLanes, type Ink } from './paint-marks.ts';
import type { TimelineModel } from './timeline-model.ts';
import { Ground } from './TimelineDrawing.tsx';

interface CanvasFigureProps {
  readonly model: TimelineModel;
  readonly emphasis: TimelineEmphasis;
}

/** The figure with too many events for elements: the ground in SVG, and on it the marks in pixels. */
export function CanvasFigure({ model, emphasis }: CanvasFigureProps) {
  return (
    <>
      <svg className="timeline-layer" aria-hidden="true" width={model.width} height={model.height}>
        <g fontFamily="var(--font-text)">
          <Ground model={model} under={<EmphasisUnder emphasis={emphasis} />} />
        </g>
      </svg>
      <CanvasMarks lanes={model.lanes} width={model.width} />
    </>
  );
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
    paintLanes({ pen: context, path, ...inksNow() }, lanes);
  }, [lanes, width, top, height, look]);
  return <canvas ref={canvas} className="timeline-layer" aria-hidden="true" style={{ top, width, height }} />;
}

/** Setting a size, even the same one, makes a new canvas. */
function sizeTo(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

const path = (d: string) => new Path2D(d);

type Inks = Pick<Ink<Path2D>, 'colour' | 'family'>;

const inksByTheme = new Map<string, Inks>();

/**
 * Colours and fonts of the theme, each asked for once: every question makes the page bring all its styles
 * up to date. They are kept when the canvas goes: a filter may bring it back with the next click.
 */
function inksNow(): Inks {
  const root = document.documentElement;
  const theme = `${root.dataset['theme']} ${window.matchMedia('(forced-colors: active)').matches}`;
  const known = inksByTheme.get(theme);
  if (known) return known;
  const style = getComputedStyle(root);
  const colours = new Map<string, string>();
  const inks: Inks = {
    colour: (token) => {
      const asked = colours.get(token) ?? style.getPropertyValue(token.slice('var('.length, -1)).trim();
      colours.set(token, asked);
      return asked;
    },
    family: style.getPropertyValue('--font-text'),
  };
  inksByTheme.set(theme, inks);
  return inks;
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
  return { ratio: globalThis.devicePixelRatio ?? 1 };
}
