import type { Section } from '../../../domain/passage.ts';
import type { Problem } from '../../../domain/result.ts';
import { scoreKey } from '../../../domain/score.ts';
import { statedPassages } from '../../build/stated-passages.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { PassageFile } from '../../dataset/passage-file.ts';
import { placeOf, type Located } from '../../dataset/read-record.ts';
import type { LocatedReason } from '../../dataset/reason.ts';
import { refuteFigure, type Refutation } from '../refute-figure.ts';
import type { Rule } from '../rule.ts';

function located(reason: LocatedReason, index: number, { field, message, ...rest }: Refutation): Problem {
  return {
    where: placeOf(reason, ['figures', index, field]),
    message: `reason of ${scoreKey(reason.value)}: ${message}`,
    ...rest,
  };
}

/** A reason that a curator chose stands where the report discusses its score, and states its figures. */
function checkReason(reason: LocatedReason, sections: readonly Section[]): Problem[] {
  const { indicator, quotation, figures = [] } = reason.value;
  const key = scoreKey(reason.value);
  const stands = sections.some(
    ({ start, end, ...section }) =>
      section.indicator === indicator && start <= quotation.start && quotation.end <= end,
  );
  const misplaced: Problem = {
    where: placeOf(reason, ['quotation']),
    message: `reason of ${key}: it does not stand in the section on ${indicator}`,
    expected: 'words of that section',
    found: `“${quotation.exact}”`,
  };
  const refuted = figures.flatMap((figure, index) =>
    refuteFigure(figure, [quotation.exact], `the reason of ${key}`).map((refutation) =>
      located(reason, index, refutation),
    ),
  );
  return stands ? refuted : [misplaced, ...refuted];
}

function checkRepeated(reasons: readonly LocatedReason[]): Problem[] {
  const seen = new Set<string>();
  return reasons.flatMap((reason): Problem[] => {
    const { quotation, ...score } = reason.value;
    const key = `${reason.source} ${scoreKey(score)} ${quotation.start}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = `reason of ${scoreKey(score)}: the same words stand here twice`;
    const where = placeOf(reason, ['quotation']);
    return [{ where, message, expected: 'each once', found: `“${quotation.exact}”` }];
  });
}

/** Whatever a rating report discusses has words that say why it is rated so. */
function checkSilent(file: Located<PassageFile>, reasoned: ReadonlySet<string>): Problem[] {
  const { source, sections } = file.value;
  const first = new Map<string, number>();
  for (const [index, { indicator }] of sections.entries())
    if (!first.has(indicator)) first.set(indicator, index);
  return [...first].flatMap(([indicator, index]): Problem[] => {
    if (reasoned.has(`${source} ${indicator}`)) return [];
    return [
      {
        where: placeOf(file, ['sections', index]),
        message: `no words of ${source} give the reason of ${indicator}`,
        expected: 'a reason',
        found: 'none',
        mend: `Choose one in data/reasons/${source}.json.`,
      },
    ];
  });
}

function sectionsOf({ passageFiles }: Dataset, source: string): readonly Section[] {
  return passageFiles.find(({ value }) => value.source === source)?.value.sections ?? [];
}

/** Every question and category that a report discusses has its reasons, from its own section, with their figures typed. */
export const reasonsOfScores: Rule = {
  title: 'reasons of scores',
  check: ({ dataset }) => {
    const { reasons, passageFiles } = dataset;
    const given = statedPassages(dataset).filter(({ role }) => role === 'reason');
    const reasoned = new Set(given.map(({ source, indicator }) => `${source} ${indicator}`));
    const figures = given.reduce((sum, passage) => sum + (passage.figures?.length ?? 0), 0);
    return {
      problems: [
        ...reasons.flatMap((reason) => checkReason(reason, sectionsOf(dataset, reason.source))),
        ...checkRepeated(reasons),
        ...passageFiles.flatMap((file) => checkSilent(file, reasoned)),
      ],
      counts: { reasons: given.length, 'figures in reasons': figures },
    };
  },
};
