import { describe, expect, it } from 'vitest';
import { timelineEn } from '../../messages/en/timeline.ts';
import { lanePaths } from './lane-paths.ts';
import { BADGE_RADIUS, type MarkModel } from './mark-model.ts';
import { manyDates, lanesOf } from './testing/many-events.ts';
import { DECADE, someData } from './timeline-fixture.ts';
import { buildTimelineModel } from './timeline-model.ts';

function marksOf(dates: readonly string[]): readonly MarkModel[] {
  const data = someData({ window: DECADE, lanes: lanesOf(dates) });
  return buildTimelineModel(data, { width: 1300 }, timelineEn).lanes.flatMap(({ marks }) => marks);
}

const partsOf = (marks: readonly MarkModel[]) =>
  Object.fromEntries(lanePaths({ kind: 'protest', marks }).map(({ part, d }) => [part, d]));

/** Parts of a path that are drawn without lifting the pen. */
const strokes = (d = '') => d.split('M').length - 1;

describe('lanePaths', () => {
  it('draws each mark once, full or hollow, alone or as a badge', () => {
    const all = marksOf(manyDates(300));
    const marks = all.map((mark, index) => Object.assign(mark, { hollow: index % 3 === 0 }));
    const parts = partsOf(marks);
    const count = (single: boolean, hollow: boolean) =>
      marks.filter((mark) => (mark.size === 1) === single && mark.hollow === hollow).length;
    expect(strokes(parts['glyphs'])).toBe(count(true, false));
    expect(strokes(parts['hollow-glyphs'])).toBe(count(true, true));
    expect(strokes(parts['badges'])).toBe(count(false, false));
    expect(strokes(parts['hollow-badges'])).toBe(count(false, true));
    expect(marks.length).toBeGreaterThan(50);
  });

  it('draws a badge around its mark: a circle, or a pill as wide as the number', () => {
    const [mark] = marksOf(['2016-01-01']);
    const wide = { ...mark!, x: 100, y: 50, size: 1000, reach: 16, hollow: false, bar: null, title: null };
    // 100 − 6 to 100 + 6, half a circle of 10 at each end.
    expect(BADGE_RADIUS).toBe(10);
    expect(partsOf([wide])).toEqual({ badges: 'M94,40h12a10,10 0 0 1 0,20h-12a10,10 0 0 1 0,-20Z' });
  });

  it('tells the kinds of bars apart, and caps only ends that are told and seen', () => {
    const [mark] = marksOf(['2016-01-01']);
    const drawn = (part: Partial<NonNullable<MarkModel['bar']>>) => {
      const bar = { style: 'interval', x0: 10, x1: 60, soft: false, capStart: true, capEnd: true } as const;
      const {
        glyphs,
        'hollow-glyphs': hollow,
        ...parts
      } = partsOf([{ ...mark!, id: 'wash', y: 20, title: null, bar: { ...bar, ...part } }]);
      expect(glyphs ?? hollow).toBeDefined();
      return parts;
    };
    const level = 'M10,20H60';
    const wash = 'M10,16.5H60v7H10Z';
    const caps = 'M10,16.5v7M60,16.5v7';
    expect(drawn({})).toEqual({ intervals: level, caps });
    expect(drawn({ soft: true })).toEqual({ 'soft-intervals': level });
    expect(drawn({ style: 'vague', soft: true })).toEqual({ wash, 'soft-dates': level });
    expect(drawn({ style: 'vague', capEnd: false })).toEqual({ wash, caps: 'M10,16.5v7' });
    expect(drawn({ style: 'span' })).toEqual({ spans: level });
  });
});
