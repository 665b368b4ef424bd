import type { Ink } from '../../shared/pen.ts';

/** One fill or stroke of a shape or a text, with what the pen held then. */
export interface Noted {
  readonly act: 'fill' | 'stroke' | 'write' | 'outline' | 'box';
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly width: number;
  readonly alpha: number;
  readonly font: string;
  readonly align: string;
  readonly dashes: readonly number[];
}

/** A pen that has no canvas and writes down what it is told to draw. */
export function notingInk(): { readonly ink: Ink<string>; readonly noted: Noted[] } {
  const noted: Noted[] = [];
  let [shiftX, shiftY, dashes] = [0, 0, [] as readonly number[]];
  const note = (act: Noted['act'], what: string, x = 0, y = 0) => {
    const stroked = act === 'stroke' || act === 'outline';
    noted.push({
      act,
      what,
      x: x + shiftX,
      y: y + shiftY,
      colour: String(stroked ? pen.strokeStyle : pen.fillStyle),
      width: stroked ? pen.lineWidth : 0,
      alpha: pen.globalAlpha,
      font: pen.font,
      align: String(pen.textAlign),
      dashes: stroked ? dashes : [],
    });
  };
  /** Outlines that are drawn by hand, each as the middles and radii of its arcs. */
  let outlines: string[][] = [];
  const pen: Ink<string>['pen'] = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    globalAlpha: 1,
    lineJoin: 'miter',
    font: '',
    textAlign: 'start',
    setLineDash: (pattern) => {
      dashes = pattern;
    },
    translate: (x, y) => {
      shiftX += x;
      shiftY += y;
    },
    beginPath: () => {
      outlines = [];
    },
    moveTo: () => outlines.push([]),
    arc: (x, y, radius) => outlines.at(-1)?.push(`${x} ${y} ${radius}`),
    closePath: () => undefined,
    fill: (path?: string) => {
      for (const what of path === undefined ? outlines.map((arcs) => arcs.join(', ')) : [path])
        note('fill', what);
    },
    stroke: (path) => note('stroke', path),
    fillRect: (x, y, width, height) => note('box', `${width}×${height}`, x, y),
    fillText: (text, x, y) => note('write', text, x, y),
    strokeText: (text, x, y) => note('outline', text, x, y),
  };
  return { ink: { pen, path: (d) => d, colour: (token) => token, family: 'Inter' }, noted };
}
