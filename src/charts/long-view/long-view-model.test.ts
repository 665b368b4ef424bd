import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay } from '../../domain/calendar.ts';
import { isSkippedYear, ratedDays } from '../../domain/fiw-survey-period.ts';
import { timelineEn } from '../../messages/en/timeline.ts';
import type { LongViewData, RatingDatum } from './long-view-data.ts';
import { buildLongViewModel } from './long-view-model.ts';

const LABELS: LongViewData['labels'] = {
  axis: timelineEn.axis,
  number: String,
  freest: '1 freest',
  leastFree: '7 least free',
  statusRow: 'Status',
  gap: 'no edition',
  shortStatus: (status) => status.slice(0, 1),
  tone: () => 'not',
  statusName: (status, name) => `${status}: ${name}`,
};

function rating(year: number, value: number, status: string | null = 'Not Free'): RatingDatum {
  return {
    score: `FIW.PR-RATING@${year + 1}`,
    days: ratedDays(year),
    value,
    status,
    name: `${value} in ${year}`,
  };
}

function data(ratings: readonly RatingDatum[], from: number, to: number): LongViewData {
  const window = { start: epochDay(from), end: epochDay(to + 1) };
  const rows = [{ id: 'FIW.PR-RATING', title: 'Political rights', ratings }];
  return { window, min: 1, max: 7, rows, labels: LABELS };
}

describe('buildLongViewModel', () => {
  it('puts 1 at the top and 7 at the bottom, 18 pixels a step', () => {
    const { rows } = buildLongViewModel(data([rating(2001, 1), rating(2002, 7)], 2001, 2002), 600);
    expect(rows[0]?.lines.map(({ y }) => y)).toEqual([32, 32 + 6 * 18]);
    expect(rows[0]?.ticks.map(({ label }) => label.text)).toEqual([
      '1 freest',
      '',
      '',
      '4',
      '',
      '',
      '7 least free',
    ]);
    expect(rows[0]?.risers).toEqual([{ x: rows[0]?.lines[1]?.x0, y0: 32, y1: 140 }]);
  });

  it('names the ends of the scale by numbers where words would take the room of the chart', () => {
    const longer: LongViewData = {
      ...data([rating(2001, 1), rating(2002, 7)], 2001, 2002),
      labels: { ...LABELS, freest: '1 — the freest of all', leastFree: '7 — the least free of all' },
    };
    const narrow = buildLongViewModel(longer, 320);
    const [row] = narrow.rows;
    expect(row?.ticks.flatMap(({ label }) => label.text || [])).toEqual(['1', '4', '7']);
    expect(row?.freest).toMatchObject({ text: '1 — the freest of all', x: 320, anchor: 'end' });
    expect(row?.freest?.y).toBe(row?.title.y);
    expect(narrow.left).toBeLessThan(20);
    // Neither where the line of the title is full, nor where the axis says it.
    expect(buildLongViewModel(longer, 200).rows[0]?.freest).toBeNull();
    expect(buildLongViewModel(longer, 1000).rows[0]?.freest).toBeNull();
  });

  it('draws the survey of January 1981 to August 1982 as long as it was, and nothing under 1981', () => {
    const ratings = [rating(1980, 6), rating(1982, 6), rating(1983, 5), rating(1984, 5)];
    const { rows, gaps, left, right } = buildLongViewModel(data(ratings, 1980, 1984), 1000);
    const [y1980, y1982, y1983, y1984] = rows[0]?.lines ?? [];
    const perDay = (right - left) / (epochDay(1985) - epochDay(1980));
    expect((y1982?.x1 ?? 0) - (y1982?.x0 ?? 0)).toBeCloseTo(577 * perDay, 0);
    expect((y1983?.x1 ?? 0) - (y1983?.x0 ?? 0)).toBeCloseTo(457 * perDay, 0);
    expect(y1982?.x0).toBe(y1980?.x1);
    expect(y1983?.x0).toBe(y1982?.x1);
    expect(y1984?.x0).toBe(y1983?.x1);
    expect(gaps).toEqual([]);
  });

  it('leaves a gap where there is no rating, without a riser over it', () => {
    const { rows, gaps } = buildLongViewModel(data([rating(2001, 5), rating(2006, 6)], 2001, 2006), 600);
    expect(rows[0]?.risers).toEqual([]);
    expect(gaps).toHaveLength(1);
    expect(gaps[0]).toMatchObject({ x0: rows[0]?.lines[0]?.x1, x1: rows[0]?.lines[1]?.x0 });
    expect(gaps[0]?.reason?.text).toBe('no edition');
    // The value stands again where the line begins anew.
    expect(rows[0]?.values.map(({ text }) => text)).toEqual(['5', '6', '6']);
  });

  it('joins editions of one status, and shortens a word that does not fit', () => {
    const ratings = [
      rating(1991, 5, 'Partly Free'),
      ...Array.from({ length: 20 }, (_, index) => rating(1992 + index, 6)),
      rating(2013, 6),
    ];
    const { status, marks } = buildLongViewModel(data(ratings, 1991, 2013), 500);
    expect(status.runs.map(({ status: word, label }) => [word, label?.text])).toEqual([
      ['Partly Free', 'P'],
      ['Not Free', 'Not Free'],
      // After a year without a rating.
      ['Not Free', 'N'],
    ]);
    expect(marks.map(({ key, marks: each }) => [key, each.length])).toEqual([
      ['FIW.PR-RATING', 22],
      ['status', 22],
    ]);
    expect(marks[1]?.marks[0]?.name).toBe('Partly Free: 5 in 1991');
  });

  it('has no status band where none is stated', () => {
    const { status, marks } = buildLongViewModel(data([rating(2001, 5, null)], 2001, 2001), 500);
    expect(status.runs).toEqual([]);
    expect(marks.at(-1)?.marks).toEqual([]);
  });

  it('keeps every rating inside the plot, in order, none over another', () => {
    const years = fc.uniqueArray(fc.integer({ min: 1972, max: 2024 }), { minLength: 1 });
    fc.assert(
      fc.property(years, fc.integer({ min: 320, max: 1400 }), (found, width) => {
        const sorted = found.filter((year) => !isSkippedYear(year)).sort((a, b) => a - b);
        const model = buildLongViewModel(
          data(
            sorted.map((year) => rating(year, 1 + (year % 7))),
            1972,
            2024,
          ),
          width,
        );
        const lines = model.rows[0]?.lines ?? [];
        expect(lines).toHaveLength(sorted.length);
        lines.forEach((line, index) => {
          expect(line.x0).toBeGreaterThanOrEqual(lines[index - 1]?.x1 ?? model.left);
          expect(line.x1).toBeGreaterThan(line.x0);
          expect(line.x1).toBeLessThanOrEqual(model.right);
        });
      }),
    );
  });
});
