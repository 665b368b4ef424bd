import { describe, expect, it } from 'vitest';
import { timelineEn } from '../../messages/en/timeline.ts';
import { emphasiseTimeline, sameTarget } from './emphasise.ts';
import { someData } from './timeline-fixture.ts';
import { buildTimelineModel } from './timeline-model.ts';

const model = buildTimelineModel(someData(), { width: 1300 }, timelineEn);
const vote = { type: 'event', ids: ['vote-2011'] } as const;
const score = { type: 'score', key: 'NIT.DS@2013' } as const;

describe('emphasiseTimeline', () => {
  it('adds nothing where nothing is pointed at', () => {
    expect(emphasiseTimeline(model, { hovered: undefined, selected: undefined })).toEqual({
      shades: [],
      hairlines: [],
      rings: [],
      highlights: [],
    });
  });

  it('rings a pinned event and draws a line from it through the strips', () => {
    const { rings, hairlines } = emphasiseTimeline(model, { hovered: undefined, selected: vote });
    const [mark] = model.lanes[0]!.marks;
    expect(rings).toMatchObject([{ x: mark!.x, y: mark!.y, strength: 'selected' }]);
    expect(hairlines).toMatchObject([{ x: mark!.x, top: model.strips[0]!.top }]);
    expect(hairlines[0]!.bottom).toBeLessThan(mark!.y);
  });

  it('shades the days that a vague date may mean', () => {
    const target = { type: 'event', ids: ['year-2012'] } as const;
    const { shades } = emphasiseTimeline(model, { hovered: target, selected: undefined });
    const { bar } = model.lanes[1]!.marks[0]!;
    expect(shades).toMatchObject([{ x0: bar!.x0, x1: bar!.x1, strength: 'hovered' }]);
  });

  it('finds the badge that holds a pinned event', () => {
    const target = { type: 'event', ids: ['march-2'] } as const;
    const { rings } = emphasiseTimeline(model, { hovered: undefined, selected: target });
    expect(rings).toMatchObject([{ x: model.lanes[1]!.marks[1]!.x }]);
  });

  it('highlights a score and its coverage year down to the axis', () => {
    const { highlights, shades } = emphasiseTimeline(model, { hovered: score, selected: undefined });
    const segment = model.strips[0]!.lines[0]!.segments[2]!;
    expect(highlights).toMatchObject([{ x0: segment.x0, x1: segment.x1, y: segment.y }]);
    expect(shades).toMatchObject([{ top: model.strips[0]!.top, bottom: model.axis.lower }]);
  });

  it('shows a pinned mark once, even while it is pointed at', () => {
    expect(emphasiseTimeline(model, { hovered: vote, selected: vote }).rings).toHaveLength(1);
    expect(emphasiseTimeline(model, { hovered: vote, selected: score }).rings).toHaveLength(1);
  });
});

describe('sameTarget', () => {
  it('compares what is meant and not how it is ordered', () => {
    expect(sameTarget({ type: 'event', ids: ['a', 'b'] }, { type: 'event', ids: ['b', 'a'] })).toBe(true);
    expect(sameTarget({ type: 'event', ids: ['a'] }, { type: 'event', ids: ['a', 'b'] })).toBe(false);
    expect(sameTarget(vote, score)).toBe(false);
    expect(sameTarget(undefined, undefined)).toBe(true);
    expect(sameTarget(vote, undefined)).toBe(false);
  });
});
