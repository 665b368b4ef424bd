import { mismatch, type EditionFigures, type Recomputation } from './edition-figures.ts';
import { recomputeSums, type Sum } from './recompute-sums.ts';

const QUESTIONS_BY_SUBCATEGORY = { A: 5, B: 8, C: 8 };

const SUMS: readonly Sum[] = [
  ...Object.entries(QUESTIONS_BY_SUBCATEGORY).map(([letter, questions]) => ({
    whole: `FOTN.${letter}`,
    parts: Array.from({ length: questions }, (_, index) => `FOTN.${letter}${index + 1}`),
  })),
  { whole: 'FOTN.TOTAL', parts: ['FOTN.A', 'FOTN.B', 'FOTN.C'] },
];

/** Total 70–100 Free, 40–69 Partly Free, 0–39 Not Free: holds for all 72 rows of the table of edition 2024. */
function fotnStatus(total: number): string {
  if (total >= 70) return 'Free';
  return total >= 40 ? 'Partly Free' : 'Not Free';
}

/** Questions → A, B, C → total → status. */
export function recomputeFotn(figures: EditionFigures): Recomputation {
  const sums = recomputeSums(figures, SUMS);
  const total = sums.known.get('FOTN.TOTAL');
  const stated = total === undefined ? [] : figures.rows.filter(({ status }) => status !== null);
  const expected = fotnStatus(total ?? 0);
  return {
    problems: [
      ...sums.problems,
      ...stated
        .filter(({ status }) => status !== expected)
        .map((row) => mismatch(row, 'status', `total ${total}`, expected)),
    ],
    compared: sums.compared + stated.length,
  };
}
