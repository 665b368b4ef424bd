import type { Indicator } from '../../../domain/indicator.ts';
import type { Problem } from '../../../domain/result.ts';
import { scoreKey } from '../../../domain/score.ts';
import { scoreRowsOf } from '../../dataset/dataset.ts';
import { isRoundedReading } from '../../dataset/rounded-note.ts';
import type { LocatedScoreRow } from '../../dataset/score-file.ts';
import type { Rule } from '../rule.ts';
import { vocabularyOf } from '../vocabulary.ts';

const hasAtMost = (value: number, decimals: number): boolean => Number(value.toFixed(decimals)) === value;

function refuteValue({ value }: LocatedScoreRow, node: Indicator): string | undefined {
  const { min, max, step, decimals } = node;
  if (value < min || value > max) return `a value from ${min} to ${max}`;
  if (step !== null && !Number.isInteger((value - min) / step))
    return `steps of ${step}, counted from ${min}`;
  return hasAtMost(value, decimals) ? undefined : `at most ${decimals} decimals`;
}

function checkRow(row: LocatedScoreRow, node: Indicator | undefined): Problem[] {
  const expected = node && refuteValue(row, node);
  if (expected === undefined) return [];
  const where = `${row.file}:${row.line}, column value`;
  return [{ where, message: `${scoreKey(row)} is off its scale`, expected, found: String(row.value) }];
}

/** The same source must not state one score twice; a rounded reading may stand beside the exact one. */
function checkRepetitions(rows: readonly LocatedScoreRow[]): Problem[] {
  const lines = new Map<string, number>();
  return rows.flatMap((row) => {
    const key = [row.source, row.country, scoreKey(row), isRoundedReading(row)].join();
    const earlier = lines.get(key);
    lines.set(key, row.line);
    if (earlier === undefined) return [];
    return [
      {
        where: `${row.file}:${row.line}`,
        message: `${scoreKey(row)} has stood in line ${earlier} already`,
        expected: 'one row for each indicator and edition',
        found: 'two',
        mend: 'Delete the wrong one.',
      },
    ];
  });
}

/** Values lie on their indicator's scale and grid, and no source states one twice. */
export const scoreValues: Rule = {
  title: 'values of scores',
  check: ({ dataset }) => {
    const { indicators } = vocabularyOf(dataset);
    const rows = scoreRowsOf(dataset);
    return {
      problems: [
        ...rows.flatMap((row) => checkRow(row, indicators.get(row.indicator))),
        ...checkRepetitions(rows),
      ],
      counts: { scores: rows.length },
    };
  },
};
