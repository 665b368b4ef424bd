import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineEn } from '../../messages/en/timeline.ts';
import { timeScale } from '../shared/time-scale.ts';
import { movePlot } from './moved-plot.ts';
import { aLane, aScore, aStrip, DECADE, someData } from './timeline-fixture.ts';
import { buildTimelineModel } from './timeline-model.ts';
import { panWindow, zoomWindow } from './window-math.ts';
import { refutes } from '../../testing/complaints.ts';

const EXTENT = { start: DECADE.start - 4000, end: DECADE.end + 4000 };
const LENGTH = DECADE.end - DECADE.start;

function paintedAt(width: number) {
  const strips = [aStrip([aScore(2012, 2), aScore(2015, 1.5)]), aStrip([aScore(2012, 20)], { id: 'fiw' })];
  const lanes = [aLane('protest', []), aLane('arrest', [])];
  return buildTimelineModel(someData({ window: DECADE, strips, lanes }), { width }, timelineEn);
}

const WIDE = paintedAt(1000);

describe('a plot that is moved', () => {
  it('goes with the hand by whole pixels of the screen, and is bare where the picture ends', () => {
    // A tenth of the window to the left, in a plot of 1000 - 160 - 44 pixels that may be overdrawn by 5 and 2.
    const moved = movePlot(WIDE, panWindow(DECADE, EXTENT, LENGTH / 10), 1);
    expect([WIDE.frame.left, WIDE.frame.right]).toEqual([160, 956]);
    expect(moved?.from).toEqual({ start: 155 + 80, end: 958 });
    expect(moved?.to).toEqual({ start: 155, end: 958 - 80 });
    expect(moved?.bare).toEqual([{ start: 878, end: 1000 }]);
  });

  it('is stretched around the day that keeps its place', () => {
    const middle = (DECADE.start + DECADE.end) / 2;
    const moved = movePlot(WIDE, zoomWindow(DECADE, EXTENT, 1.25, middle), 2);
    // The plot is 803 wide; at twice the pixels its middle is 1116, which stays.
    expect(moved?.to).toEqual({ start: 310, end: 1916 });
    expect(moved?.from.start).toBeCloseTo(1116 - (1116 - 310) / 1.25, 6);
    expect(moved?.from.end).toBeCloseTo(1116 + (1916 - 1116) / 1.25, 6);
    expect(moved?.bare).toEqual([{ start: 1916, end: 2000 }]);
  });

  it('is painted anew where too little would be left of it, or where it would be stretched too much', () => {
    expect(movePlot(WIDE, panWindow(DECADE, EXTENT, LENGTH * 0.45), 1)).toBeUndefined();
    expect(movePlot(WIDE, zoomWindow(DECADE, EXTENT, 0.5, DECADE.start), 1)).toBeUndefined();
    expect(movePlot(WIDE, zoomWindow(DECADE, EXTENT, 1.7, DECADE.start), 1)).toBeUndefined();
    expect(movePlot(WIDE, zoomWindow(DECADE, EXTENT, 1.5, DECADE.start), 1)).toBeDefined();
  });

  it('leaves names and keys where they are', () => {
    const rows = movePlot(WIDE, DECADE, 1)?.rows ?? [];
    const still = [
      ...WIDE.strips.map(({ head }) => head.title.y),
      WIDE.scoreKey.bottom - 4,
      WIDE.eventKey.bottom - 4,
    ];
    expect(still.filter((y) => rows.some(({ start, end }) => y > start && y < end))).toEqual([]);
    // Without a column for them, the names of the lanes stand above their lines.
    const narrow = paintedAt(360);
    const apart = movePlot(narrow, DECADE, 1)?.rows ?? [];
    expect(
      narrow.lanes.map(({ label }) => apart.some(({ start, end }) => label.y > start && label.y - 8 < end)),
    ).toEqual([false, false]);
  });

  it(`puts every day where the figure has it, and leaves nothing of the plot as it was ${refutes(5, 11)}`, () => {
    const size = { width: fc.integer({ min: 300, max: 1800 }), ratio: fc.constantFrom(1, 1.25, 2, 3) };
    const step = {
      factor: fc.double({ min: 0.7, max: 1.5, noNaN: true }),
      days: fc.integer({ min: -900, max: 900 }),
    };
    fc.assert(
      fc.property(fc.record({ ...size, ...step }), ({ width, ratio, factor, days }) => {
        const painted = paintedAt(width);
        const { left, right } = painted.frame;
        const wanted = zoomWindow(panWindow(DECADE, EXTENT, days), EXTENT, factor, DECADE.start + 1800);
        const moved = movePlot(painted, wanted, ratio);
        fc.pre(moved !== undefined);
        const { from, to, bare, rows } = moved;
        const [before, after] = [timeScale(DECADE, left, right), timeScale(wanted, left, right)];
        const scale = (to.end - to.start) / (from.end - from.start);
        for (const day of [wanted.start, (wanted.start + wanted.end) / 2, wanted.end]) {
          const x = to.start + (before.x(day) * ratio - from.start) * scale;
          // A pan goes by whole pixels.
          expect(Math.abs(x - after.x(day) * ratio)).toBeLessThan(0.51);
        }
        const spans = [to, ...bare].toSorted((a, b) => a.start - b.start);
        for (const [index, { start }] of spans.entries())
          expect(start).toBe(spans[index - 1]?.end ?? Math.round((left - 5) * ratio));
        expect(spans.at(-1)?.end).toBe(Math.round(width * ratio));
        for (const [index, { start }] of rows.entries())
          expect(start).toBeGreaterThan(rows[index - 1]?.end ?? -1);
      }),
    );
  });
});
