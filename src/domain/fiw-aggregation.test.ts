import { describe, expect, it } from 'vitest';
import {
  civilLibertiesRating,
  FIW_CL_SUBCATEGORIES,
  FIW_PR_SUBCATEGORIES,
  FIW_QUESTIONS_BY_SUBCATEGORY,
  fiwStatus,
  politicalRightsRating,
  statusOfRatings,
} from './fiw-aggregation.ts';

describe('the tree', () => {
  it('has 25 questions of 0–4: 40 points of political rights, 60 of civil liberties', () => {
    const points = (subcategories: readonly string[]) =>
      subcategories.flatMap((letter) => FIW_QUESTIONS_BY_SUBCATEGORY[letter] ?? []).length * 4;
    expect(Object.keys(FIW_QUESTIONS_BY_SUBCATEGORY)).toEqual([
      ...FIW_PR_SUBCATEGORIES,
      ...FIW_CL_SUBCATEGORIES,
    ]);
    expect(points(FIW_PR_SUBCATEGORIES)).toBe(40);
    expect(points(FIW_CL_SUBCATEGORIES)).toBe(60);
  });
});

// The publisher's table: PR 36–40 is 1, 30–35 is 2, … 0–5 is 7; CL 53–60 is 1, 44–52 is 2, … 0–7 is 7.
describe('ratings', () => {
  it.each([
    [40, 1],
    [36, 1],
    [35, 2],
    [30, 2],
    [29, 3],
    [24, 3],
    [23, 4],
    [18, 4],
    [17, 5],
    [12, 5],
    [11, 6],
    [6, 6],
    [5, 7],
    [0, 7],
    [-3, 7],
  ])('political rights %i → %i', (score, rating) => expect(politicalRightsRating(score)).toBe(rating));

  it.each([
    [60, 1],
    [53, 1],
    [52, 2],
    [44, 2],
    [43, 3],
    [35, 3],
    [34, 4],
    [26, 4],
    [25, 5],
    [17, 5],
    [16, 6],
    [8, 6],
    [7, 7],
    [0, 7],
  ])('civil liberties %i → %i', (score, rating) => expect(civilLibertiesRating(score)).toBe(rating));
});

describe('status', () => {
  it.each([
    [1, 1, 'Free'],
    [2, 3, 'Free'],
    [3, 3, 'Partly Free'],
    [5, 5, 'Partly Free'],
    [5, 6, 'Not Free'],
    [4, 6, 'Partly Free'],
    [7, 7, 'Not Free'],
  ] as const)('of ratings %i and %i is %s', (pr, cl, status) => expect(statusOfRatings(pr, cl)).toBe(status));

  it('of edition 2020, printed 5 + 18 = 23 and Not Free', () => {
    expect([politicalRightsRating(5), civilLibertiesRating(18)]).toEqual([7, 5]);
    expect(fiwStatus(5, 18)).toBe('Not Free');
  });

  it('moves with one point where a cut-off lies', () => {
    expect([fiwStatus(30, 44), fiwStatus(30, 34), fiwStatus(29, 44)]).toEqual([
      'Free',
      'Partly Free',
      'Free',
    ]);
  });
});
