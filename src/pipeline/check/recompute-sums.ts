import type { Problem } from '../../domain/result.ts';
import { mismatch, type EditionFigures, type Recomputation } from './edition-figures.ts';

/** An aggregate that is the sum of its parts. */
export interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
  /** Added where it is stated. */
  readonly plus?: string;
  /** Subtracted where it is stated. */
  readonly minus?: string;
}

function inWords(sum: Sum, known: ReadonlyMap<string, number>): string {
  const name = (id: string): string => `${id.slice(id.indexOf('.') + 1)} ${known.get(id)}`;
  const extra = (sign: string, id: string | undefined): string =>
    id !== undefined && known.get(id) ? ` ${sign} ${name(id)}` : '';
  return sum.parts.map(name).join(' + ') + extra('+', sum.plus) + extra('−', sum.minus);
}

/** Some parts of a sum are stated, others not: a row got lost. */
function incomplete(figures: EditionFigures, sum: Sum, known: ReadonlyMap<string, number>): Problem[] {
  if (figures.inPart) return [];
  const missing = sum.parts.filter((part) => !known.has(part));
  const present = figures.rows.find(({ indicator }) => sum.parts.includes(indicator)) ?? figures.rows[0];
  if (missing.length === 0 || missing.length === sum.parts.length || !present) return [];
  return [
    {
      where: `${present.file}:${present.line}`,
      message: `edition ${figures.edition} states some parts of ${sum.whole}, but not all`,
      expected: sum.parts.join(', '),
      found: `no ${missing.join(', no ')}`,
      mend: 'Add the missing rows from the original.',
    },
  ];
}

/**
 * Recomputes sums from the bottom up and compares them with what is stated. A sum that is not stated
 * is computed for use further up.
 */
export function recomputeSums(
  figures: EditionFigures,
  sums: readonly Sum[],
): Recomputation & { readonly known: ReadonlyMap<string, number> } {
  const known = new Map(figures.rows.map(({ indicator }) => [indicator, figures.row(indicator)?.value ?? 0]));
  const problems: Problem[] = [];
  let compared = 0;
  for (const sum of sums) {
    problems.push(...incomplete(figures, sum, known));
    if (!sum.parts.every((part) => known.has(part))) continue;
    const value = (id: string | undefined): number => (id === undefined ? 0 : (known.get(id) ?? 0));
    const total =
      sum.parts.reduce((running, part) => running + value(part), 0) + value(sum.plus) - value(sum.minus);
    const stated = figures.row(sum.whole);
    if (!stated) known.set(sum.whole, total);
    else {
      compared += 1;
      if (stated.value !== total)
        problems.push(mismatch(stated, 'value', inWords(sum, known), String(total)));
    }
  }
  return { problems, compared, known };
}
