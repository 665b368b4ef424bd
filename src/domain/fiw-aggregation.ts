/**
 * The arithmetic of Freedom in the World.
 *
 * Questions (0–4) add up to subcategories A–G; PR = A + B + C, CL = D + E + F + G, total = PR + CL.
 * Until edition 2017 an added question was added to PR (`ADD-A`), and one on deliberate ethnic
 * change is subtracted (`ADD-Q`).
 * Source: Freedom in the World methodology, "Scoring process"; the cut-offs below reproduce all
 * rows of the publisher's table for editions 2013–2025.
 */
export const FIW_QUESTIONS_BY_SUBCATEGORY: Readonly<Record<string, readonly string[]>> = {
  A: ['A1', 'A2', 'A3'],
  B: ['B1', 'B2', 'B3', 'B4'],
  C: ['C1', 'C2', 'C3'],
  D: ['D1', 'D2', 'D3', 'D4'],
  E: ['E1', 'E2', 'E3'],
  F: ['F1', 'F2', 'F3', 'F4'],
  G: ['G1', 'G2', 'G3', 'G4'],
};

export const FIW_PR_SUBCATEGORIES = ['A', 'B', 'C'] as const;
export const FIW_CL_SUBCATEGORIES = ['D', 'E', 'F', 'G'] as const;

export type FiwStatus = 'Free' | 'Partly Free' | 'Not Free';

/** Lowest score for rating 1, 2, … 6; anything lower is 7. */
const PR_CUTOFFS = [36, 30, 24, 18, 12, 6];
const CL_CUTOFFS = [53, 44, 35, 26, 17, 8];

function ratingOf(score: number, cutoffs: readonly number[]): number {
  const index = cutoffs.findIndex((cutoff) => score >= cutoff);
  return index < 0 ? 7 : index + 1;
}

/** PR score (0–40, may fall below 0 by the subtracted question) → rating 1 (most free) to 7. */
export function politicalRightsRating(score: number): number {
  return ratingOf(score, PR_CUTOFFS);
}

/** CL score (0–60) → rating 1 (most free) to 7. */
export function civilLibertiesRating(score: number): number {
  return ratingOf(score, CL_CUTOFFS);
}

/** Mean of the two ratings: 1.0–2.5 Free, 3.0–5.0 Partly Free, 5.5–7.0 Not Free. */
export function statusOfRatings(pr: number, cl: number): FiwStatus {
  const mean = (pr + cl) / 2;
  if (mean <= 2.5) return 'Free';
  return mean <= 5 ? 'Partly Free' : 'Not Free';
}

export function fiwStatus(prScore: number, clScore: number): FiwStatus {
  return statusOfRatings(politicalRightsRating(prScore), civilLibertiesRating(clScore));
}
