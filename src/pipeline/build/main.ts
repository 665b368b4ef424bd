import { join } from 'node:path';
import { placesOf } from '../dataset/places.ts';
import { loadCheckInput } from '../check/load-input.ts';
import { renderProblems, renderReport } from '../check/render-report.ts';
import { deriveCheckResults } from '../check/derive-check-results.ts';
import { DATA_RULES, runRules } from '../check/run-rules.ts';
import { buildBundle, proveBundle } from './build-bundle.ts';
import { BUNDLE_FOLDER, writeBundle } from './bundle-folder.ts';

function refuse(report: string): number {
  console.error(`${report}\n\nNothing was built; the bundle stays as it was.`);
  return 1;
}

/** `data:build`: data/ → public/bundle. Builds nothing from data that `data:check` would refuse. */
function main(): number {
  const places = placesOf(process.env);
  const input = loadCheckInput(places);
  if (!input.ok) return refuse(renderProblems('reading data/', input.problems));
  const reports = runRules(DATA_RULES, input.value);
  if (reports.some(({ problems }) => problems.length > 0)) return refuse(renderReport(reports));
  const bundle = proveBundle(buildBundle(input.value.dataset, deriveCheckResults(DATA_RULES, input.value)));
  if (!bundle.ok) return refuse(renderProblems('the bundle itself', bundle.problems));
  writeBundle(join(places.root, BUNDLE_FOLDER), bundle.value);
  for (const [name, content] of bundle.value)
    console.log(`${BUNDLE_FOLDER}/${name}: ${Buffer.byteLength(content)} bytes`);
  return 0;
}

process.exitCode = main();
