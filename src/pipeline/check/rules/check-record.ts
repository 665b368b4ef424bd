import type { Problem } from '../../../domain/result.ts';
import { checkableNow, checkDigest, CHECKS_PATH, readCheckRecord } from '../check-record.ts';
import type { Rule } from '../rule.ts';

const MEND = 'Run npm run data:verify.';

/**
 * The record of checks can be read, and with the originals at hand it is up to date, or the page
 * would call checks skipped that could be made. Without them an outdated record is the truth.
 */
export const checkRecord: Rule = {
  title: 'record of checks',
  check: (input) => {
    const record = readCheckRecord(input.files);
    if (!record.ok) return { problems: record.problems, counts: {} };
    const problems: Problem[] = checkableNow(input).flatMap((id) => {
      const expected = checkDigest(id, input) ?? '';
      const found = record.value[id]?.digest;
      if (found === expected) return [];
      return [
        {
          where: CHECKS_PATH,
          message: `what “${id}” compares with the originals has changed since it was recorded`,
          expected: `digest ${expected}`,
          found: found === undefined ? 'no entry' : `digest ${found}`,
          mend: MEND,
        },
      ];
    });
    return { problems, counts: { 'recorded checks': Object.keys(record.value).length } };
  },
};
