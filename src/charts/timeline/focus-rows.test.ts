import { describe, expect, it } from 'vitest';
import { epochDay } from '../../domain/calendar.ts';
import { timelineEn } from '../../messages/en/timeline.ts';
import { buildFocusRows, markAt, markWithKey, restoreFocus } from './focus-rows.ts';
import { DECADE, someData } from './timeline-fixture.ts';
import { buildTimelineModel } from './timeline-model.ts';

function rowsOf(window = DECADE) {
  return buildFocusRows(buildTimelineModel(someData({ window }), { width: 1300 }, timelineEn), timelineEn);
}

describe('buildFocusRows', () => {
  it('names rows and marks in one line each', () => {
    const rows = rowsOf();
    expect(rows.map(({ name }) => name)).toEqual([
      'Democracy Score, 4 scores',
      'election, 2 events',
      'protest, 4 events',
      'arrest, 0 events',
    ]);
    expect(rows[0]!.marks[3]!.name).toBe('Democracy Score 1.25, edition 2015, covers 2014');
    expect(rows[1]!.marks[0]!.name).toBe('3 April 2011: Title of vote-2011');
  });

  it('names a badge by its days and three of its titles', () => {
    const name = rowsOf()[2]!.marks[1]!.name.replaceAll(/\s?–\s?/g, '–');
    expect(name).toBe('3 events, April–May 2016: Title of march-1; Title of march-2; Title of march-3');
  });

  it('knows the day at each mark', () => {
    expect(rowsOf()[1]!.marks[0]!.day).toBeCloseTo(epochDay(2011, 4, 3), -0.5);
  });

  it('gives every mark a key of its own', () => {
    const keys = rowsOf().flatMap(({ marks }) => marks.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('restoreFocus', () => {
  const memory = { rowKey: 'protest', target: { type: 'event', ids: ['march-2'] }, x: 900 } as const;

  it('starts at the first mark', () => {
    expect(restoreFocus(rowsOf(), undefined)).toEqual({ row: 0, index: 0 });
  });

  it('finds the mark that now holds the event', () => {
    const far = rowsOf();
    expect(markAt(far, restoreFocus(far, memory))?.target).toEqual({
      type: 'event',
      ids: ['march-1', 'march-2', 'march-3'],
    });
    const near = rowsOf({ start: epochDay(2016, 4), end: epochDay(2016, 6) });
    expect(markAt(near, restoreFocus(near, memory))?.target).toEqual({ type: 'event', ids: ['march-2'] });
  });

  it('takes the nearest of the row, or the first of all, when the mark is gone', () => {
    const without = rowsOf({ start: epochDay(2011), end: epochDay(2013) });
    expect(markAt(without, restoreFocus(without, memory))?.key).toBe('year-2012');
    const empty = rowsOf({ start: epochDay(2014), end: epochDay(2015) });
    expect(markAt(empty, restoreFocus(empty, memory))?.key).toBe('NIT.DS@2015');
  });

  it('has nowhere to go where there is nothing', () => {
    expect(restoreFocus([], memory)).toBeUndefined();
  });
});

describe('markWithKey', () => {
  it('finds a mark with its row', () => {
    expect(markWithKey(rowsOf(), 'vote-2015')?.row.key).toBe('election');
    expect(markWithKey(rowsOf(), undefined)).toBeUndefined();
  });
});
