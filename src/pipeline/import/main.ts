import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeProblem } from '../../domain/describe-problem.ts';
import { failure, success, type Problem, type Result } from '../../domain/result.ts';
import { readOriginals } from '../dataset/originals.ts';
import { FIGURES_NOT_AT_HAND, placesOf } from '../dataset/places.ts';
import { readDataFolder } from '../dataset/read-data-folder.ts';
import { readRegistry } from '../dataset/read-dataset.ts';
import { writeAtomically } from '../dataset/write-atomically.ts';
import { readFigureTables, scoreFilesOf } from './import-scores.ts';
import { FIGURE_TABLES } from './tables.ts';

function fail(problems: readonly Problem[]): number {
  for (const problem of problems) console.error(describeProblem(problem));
  console.error(`\n${problems.length} problem(s); nothing was written.`);
  return 1;
}

/** The country of `--country`; `undefined` stands for all. */
function requestedCountry(): Result<string | undefined> {
  try {
    return success(parseArgs({ options: { country: { type: 'string' } } }).values.country);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failure({ where: 'command line', message, expected: '--country KAZ, or nothing' });
  }
}

/**
 * `data:import [--country KAZ]`: figure tables → data/scores/<country>/<source>.csv.
 * Everything is read and checked before the first file is written.
 */
function main(): number {
  const country = requestedCountry();
  if (!country.ok) return fail(country.problems);
  const places = placesOf(process.env);
  const registry = readRegistry(readDataFolder(places.root));
  if (!registry.ok) return fail(registry.problems);
  const sources = registry.value.sources.map(({ value }) => value);
  const originals = readOriginals(places.figures, sources);
  if (!originals) {
    console.log(`skipped: ${FIGURES_NOT_AT_HAND}; data/scores stays as it is.`);
    return 0;
  }
  const countries = registry.value.countries.filter(
    ({ code }) => country.value === undefined || code === country.value,
  );
  if (countries.length === 0) {
    return fail([{ where: 'data/countries.json', message: `there is no country ${country.value}` }]);
  }
  const tables = readFigureTables(FIGURE_TABLES, sources, originals);
  if (!tables.ok) return fail(tables.problems);
  const files = scoreFilesOf(tables.value, countries);
  if (!files.ok) return fail(files.problems);
  for (const [path, content] of files.value) {
    writeAtomically(join(places.root, path), content);
    console.log(`${path}: ${content.split('\n').length - 2} scores`);
  }
  return 0;
}

process.exitCode = main();
