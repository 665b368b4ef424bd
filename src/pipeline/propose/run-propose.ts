import { existsSync, readFileSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import { describeProblem } from '../../domain/describe-problem.ts';
import { failure, success, type Problem, type Result } from '../../domain/result.ts';
import type { Source } from '../../domain/source.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { sha256Of, type Original } from '../dataset/originals.ts';
import type { Places } from '../dataset/places.ts';
import { readDataFolder } from '../dataset/read-data-folder.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import { jsonText, writeAtomically } from '../dataset/write-atomically.ts';
import { parseProposeArguments, USAGE, type ProposeRequest } from './arguments.ts';
import type { Report } from './draft-event.ts';
import { readKnownNames } from './known-names.ts';
import { proposeEvents, type Knowledge } from './propose-events.ts';

/** Review files are working material; git leaves them out. */
const REVIEW_FOLDER = 'review';

function readReport(path: string): Result<Original> {
  if (!existsSync(path)) return failure({ where: path, message: 'there is no such file' });
  const bytes = readFileSync(path);
  const text = bytes.toString('utf8');
  if (Buffer.from(text, 'utf8').equals(bytes)) return success({ text, sha256: sha256Of(bytes) });
  const mend = 'Save it as UTF-8; offsets of quotations are counted in its characters.';
  return failure({ where: path, message: 'the file is not UTF-8', mend });
}

/** The record of the document: the one named, else the one with its hash, else the one with its file name. */
function recordOf(
  { sources }: Dataset,
  { source, document }: ProposeRequest,
  sha256: string,
): Source | undefined {
  const documents = sources.map(({ value }) => value).filter(({ kind }) => kind === 'document');
  if (source !== undefined) return documents.find(({ csl }) => csl.id === source);
  return (
    documents.find((record) => record.sha256 === sha256) ??
    documents.find(({ file }) => file === basename(document))
  );
}

function refuteRecord(record: Source, { covers, document }: ProposeRequest, sha256: string): Problem[] {
  const [first, last] = record.coverage;
  const where = `data/sources/${record.csl.id}.json`;
  const problems: Problem[] = [];
  if (record.sha256 !== sha256) {
    problems.push({
      where,
      message: `${basename(document)} is not the document that it describes: offsets would be wrong`,
      expected: `SHA-256 ${record.sha256}`,
      found: sha256,
    });
  }
  if (covers !== undefined && (covers < first || covers > last)) {
    const expected = first === last ? String(first) : `${first} to ${last}`;
    problems.push({
      where: '--covers',
      message: `the report covers another year by ${where}`,
      expected,
      found: String(covers),
    });
  }
  return problems;
}

function reportOf(dataset: Dataset, request: ProposeRequest, { text, sha256 }: Original): Result<Report> {
  const record = recordOf(dataset, request, sha256);
  if (record) {
    const problems = refuteRecord(record, request, sha256);
    if (problems.length > 0) return failure(...problems);
    const { id } = record.csl;
    const sections = dataset.passageFiles.find(({ value }) => value.source === id)?.value.sections ?? [];
    return success({ text, source: id, covered: request.covers ?? record.coverage[1], sections });
  }
  const { source, covers } = request;
  if (source !== undefined && covers !== undefined)
    return success({ text, source, covered: covers, sections: [] });
  return failure({
    where: request.document,
    message: 'data/sources does not know this document',
    expected: '--source and --covers',
    found: [source && '--source', covers && '--covers'].filter(Boolean).join(' ') || 'neither',
    mend: USAGE,
  });
}

/** What a curator decided must not be overwritten. */
function refuteTarget(path: string, shown: string): Problem | undefined {
  if (!existsSync(path) || !/"keep": (?:true|false)/.test(readFileSync(path, 'utf8'))) return undefined;
  return {
    where: shown,
    message: 'the file holds decisions of a review',
    mend: 'Merge it first and remove it, or name another file with --out.',
  };
}

function knowledgeOf(dataset: Dataset, names: Knowledge['names']): Knowledge {
  return {
    names,
    countries: dataset.countries.flatMap(({ name, tableNames }) => [name, ...tableNames]),
    events: dataset.events.map(({ value }) => value),
  };
}

function fail(problems: readonly Problem[]): number {
  for (const problem of problems) console.error(describeProblem(problem));
  console.error(`\n${problems.length} problem(s); nothing was written.`);
  return 1;
}

/**
 * `data:propose`: a report → a review file of event candidates. Paths are relative to `cwd`.
 * Returns the exit code: 0, or 1 when something was refused; then nothing is written.
 */
export function runPropose(argv: readonly string[], places: Places, cwd: string): number {
  const request = parseProposeArguments(argv);
  if (!request.ok) return fail(request.problems);
  const original = readReport(resolve(cwd, request.value.document));
  if (!original.ok) return fail(original.problems);
  const files = readDataFolder(places.root);
  const dataset = readDataset(files);
  if (!dataset.ok) return fail(dataset.problems);
  const report = reportOf(dataset.value, request.value, original.value);
  if (!report.ok) return fail(report.problems);
  const names = readKnownNames(files, dataset.value);
  if (!names.ok) return fail(names.problems);
  const { out } = request.value;
  const path =
    out === undefined ? join(places.root, REVIEW_FOLDER, `${report.value.source}.json`) : resolve(cwd, out);
  const inside = relative(cwd, path);
  const shown = inside.startsWith('..') || isAbsolute(inside) ? path : inside;
  const taken = refuteTarget(path, shown);
  if (taken) return fail([taken]);
  const proposals = proposeEvents(report.value, knowledgeOf(dataset.value, names.value));
  writeAtomically(path, jsonText(proposals));
  console.log(
    `${shown}: ${proposals.length} proposals from ${report.value.source}, covering ${report.value.covered}.\n` +
      'Set "keep" to true or false, correct what is wrong, write titles and claims in your own words;\n' +
      `then npm run data:merge -- ${shown}`,
  );
  return 0;
}
