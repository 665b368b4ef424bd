import type { Problem } from './result.ts';

/** One line a problem, readable by someone who does not program. */
export function describeProblem(problem: Problem): string {
  const parts = [`${problem.where}: ${problem.message}`];
  if (problem.expected !== undefined) parts.push(`expected ${problem.expected}`);
  if (problem.found !== undefined) parts.push(`found ${problem.found}`);
  const sentence = parts.join('; ');
  return problem.mend === undefined ? sentence : `${sentence}. ${problem.mend}`;
}
