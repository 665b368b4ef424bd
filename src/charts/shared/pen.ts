/** As much of a 2D canvas context as the charts need; `P` is a path that the browser has parsed. */
export interface Pen<P> {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  globalAlpha: number;
  lineJoin: unknown;
  font: string;
  textAlign: unknown;
  readonly setLineDash: (pattern: number[]) => void;
  readonly translate: (x: number, y: number) => void;
  readonly beginPath: () => void;
  readonly moveTo: (x: number, y: number) => void;
  readonly arc: (x: number, y: number, radius: number, start: number, end: number) => void;
  readonly closePath: () => void;
  /** The path that is given, or the one that was drawn by hand. */
  readonly fill: ((path: P) => void) & (() => void);
  readonly stroke: (path: P) => void;
  readonly fillRect: (x: number, y: number, width: number, height: number) => void;
  readonly fillText: (text: string, x: number, y: number) => void;
  readonly strokeText: (text: string, x: number, y: number) => void;
}

/** What a canvas cannot know: paths are parsed, colours and fonts resolved by the page. */
export interface Ink<P> {
  readonly pen: Pen<P>;
  readonly path: (d: string) => P;
  /** `var(--token)` → colour. */
  readonly colour: (token: string) => string;
  readonly family: string;
}
