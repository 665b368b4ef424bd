import type { LimitColumns } from './columns.ts';
import { draw, LANE_HEIGHT, LANES_TOP, type Spot, type View } from './draw.ts';
import { buildScene, type DayWindow, type Mark, type Scene } from './scene.ts';

/** How far from a mark the pointer still hits it. */
const HIT_RADIUS = 17;
const ZOOM_PER_PIXEL = 1.0025;

interface Figure {
  readonly canvas: HTMLCanvasElement;
  readonly scene: Scene;
  view: View;
  /** As they were drawn last, lane by lane. */
  marks: readonly (readonly Mark[])[];
}

function spotAt({ marks }: Figure, x: number, y: number): Spot | null {
  const lane = Math.floor((y - LANES_TOP) / LANE_HEIGHT);
  const mark = marks[lane]?.find((each) => Math.abs(each.x - x) <= HIT_RADIUS);
  return mark ? { lane, x: mark.x } : null;
}

/** Listens as the page does: hover, click, drag, Ctrl and the wheel; each redraws everything, once a frame. */
function listen(figure: Figure, redraw: () => void): void {
  const { canvas, scene } = figure;
  let drag: { readonly x: number; readonly window: DayWindow } | undefined;
  const change = (patch: Partial<View>): void => {
    figure.view = { ...figure.view, ...patch };
    redraw();
  };
  const moved = ({ start, end }: DayWindow, pixels: number): DayWindow => {
    const days = (pixels * (end - start)) / (scene.right - scene.left);
    return { start: start + days, end: end + days };
  };
  canvas.addEventListener('pointerdown', ({ offsetX }) => {
    drag = { x: offsetX, window: figure.view.window };
  });
  canvas.addEventListener('pointermove', ({ offsetX, offsetY, buttons }) => {
    if (drag && buttons > 0) change({ window: moved(drag.window, drag.x - offsetX), hovered: null });
    else change({ hovered: spotAt(figure, offsetX, offsetY) });
  });
  canvas.addEventListener('click', ({ offsetX, offsetY }) => {
    change({ pinned: spotAt(figure, offsetX, offsetY) });
  });
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const { start, end } = figure.view.window;
      const share = (event.offsetX - scene.left) / (scene.right - scene.left);
      const length = (end - start) / ZOOM_PER_PIXEL ** -event.deltaY;
      const anchor = start + (end - start) * share;
      change({ window: { start: anchor - length * share, end: anchor + length * (1 - share) } });
    },
    { passive: false },
  );
}

/** Where the marks stand, for whoever drives this page: as the marks' boxes do in the real one. */
function publishMarks({ canvas, marks }: Figure): void {
  const points = marks.flatMap((lane, index) =>
    lane.map(({ x }) => ({ x, y: LANES_TOP + (index + 0.5) * LANE_HEIGHT })),
  );
  canvas.dataset['marks'] = JSON.stringify(points);
}

async function open(): Promise<void> {
  const canvas = document.querySelector('canvas');
  const pen = canvas?.getContext('2d');
  if (!canvas || !pen) throw new Error('There is no canvas.');
  const asked = new URLSearchParams(location.search);
  canvas.width = Number(asked.get('width'));
  canvas.height = Number(asked.get('height'));
  const response = await fetch('./columns.json');
  const columns = (await response.json()) as LimitColumns;
  const scene = buildScene(columns, canvas.width, canvas.height);
  const view: View = { window: columns.window, hovered: null, pinned: null };
  const figure: Figure = { canvas, scene, view, marks: draw(pen, scene, view) };
  publishMarks(figure);
  let waiting = false;
  const redraw = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      figure.marks = draw(pen, scene, figure.view);
    });
  };
  listen(figure, redraw);
}

void open();
