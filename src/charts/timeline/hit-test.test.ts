import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay, isoDate } from '../../domain/calendar.ts';
import { timelineEn } from '../../messages/en/timeline.ts';
import { hitRadius, hitTest, nearestMark, segmentAt } from './hit-test.ts';
import { eventTarget } from './mark-members.ts';
import { aLane, anEvent, someData } from './timeline-fixture.ts';
import { buildTimelineModel } from './timeline-model.ts';

const model = buildTimelineModel(someData(), { width: 1300 }, timelineEn);

describe('hitTest', () => {
  it('finds every mark at its own place', () => {
    for (const lane of model.lanes) {
      for (const mark of lane.marks) {
        expect(hitTest(model, mark)).toEqual({
          target: { type: 'event', ids: eventTarget(mark).ids },
          anchor: { x: mark.x, y: mark.y },
        });
      }
    }
  });

  it('finds the score of a day anywhere in its strip, and none in a gap', () => {
    const [strip] = model.strips;
    const middle = (strip!.lines[0]!.segments[1]!.x0 + strip!.lines[0]!.segments[1]!.x1) / 2;
    expect(hitTest(model, { x: middle, y: strip!.top })?.target).toEqual({
      type: 'score',
      key: 'NIT.DS@2012',
    });
    const [gap] = strip!.gaps;
    expect(hitTest(model, { x: (gap!.x0 + gap!.x1) / 2, y: strip!.top + 5 })).toBeUndefined();
  });

  it('finds an event at the far end of its vague date', () => {
    const [year] = model.lanes[1]!.marks;
    const hit = hitTest(model, { x: year!.bar!.x0 + 1, y: year!.y });
    expect(hit?.target).toEqual({ type: 'event', ids: ['year-2012'] });
  });

  it('finds nothing beside marks, and nothing outside the rows', () => {
    expect(hitTest(model, { x: 1200, y: model.lanes[2]!.y })).toBeUndefined();
    expect(hitTest(model, { x: 700, y: model.height + 50 })).toBeUndefined();
  });

  it('gives the border of two editions to the later one', () => {
    const { segments } = model.strips[0]!.lines[0]!;
    expect(segmentAt(segments, segments[0]!.x1)?.key).toBe('NIT.DS@2012');
  });
});

describe('nearestMark', () => {
  const days = fc.uniqueArray(fc.integer({ min: epochDay(2010), max: epochDay(2020) - 1 }), {
    maxLength: 60,
  });

  it('agrees with looking at every mark', () => {
    fc.assert(
      fc.property(days, fc.double({ min: 0, max: 1300, noNaN: true }), (unsorted, x) => {
        const events = unsorted.toSorted((a, b) => a - b).map((day) => anEvent(`e${day}`, isoDate(day)));
        const lanes = [aLane('trial', events)];
        const { lanes: placed, ...rest } = buildTimelineModel(
          someData({ lanes }),
          { width: 1300 },
          timelineEn,
        );
        const { marks } = placed[0]!;
        const radius = hitRadius({ ...rest, lanes: placed });
        let expected: (typeof marks)[number] | undefined;
        for (const mark of marks) {
          const distance = Math.abs(mark.x - x);
          if (distance <= radius && (expected === undefined || distance < Math.abs(expected.x - x))) {
            expected = mark;
          }
        }
        expect(nearestMark(marks, x, radius)).toBe(expected);
      }),
    );
  });
});
