import { describe, expect, it, vi } from 'vitest';
import { timelineEn } from '../../messages/en/timeline.ts';
import { createMotion, type MotionPainter } from './motion.ts';
import { DECADE, someData } from './timeline-fixture.ts';
import type { TimeWindow } from './timeline-data.ts';
import { buildTimelineModel } from './timeline-model.ts';

const modelAt = (window: TimeWindow) => buildTimelineModel(someData({ window }), { width: 768 }, timelineEn);
const LATER = { start: DECADE.start + 100, end: DECADE.end };

function painter() {
  return { draw: vi.fn<MotionPainter['draw']>(), clear: vi.fn<MotionPainter['clear']>(), modelAt };
}

describe('a motion', () => {
  it('draws every step, and knows what is drawn until the page has followed', () => {
    const motion = createMotion();
    const one = painter();
    motion.drawWith(one);
    expect(motion.step(DECADE)).toBe(true);
    expect(motion.step(LATER)).toBe(true);
    expect(one.draw.mock.calls).toEqual([[DECADE], [LATER]]);
    expect(motion.window()).toBe(LATER);
    expect(motion.model()?.window).toEqual(LATER);
    motion.end();
    expect([motion.window(), motion.model()]).toEqual([undefined, undefined]);
    expect(one.clear).toHaveBeenCalledOnce();
  });

  it('keeps count without a painter, so that steps add up, but says that nothing was drawn', () => {
    const motion = createMotion();
    expect(motion.step(LATER)).toBe(false);
    expect([motion.window(), motion.model()]).toEqual([LATER, undefined]);
  });

  it('has a painter who comes in the middle draw at once, and leaves off the one before', () => {
    const motion = createMotion();
    const [one, two] = [painter(), painter()];
    const leaveOff = motion.drawWith(one);
    motion.step(DECADE);
    motion.drawWith(two);
    expect(two.draw.mock.calls).toEqual([[DECADE]]);
    leaveOff();
    expect(motion.step(LATER)).toBe(true);
    expect(two.draw).toHaveBeenLastCalledWith(LATER);
    expect(one.draw).toHaveBeenCalledOnce();
  });

  it('tells who follows of every step, and of the end once', () => {
    const motion = createMotion();
    const seen: (TimeWindow | undefined)[] = [];
    const stop = motion.subscribe(() => seen.push(motion.window()));
    motion.step(DECADE);
    motion.expect(LATER);
    motion.end();
    motion.end();
    stop();
    motion.step(DECADE);
    expect(seen).toEqual([DECADE, LATER, undefined]);
  });
});
