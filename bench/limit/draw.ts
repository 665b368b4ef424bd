import { kindGlyphPath } from '../../src/charts/shared/kind-glyph.ts';
import type { StripColumns } from './columns.ts';
import { marksOf, type DayWindow, type Lane, type Mark, type Scene } from './scene.ts';

/** What the pointer is on or has pinned: a mark of a lane. */
export interface Spot {
  readonly lane: number;
  readonly x: number;
}

export interface View {
  readonly window: DayWindow;
  readonly hovered: Spot | null;
  readonly pinned: Spot | null;
}

const STRIP_HEIGHT = 108;
const STRIP_GAP = 44;
export const LANE_HEIGHT = 36;
export const LANES_TOP = 2 * (STRIP_HEIGHT + STRIP_GAP) + 40;
const GLYPH = 6;
const BADGE = 10;
const MILLISECONDS_PER_DAY = 86_400_000;
const INK = '#1c2330';
const LINE = '#d9dde3';
const HUES = ['#0a5f73', '#a4440f', '#8c1d40', '#3d6b1f', '#5b3f8c', '#5c5346'];

type Pen = CanvasRenderingContext2D;

function line(pen: Pen, x0: number, y0: number, x1: number, y1: number): void {
  pen.beginPath();
  pen.moveTo(x0, y0);
  pen.lineTo(x1, y1);
  pen.stroke();
}

function drawStrip(pen: Pen, scene: Scene, strip: StripColumns, top: number, window: DayWindow): void {
  const { left, right } = scene;
  const scale = (right - left) / (window.end - window.start);
  const [low, high] = [Math.min(...strip.value), Math.max(...strip.value)];
  const yOf = (value: number): number =>
    top + STRIP_HEIGHT - 8 - ((value - low) / (high - low || 1)) * (STRIP_HEIGHT - 16);
  pen.fillStyle = INK;
  pen.fillText(strip.title, 0, top - 8);
  pen.strokeStyle = INK;
  let before = Number.NaN;
  for (const [row, value] of strip.value.entries()) {
    const x0 = Math.max(left + ((strip.start[row] ?? 0) - window.start) * scale, left);
    const x1 = Math.min(left + ((strip.end[row] ?? 0) - window.start) * scale, right);
    if (x1 <= x0) continue;
    const y = yOf(value);
    pen.lineWidth = 2.5;
    line(pen, x0, y, x1, y);
    pen.lineWidth = 1;
    if (!Number.isNaN(before) && before !== y) {
      line(pen, x0, before, x0, y);
      pen.fillText(String(value), (x0 + x1) / 2 - 8, y - 6);
    }
    before = y;
  }
}

const glyphs = new Map<string, Path2D>();

function glyphOf(lane: Lane): Path2D {
  const known = glyphs.get(lane.kind);
  if (known) return known;
  const path = new Path2D(kindGlyphPath(lane.kind, GLYPH));
  glyphs.set(lane.kind, path);
  return path;
}

function drawGlyph(pen: Pen, lane: Lane, x: number, y: number): void {
  pen.translate(x, y);
  pen.fill(glyphOf(lane));
  pen.translate(-x, -y);
}

function drawBadge(pen: Pen, mark: Mark, hue: string, y: number): void {
  const text = String(mark.count);
  const half = Math.max(BADGE, text.length * 3.4 + 3.5);
  pen.beginPath();
  pen.roundRect(mark.x - half, y - BADGE, half * 2, BADGE * 2, BADGE);
  pen.fill();
  pen.fillStyle = 'white';
  pen.textAlign = 'center';
  pen.fillText(text, mark.x, y + 4);
  pen.textAlign = 'start';
  pen.fillStyle = hue;
}

/** The days of the marks, below them all. */
function drawBars(pen: Pen, marks: readonly Mark[], y: number): void {
  pen.globalAlpha = 0.3;
  for (const { from, to } of marks) if (to - from > 2 * GLYPH + 2) pen.fillRect(from, y - 3.5, to - from, 7);
  pen.globalAlpha = 1;
}

function drawMark(pen: Pen, lane: Lane, mark: Mark, hue: string, y: number, room: number): void {
  if (mark.count > 1) {
    drawBadge(pen, mark, hue, y);
    return;
  }
  drawGlyph(pen, lane, mark.x, y);
  const title = lane.title[mark.row] ?? '';
  if (title.length * 6 > room - mark.x - 24) return;
  pen.fillStyle = INK;
  pen.fillText(title, mark.x + 12, y + 4);
  pen.fillStyle = hue;
}

function drawLane(pen: Pen, scene: Scene, lane: Lane, index: number, window: DayWindow): readonly Mark[] {
  const y = LANES_TOP + index * LANE_HEIGHT + LANE_HEIGHT / 2;
  const hue = HUES[index % HUES.length] ?? INK;
  pen.strokeStyle = LINE;
  line(pen, scene.left, y, scene.right, y);
  const marks = marksOf(lane, scene, window);
  pen.fillStyle = INK;
  pen.fillText(lane.kind, 22, y + 4);
  pen.fillText(String(marks.reduce((sum, { count }) => sum + count, 0)), scene.left - 44, y + 4);
  pen.fillStyle = hue;
  drawGlyph(pen, lane, 7, y);
  drawBars(pen, marks, y);
  for (const [place, mark] of marks.entries())
    drawMark(pen, lane, mark, hue, y, marks[place + 1]?.x ?? scene.right);
  return marks;
}

/** Days since 1970 of a year's first day. */
function firstDayOf(year: number): number {
  return Date.UTC(year, 0) / MILLISECONDS_PER_DAY;
}

function yearOf(day: number): number {
  return new Date(day * MILLISECONDS_PER_DAY).getUTCFullYear();
}

function drawAxis(pen: Pen, scene: Scene, { start, end }: DayWindow): void {
  const scale = (scene.right - scene.left) / (end - start);
  const step = Math.max(1, Math.round((end - start) / 365 / 12));
  pen.strokeStyle = LINE;
  pen.fillStyle = INK;
  for (let year = yearOf(start); year <= yearOf(end); year += step) {
    const x = scene.left + (firstDayOf(year) - start) * scale;
    if (x < scene.left || x > scene.right) continue;
    line(pen, x, 0, x, scene.height);
    pen.fillText(String(year), x - 12, LANES_TOP - 10);
  }
}

function drawSpot(pen: Pen, scene: Scene, spot: Spot, width: number): void {
  const y = LANES_TOP + spot.lane * LANE_HEIGHT + LANE_HEIGHT / 2;
  pen.strokeStyle = INK;
  pen.lineWidth = width;
  pen.strokeRect(spot.x - 12, y - 12, 24, 24);
  pen.lineWidth = 1;
  line(pen, spot.x, 0, spot.x, scene.height);
}

/** The whole figure, anew; the marks that were drawn, lane by lane, for finding them again. */
export function draw(
  pen: Pen,
  scene: Scene,
  { window, hovered, pinned }: View,
): readonly (readonly Mark[])[] {
  pen.clearRect(0, 0, scene.width, scene.height);
  pen.font = '12px sans-serif';
  pen.lineWidth = 1;
  drawAxis(pen, scene, window);
  for (const [index, strip] of scene.strips.entries())
    drawStrip(pen, scene, strip, 24 + index * (STRIP_HEIGHT + STRIP_GAP), window);
  const marks = scene.lanes.map((lane, index) => drawLane(pen, scene, lane, index, window));
  if (hovered) drawSpot(pen, scene, hovered, 1.5);
  if (pinned) drawSpot(pen, scene, pinned, 2.5);
  return marks;
}
