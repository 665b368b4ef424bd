import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { failure, success, type Problem, type Result } from '../../domain/result.ts';
import { renderProblems } from '../check/render-report.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { readOriginals, type Originals } from '../dataset/originals.ts';
import type { Places } from '../dataset/places.ts';
import { readDataFolder } from '../dataset/read-data-folder.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import { mergeReview, type Merge } from './merge-review.ts';
import { parseReview, type Review } from './review-file.ts';
import { writeAllOrNone } from './write-all-or-none.ts';

const USAGE = 'Usage: npm run data:merge -- <review file>';

function readReview(argv: readonly string[], cwd: string): Result<Review> {
  const [file] = argv;
  if (file === undefined || argv.length > 1)
    return failure({ where: 'command line', message: 'expected one review file', mend: USAGE });
  const path = resolve(cwd, file);
  if (!existsSync(path)) return failure({ where: file, message: 'there is no such file', mend: USAGE });
  return parseReview(readFileSync(path, 'utf8'), file);
}

/** Only documents under their recorded hash can prove anything; the others are left to data:verify. */
function originalsOf({ sources }: Dataset, places: Places): Originals | undefined {
  const records = sources.map(({ value }) => value);
  const originals = readOriginals(places.sources, records);
  return (
    originals &&
    new Map(
      [...originals].filter(([id, { sha256 }]) =>
        records.some((one) => one.csl.id === id && one.sha256 === sha256),
      ),
    )
  );
}

function plan(review: Review, places: Places): Result<Merge> {
  const files = readDataFolder(places.root);
  const dataset = readDataset(files);
  return dataset.ok ? mergeReview(review, files, dataset.value, originalsOf(dataset.value, places)) : dataset;
}

function refuse(problems: readonly Problem[]): number {
  console.error(`${renderProblems('merging', problems)}\n\nNo file was changed.`);
  return 1;
}

/**
 * `data:merge`: the kept proposals of a review file → data/events. Returns the exit code: 0, or 1 when anything
 * was refused; then no file is changed.
 */
export function runMerge(argv: readonly string[], places: Places, cwd: string): number {
  const review = readReview(argv, cwd);
  if (!review.ok) return refuse(review.problems);
  const { kept, dropped, undecided } = review.value;
  const merge: Result<Merge> =
    kept.length === 0 ? success({ files: new Map(), added: 0, extended: 0 }) : plan(review.value, places);
  if (!merge.ok) return refuse(merge.problems);
  const { files, added, extended } = merge.value;
  writeAllOrNone(new Map([...files].map(([path, content]) => [join(places.root, path), content])));
  console.log(
    `${added} events added, ${extended} accounts merged into known events; ${dropped} proposals dropped, ${undecided} undecided.`,
  );
  for (const path of files.keys()) console.log(`  ${path}`);
  if (files.size > 0) console.log('Now run npm run data:verify, npm run data:check and npm run data:build.');
  return 0;
}
