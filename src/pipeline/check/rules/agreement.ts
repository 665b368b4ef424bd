import type { Problem } from '../../../domain/result.ts';
import { scoreKey } from '../../../domain/score.ts';
import { scoreRowsOf } from '../../dataset/dataset.ts';
import { isRoundedReading } from '../../dataset/rounded-note.ts';
import type { LocatedScoreRow } from '../../dataset/score-file.ts';
import type { Rule } from '../rule.ts';

/** What rounding to whole percent may take away, with room for binary fractions. */
const HALF = 0.5 + 1e-9;

const placeOf = ({ file, line }: LocatedScoreRow): string => `${file}:${line}`;

function groupBy(
  rows: readonly LocatedScoreRow[],
  keyOf: (row: LocatedScoreRow) => string,
): LocatedScoreRow[][] {
  const groups = new Map<string, LocatedScoreRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups.values()];
}

function disagreement(
  first: LocatedScoreRow,
  other: LocatedScoreRow,
  what: string,
  values: readonly [string, string],
): Problem {
  return {
    where: `${placeOf(other)} and ${placeOf(first)}`,
    message: `two sources state ${what} differently`,
    expected: `${values[0]} (${first.source})`,
    found: `${values[1]} (${other.source})`,
    mend: 'Compare both with their originals and correct the wrong one.',
  };
}

function checkValues(group: readonly LocatedScoreRow[]): Problem[] {
  const [first, ...others] = [...group].sort(
    (a, b) => Number(isRoundedReading(a)) - Number(isRoundedReading(b)),
  );
  if (!first) return [];
  return others
    .filter((row) => Math.abs(row.value - first.value) > (isRoundedReading(row) ? HALF : 1e-9))
    .map((row) => disagreement(first, row, scoreKey(row), [String(first.value), String(row.value)]));
}

/** The status belongs to the edition as a whole, whichever row it stands beside. */
function checkStatuses(group: readonly LocatedScoreRow[]): Problem[] {
  const [first, ...others] = group.filter(({ status }) => status !== null);
  if (!first) return [];
  return others
    .filter(({ status }) => status !== first.status)
    .map((row) =>
      disagreement(first, row, `the status of edition ${row.edition}`, [
        String(first.status),
        String(row.status),
      ]),
    );
}

/** Where several sources speak of the same score, they agree; "last year's" values with the edition before. */
export const agreement: Rule = {
  title: 'agreement of sources',
  check: ({ dataset }) => {
    const rows = scoreRowsOf(dataset);
    const byScore = groupBy(rows, (row) => `${row.country}:${scoreKey(row)}`);
    const byEdition = groupBy(rows, (row) => `${row.country}:${row.instrument}:${row.edition}`);
    return {
      problems: [...byScore.flatMap(checkValues), ...byEdition.flatMap(checkStatuses)],
      counts: { 'scores stated more than once': byScore.filter((group) => group.length > 1).length },
    };
  },
};
