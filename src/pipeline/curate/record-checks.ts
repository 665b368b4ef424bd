import { failure, success, type Result } from '../../domain/result.ts';
import {
  needsOriginals,
  readCheckRecord,
  renewCheckRecord,
  type CheckRecord,
} from '../check/check-record.ts';
import type { CheckInput } from '../check/rule.ts';
import { DATA_RULES, runRules } from '../check/run-rules.ts';

/**
 * Runs the rules that compare with the originals and gives the record of it. One that finds
 * problems, and there is no record at all.
 *
 * @param today `YYYY-MM-DD`
 */
export function recordChecks(input: CheckInput, today: string): Result<CheckRecord> {
  const earlier = readCheckRecord(input.files);
  if (!earlier.ok) return earlier;
  const reports = runRules(
    DATA_RULES.filter(({ title }) => needsOriginals(title)),
    input,
  );
  const problems = reports.flatMap((report) => report.problems);
  if (problems.length > 0) return failure(...problems);
  return success(renewCheckRecord(reports, input, earlier.value, today));
}
