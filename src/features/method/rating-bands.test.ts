import { describe, expect, it } from 'vitest';
import { civilLibertiesRating, politicalRightsRating } from '../../domain/fiw-aggregation.ts';
import { ratingBands } from './rating-bands.ts';

const show = (bands: ReturnType<typeof ratingBands>) =>
  bands.map(({ rating, from, to }) => `${rating}: ${from}–${to}`);

describe('ratingBands', () => {
  it('gives the cut-offs of political rights and civil liberties', () => {
    expect(show(ratingBands(politicalRightsRating, 40))).toEqual([
      '1: 36–40',
      '2: 30–35',
      '3: 24–29',
      '4: 18–23',
      '5: 12–17',
      '6: 6–11',
      '7: 0–5',
    ]);
    expect(show(ratingBands(civilLibertiesRating, 60))).toEqual([
      '1: 53–60',
      '2: 44–52',
      '3: 35–43',
      '4: 26–34',
      '5: 17–25',
      '6: 8–16',
      '7: 0–7',
    ]);
  });
});
