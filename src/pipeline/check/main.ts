import { placesOf } from '../dataset/places.ts';
import { loadCheckInput } from './load-input.ts';
import { renderProblems, renderReport } from './render-report.ts';
import { ALL_RULES, runRules } from './run-rules.ts';

/** `data:check`: every rule over data/ and public/bundle; exit code 1 when something is wrong. */
function main(): number {
  const input = loadCheckInput(placesOf(process.env));
  if (!input.ok) {
    console.log(renderProblems('reading data/', input.problems));
    console.log('\nThe other rules wait until everything can be read.');
    return 1;
  }
  const reports = runRules(ALL_RULES, input.value);
  console.log(renderReport(reports));
  return reports.some(({ problems }) => problems.length > 0) ? 1 : 0;
}

process.exitCode = main();
