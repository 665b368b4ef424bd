import type { Passage } from '../../../domain/passage.ts';
import type { Problem } from '../../../domain/result.ts';
import { scoreKey } from '../../../domain/score.ts';
import { scoreRowsOf } from '../../dataset/dataset.ts';
import { placeOf } from '../../dataset/read-record.ts';
import type { LocatedScoreRow } from '../../dataset/score-file.ts';
import type { Rule } from '../rule.ts';
import { vocabularyOf } from '../vocabulary.ts';

/** How an indicator's values are printed. */
export interface Print {
  readonly decimals: number;
  readonly max: number;
}

/** Numerators of what is printed as "1 / 4", where 4 is the highest value. */
function numeratorsIn(words: string, max: number): number[] {
  return [...words.matchAll(/(\d+(?:\.\d+)?)\s*\/\s*(\d+)/g)]
    .filter(([, , denominator]) => Number(denominator) === max)
    .map(([, numerator]) => Number(numerator));
}

/**
 * Whether the words state the value: as "1 / 4" where they have that form, else anywhere. With decimals
 * a footnote digit may be glued on (`1.251` is 1.25 and note 1); a whole number stands alone, or 1 would
 * be found in 12 or 1.25.
 */
export function statesValue(words: string, value: number, { decimals, max }: Print): boolean {
  const numerators = numeratorsIn(words, max);
  if (numerators.length > 0) return numerators.includes(value);
  const fixed = value.toFixed(decimals);
  if (decimals > 0 && new RegExp(`(?<![\\d.])${fixed.replace('.', '\\.')}`).test(words)) return true;
  return new RegExp(`(?<![\\d.])${String(value).replace('.', '\\.')}(?!\\d|\\.\\d)`).test(words);
}

function checkPassage(
  passage: Passage,
  rows: readonly LocatedScoreRow[],
  print: Print,
): Omit<Problem, 'where'> | undefined {
  if (passage.role === 'reason') return undefined;
  const { exact } = passage.quotation;
  const stated = rows.some(
    ({ value, status }) => statesValue(exact, value, print) || (status !== null && exact.includes(status)),
  );
  if (stated || rows.length === 0) return undefined;
  return {
    message: `the ${passage.role} passage of ${scoreKey(passage)} does not state its value`,
    expected: [...new Set(rows.map(({ value }) => String(value)))].join(' or '),
    found: `“${exact}”`,
  };
}

/** A passage that states a score, its change, or the score before contains the figure. */
export const passageValues: Rule = {
  title: 'figures in passages',
  check: ({ dataset }) => {
    const known = vocabularyOf(dataset);
    const rows = scoreRowsOf(dataset);
    const problems = dataset.passageFiles.flatMap((file) =>
      file.value.passages.flatMap((passage, index): Problem[] => {
        const about = rows.filter(
          ({ indicator, edition, country }) =>
            indicator === passage.indicator &&
            edition === passage.edition &&
            country === known.sources.get(file.value.source)?.country,
        );
        const own = about.filter(({ source }) => source === file.value.source);
        const node = known.indicators.get(passage.indicator);
        if (!node) return [];
        const refuted = checkPassage(passage, own.length > 0 ? own : about, node);
        return refuted ? [{ where: placeOf(file, ['passages', index]), ...refuted }] : [];
      }),
    );
    const count = dataset.passageFiles.reduce((sum, { value }) => sum + value.passages.length, 0);
    return { problems, counts: { passages: count } };
  },
};
