/** The scores that give one rating, both ends included. */
export interface RatingBand {
  readonly rating: number;
  readonly from: number;
  readonly to: number;
}

/** The bands of a rating, from the freest, read off the rating itself so that they cannot differ from it. */
export function ratingBands(ratingOf: (score: number) => number, max: number): RatingBand[] {
  const bands = new Map<number, RatingBand>();
  for (let score = max; score >= 0; score -= 1) {
    const rating = ratingOf(score);
    bands.set(rating, { rating, from: score, to: bands.get(rating)?.to ?? score });
  }
  return [...bands.values()];
}
