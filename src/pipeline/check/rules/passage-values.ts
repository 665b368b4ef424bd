import type { Passage } from '../../../domain/passage.ts';
import type { Problem } from '../../../domain/result.ts';
import { scoreKey } from '../../../domain/score.ts';
import { scoreRowsOf } from '../../dataset/dataset.ts';
import { placeOf } from '../../dataset/read-record.ts';
import type { LocatedScoreRow } from '../../dataset/score-file.ts';
import type { Rule } from '../rule.ts';
import { vocabularyOf } from '../vocabulary.ts';

/**
 * Whether the words state the value. With decimals a footnote digit may be glued on (`1.251` is 1.25 and
 * note 1); a whole number stands alone, or 1 would be found in 12 or 1.25.
 */
export function statesValue(words: string, value: number, decimals: number): boolean {
  const fixed = value.toFixed(decimals);
  if (decimals > 0 && new RegExp(`(?<![\\d.])${fixed.replace('.', '\\.')}`).test(words)) return true;
  return new RegExp(`(?<![\\d.])${String(value).replace('.', '\\.')}(?!\\d|\\.\\d)`).test(words);
}

function checkPassage(
  passage: Passage,
  rows: readonly LocatedScoreRow[],
  decimals: number,
): Omit<Problem, 'where'> | undefined {
  if (passage.role !== 'score' && passage.role !== 'change') return undefined;
  const { exact } = passage.quotation;
  const stated = rows.some(
    ({ value, status }) => statesValue(exact, value, decimals) || (status !== null && exact.includes(status)),
  );
  if (stated || rows.length === 0) return undefined;
  return {
    message: `the ${passage.role} passage of ${scoreKey(passage)} does not state its value`,
    expected: [...new Set(rows.map(({ value }) => String(value)))].join(' or '),
    found: `“${exact}”`,
  };
}

/** A passage that states a score or its change contains the figure. */
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
        const decimals = known.indicators.get(passage.indicator)?.decimals ?? 0;
        const refuted = checkPassage(passage, own.length > 0 ? own : about, decimals);
        return refuted ? [{ where: placeOf(file, ['passages', index]), ...refuted }] : [];
      }),
    );
    const count = dataset.passageFiles.reduce((sum, { value }) => sum + value.passages.length, 0);
    return { problems, counts: { passages: count } };
  },
};
