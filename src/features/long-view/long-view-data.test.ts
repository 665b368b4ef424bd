import { describe, expect, it } from 'vitest';
import { epochDay } from '../../domain/calendar.ts';
import { en } from '../../messages/en/first-view.ts';
import { enLongView } from '../../messages/en/long-view.ts';
import { bundledLedger } from '../../testing/bundled-ledger.ts';
import { sampleLedger } from '../../testing/sample-ledger.ts';
import {
  coversText,
  describeRatings,
  firstRating,
  longViewData,
  ratedIndicators,
  yearsOf,
} from './long-view-data.ts';

const bundle = bundledLedger();
const rated = ratedIndicators(bundle);

describe('coversText', () => {
  it.each([
    [1980, '1980'],
    [1982, 'Jan 1981 – Aug 1982'],
    [1983, 'Aug 1982 – Nov 1983'],
    [1989, 'Nov 1988 – Dec 1989'],
    [1990, '1990'],
  ])('of the survey listed under %i', (year, text) => {
    expect(coversText(year, enLongView, en)).toBe(text);
  });
});

describe('longViewData', () => {
  it('is every rating of the bundle, over the days that it judged', () => {
    const data = longViewData(rated, enLongView, en);
    expect(data?.rows.map(({ id }) => id)).toEqual(['FIW.PR-RATING', 'FIW.CL-RATING']);
    for (const { id, ratings } of data?.rows ?? []) {
      const scores = bundle.scoresByIndicator.get(id) ?? [];
      expect(ratings.map(({ value, status }) => [value, status])).toEqual(
        scores.map(({ value, status }) => [value, status]),
      );
    }
    expect(data?.window).toEqual({ start: epochDay(1991), end: epochDay(2025) });
    expect(data?.rows[0]?.ratings[0]?.name).toBe(
      'Political rights rating 5 of 1 (freest) to 7, edition 1992, covers 1991',
    );
  });

  it('is nothing where nothing was rated', () => {
    expect(longViewData(ratedIndicators(sampleLedger()), enLongView, en)).toBeUndefined();
    expect(yearsOf([])).toEqual([]);
    expect(firstRating([])).toBeUndefined();
  });
});

describe('describeRatings', () => {
  it('tells runs of equal ratings', () => {
    expect(rated.map((each) => describeRatings(each, enLongView, en))).toEqual([
      'Political rights rating: 5 in 1991–1992, 6 in 1993–2015, 7 in 2016–2024.',
      'Civil liberties rating: 4 in 1991, 5 in 1992, 4 in 1993, 5 in 1994–2024.',
    ]);
  });
});
