/** The score files of the small dataset, and how a test finds its place in one. */
export const QUESTIONS = 'data/scores/XYZ/fiw-questions-2013-2025.csv';
export const NIT = 'data/scores/XYZ/nit-2001-2024.csv';
export const FOTN = 'data/scores/XYZ/fotn-2024.csv';
export const RATINGS = 'data/scores/XYZ/fiw-ratings-1972-2024.csv';

/** One row of a score file, as it is written. */
export function row(edition: number, indicator: string, rest: string): string {
  const instrument = indicator.slice(0, indicator.indexOf('.')).toLowerCase();
  return `${instrument},${edition},XYZ,${indicator},${rest}`;
}

/** Number of the first line with the words, from 1. */
export function lineOf(text: string | undefined, words: string): number {
  return (text ?? '').split('\n').findIndex((line) => line.includes(words)) + 1;
}
