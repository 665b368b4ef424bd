import type { Problem } from '../../domain/result.ts';
import type { RuleReport } from './rule.ts';

function renderProblem({ where, message, expected, found, mend }: Problem): string {
  const lines = [`  ${where}`, `    ${message}`];
  if (expected !== undefined) lines.push(`    expected  ${expected}`);
  if (found !== undefined) lines.push(`    found     ${found}`);
  if (mend !== undefined) lines.push(`    to mend   ${mend}`);
  return lines.join('\n');
}

export function renderProblems(title: string, problems: readonly Problem[]): string {
  return [`${title}: ${problems.length} problem(s)`, ...problems.map(renderProblem)].join('\n');
}

/** Counts of all rules; the same thing counted by two rules stands once. */
function renderCounts(reports: readonly RuleReport[]): string {
  const counts = new Map<string, number>();
  for (const report of reports) {
    for (const [what, count] of Object.entries(report.counts)) {
      counts.set(what, Math.max(count, counts.get(what) ?? 0));
    }
  }
  return `checked: ${[...counts].map(([what, count]) => `${count} ${what}`).join(', ')}`;
}

/** The outcome for people: problems by rule, what was skipped and why, what was looked at. */
export function renderReport(reports: readonly RuleReport[]): string {
  const failed = reports.filter(({ problems }) => problems.length > 0);
  const total = failed.reduce((sum, { problems }) => sum + problems.length, 0);
  const skipped = reports.flatMap(({ title, skipped: reasons = [] }) =>
    reasons.map((reason) => `skipped: ${title}: ${reason}`),
  );
  return [
    ...failed.map(({ title, problems }) => `${renderProblems(title, problems)}\n`),
    ...skipped,
    renderCounts(reports),
    total === 0 ? 'no problems' : `${total} problem(s) in ${failed.length} of ${reports.length} rules`,
  ].join('\n');
}
