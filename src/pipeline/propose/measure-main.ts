import type { EventKind } from '../../domain/event-kind.ts';
import { describeProblem } from '../../domain/describe-problem.ts';
import { failure, success, type Problem, type Result } from '../../domain/result.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { readOriginals } from '../dataset/originals.ts';
import { placesOf, SOURCES_NOT_AT_HAND } from '../dataset/places.ts';
import { readDataFolder } from '../dataset/read-data-folder.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import { compareProposals, type Proposed } from './compare-proposals.ts';
import { proposeEvents } from './propose-events.ts';
import { readKnownNames } from './known-names.ts';
import { renderMeasurement } from './render-measurement.ts';

const KINDS: readonly EventKind[] = ['election', 'protest', 'arrest', 'trial', 'law', 'media', 'government'];

function fail(problems: readonly Problem[]): number {
  for (const problem of problems) console.error(describeProblem(problem));
  return 1;
}

interface Run {
  readonly proposed: readonly Proposed[];
  readonly skipped: readonly string[];
}

/** Proposes from every document at hand; the events of the dataset are not among what it knows. */
function proposeAll(dataset: Dataset, sources: string): Result<Run> {
  const documents = dataset.sources.map(({ value }) => value).filter(({ kind }) => kind === 'document');
  const originals = readOriginals(sources, documents);
  // Names that only the curated events know would be a hint that a new report does not get.
  const names = readKnownNames(readDataFolder(placesOf(process.env).root), { events: [] });
  if (!names.ok) return failure(...names.problems);
  const proposed: Proposed[] = [];
  const skipped: string[] = [];
  for (const { csl, file, sha256, coverage } of documents) {
    const original = originals?.get(csl.id);
    if (!original) skipped.push(`skipped: ${file}: ${SOURCES_NOT_AT_HAND}`);
    else if (original.sha256 !== sha256)
      skipped.push(`skipped: ${file} is not the document that data/sources/${csl.id}.json describes`);
    else {
      const report = { text: original.text, source: csl.id, covered: coverage[1], sections: [] };
      const countries = dataset.countries.map(({ name }) => name);
      proposed.push({
        source: csl.id,
        proposals: proposeEvents(report, { names: names.value, countries, events: [] }),
      });
    }
  }
  return success({ proposed, skipped });
}

/** `data:measure`: proposals of all documents at hand against the curated events, as Markdown tables. */
function main(): number {
  const places = placesOf(process.env);
  const dataset = readDataset(readDataFolder(places.root));
  if (!dataset.ok) return fail(dataset.problems);
  const run = proposeAll(dataset.value, places.sources);
  if (!run.ok) return fail(run.problems);
  for (const line of run.value.skipped) console.log(line);
  if (run.value.proposed.length === 0) {
    console.log('Nothing was measured.');
    return 0;
  }
  const events = dataset.value.events.map(({ value }) => value);
  console.log(renderMeasurement(compareProposals(run.value.proposed, events, KINDS)));
  return 0;
}

process.exitCode = main();
