import { describeProblem } from '../domain/describe-problem.ts';
import type { Problem } from '../domain/result.ts';
import type { FailureMessages } from '../messages/en/failure.ts';
import { BundleError, type FileFault } from './bundle-file.ts';

function problemOf(of: FileFault, words: FailureMessages): Problem {
  const { where } = of;
  if (of.fault === 'httpStatus') return { where, message: words.httpStatus(of.found) };
  const problem = { where, message: words[of.fault] };
  return 'expected' in of
    ? { ...problem, expected: of.expected, found: of.found, mend: words.mendHash }
    : problem;
}

/** What went wrong, a line a problem and none twice. */
export function describeFailure(error: Error, words: FailureMessages): string[] {
  if (!(error instanceof BundleError)) return [error.message];
  const problems = error.problems.map((each) => ('fault' in each ? problemOf(each, words) : each));
  return [...new Set(problems.map(describeProblem))];
}
