import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay } from '../../domain/calendar.ts';
import { timelineEn } from '../../messages/en/timeline.ts';
import { laneColumns } from './lane-columns.ts';
import { addBinTotals, buildBrush, buildOverviewModel } from './overview-model.ts';
import { BRUSH_PARTS, moveBrush, sliderKey, sliderRange, type BrushPart } from './overview-sliders.ts';
import type { EventDatum } from './timeline-data.ts';
import { anEvent, DECADE, someData } from './timeline-fixture.ts';

const YEAR = { start: epochDay(2014), end: epochDay(2015) };

/** The totals of one lane between these edges. */
function binTotals(events: readonly EventDatum[], edges: readonly number[]): number[] {
  const totals = edges.slice(1).map(() => 0);
  addBinTotals(totals, edges, laneColumns(events));
  return totals;
}

describe('addBinTotals', () => {
  const edges = [epochDay(2012), epochDay(2012, 7), epochDay(2013)];

  it('spreads a vague date over the days that it may mean', () => {
    const totals = binTotals([anEvent('year', '2012'), anEvent('day', '2012-08-01')], edges);
    expect(totals[0]).toBeCloseTo(182 / 366);
    expect(totals[1]).toBeCloseTo(1 + 184 / 366);
  });

  it('gives what a look at every event and every month gives, also of many on one date', () => {
    const date = fc
      .tuple(fc.integer({ min: 2010, max: 2014 }), fc.constantFrom('', '-02', '-06-30', '-07-01', '/2013'))
      .map(([year, rest]) => (rest === '/2013' ? `${Math.min(year, 2013)}/2013` : `${year}${rest}`));
    const months = Array.from({ length: 25 }, (_, index) => epochDay(2011, 1 + index));
    fc.assert(
      fc.property(fc.array(date, { maxLength: 40 }), (dates) => {
        const events = dates.map((text, index) => anEvent(`e${index}`, text));
        const naive = months.slice(1).map((end, index) => {
          const start = months[index]!;
          const shares = events.map(({ when }) => {
            const days = Math.min(when.end, end) - Math.max(when.start, start);
            return Math.max(days, 0) / (when.end - when.start);
          });
          return shares.reduce((sum, share) => sum + share, 0);
        });
        for (const [index, total] of binTotals(events, months).entries())
          expect(total).toBeCloseTo(naive[index]!, 9);
      }),
    );
  });
});

describe('buildOverviewModel', () => {
  it('stands on the columns of the timeline and shows the window in the extent', () => {
    const model = buildOverviewModel(someData(), { width: 1300 }, timelineEn);
    const brush = buildBrush(YEAR, model);
    const pixelsPerDay = 1096 / 3652;
    expect(model.left).toBe(160);
    expect(brush.x0).toBeCloseTo(160 + (YEAR.start - DECADE.start) * pixelsPerDay, 1);
    expect(brush.x1).toBeCloseTo(160 + (YEAR.end - DECADE.start) * pixelsPerDay, 1);
  });

  it('gives the most events the whole lower half, and the fewest a bar that can be seen', () => {
    const model = buildOverviewModel(someData(), { width: 1300 }, timelineEn);
    expect(model.bins.length).toBeGreaterThan(3);
    const tops = model.bins.map(({ y }) => y);
    expect(Math.min(...tops)).toBe(35);
    expect(Math.max(...tops)).toBeLessThanOrEqual(model.bottom - 1.5);
  });

  it('keeps targets apart, 44 px for a finger, however narrow the window', () => {
    const window = { start: epochDay(2014), end: epochDay(2014) + 14 };
    const model = buildOverviewModel(someData(), { width: 320, touch: true }, timelineEn);
    const brush = buildBrush(window, model);
    expect(brush.startArea.width).toBe(44);
    expect(brush.endArea.width).toBe(44);
    expect(brush.middleArea.width).toBeGreaterThan(0);
    expect(brush.startArea.x + 44).toBeLessThanOrEqual(brush.middleArea.x + 0.2);
    expect(brush.middleArea.x + brush.middleArea.width).toBeLessThanOrEqual(brush.endArea.x + 0.2);
    expect(model.bottom - model.top).toBeGreaterThanOrEqual(44);
  });
});

function press(part: BrushPart, key: string, shift = false) {
  return sliderKey(part, YEAR, DECADE, { key, shift });
}

describe('sliders', () => {
  it('moves a handle by a month, with Shift or Page keys by a year', () => {
    expect(press('start', 'ArrowRight')).toEqual({ start: epochDay(2014, 2), end: YEAR.end });
    expect(press('end', 'ArrowUp')).toEqual({ start: YEAR.start, end: epochDay(2015, 2) });
    expect(press('start', 'ArrowLeft', true)).toEqual({ start: epochDay(2013), end: YEAR.end });
    expect(press('end', 'PageUp')).toEqual({ start: YEAR.start, end: epochDay(2016) });
  });

  it('moves the whole window and keeps its length', () => {
    expect(press('middle', 'PageDown')).toEqual({ start: epochDay(2013), end: epochDay(2014) });
    expect(press('middle', 'Home')).toEqual({ start: DECADE.start, end: DECADE.start + 365 });
    expect(press('middle', 'End')).toEqual({ start: DECADE.end - 365, end: DECADE.end });
  });

  it('stops a handle before the other one', () => {
    expect(press('start', 'End')).toEqual({ start: YEAR.end - 14, end: YEAR.end });
    expect(press('end', 'Home')).toEqual({ start: YEAR.start, end: YEAR.start + 14 });
  });

  it('leaves other keys to the page', () => {
    expect(press('start', 'Enter')).toBeUndefined();
    expect(press('start', 'toString')).toBeUndefined();
  });

  it('says a value between its bounds after any movement', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...BRUSH_PARTS), fc.integer({ min: -9999, max: 99_999 })), {
          maxLength: 20,
        }),
        (moves) => {
          let window = YEAR;
          for (const [part, day] of moves) {
            window = moveBrush(part, window, DECADE, day);
            for (const each of BRUSH_PARTS) {
              const { min, max, now } = sliderRange(each, window, DECADE);
              expect(now).toBeGreaterThanOrEqual(min - 1e-6);
              expect(now).toBeLessThanOrEqual(max + 1e-6);
            }
          }
        },
      ),
    );
  });
});
