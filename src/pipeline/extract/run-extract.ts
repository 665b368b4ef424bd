import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describeProblem } from '../../domain/describe-problem.ts';
import { failure, success, type Problem, type Result } from '../../domain/result.ts';
import type { Source } from '../../domain/source.ts';
import { sha256Of, type Original } from '../dataset/originals.ts';
import { SOURCES_NOT_AT_HAND, type Places } from '../dataset/places.ts';
import { readDataFolder } from '../dataset/read-data-folder.ts';
import { readRegistry } from '../dataset/read-dataset.ts';
import { jsonText, writeAtomically } from '../dataset/write-atomically.ts';
import { parseArguments, type PageRequest } from './arguments.ts';
import { extractDocument, isReadable, type Extraction } from './extract-document.ts';
import type { PageContext } from './page-result.ts';
import { refuteOriginal, refuteRequest, starterRecord, TO_COMPLETE } from './source-record.ts';

type Registry = Extract<ReturnType<typeof readRegistry>, { ok: true }>['value'];

/** What a run is about to write, and what it will say. Nothing is written before all of it is known. */
interface Plan {
  readonly files: ReadonlyMap<string, string>;
  readonly lines: readonly string[];
}

function readOriginal(path: string): Result<Original> {
  const bytes = readFileSync(path);
  const text = bytes.toString('utf8');
  if (Buffer.from(text, 'utf8').equals(bytes)) return success({ text, sha256: sha256Of(bytes) });
  return failure({
    where: path,
    message: 'the file is not UTF-8',
    mend: 'Save it as UTF-8; offsets of quotations are counted in its characters.',
  });
}

function namesOf(registry: Registry, code: string): readonly string[] {
  const country = registry.countries.find((known) => known.code === code);
  return country ? [...new Set([country.name, ...country.tableNames])] : [];
}

function summaryOf(source: string, { page }: Extraction): string {
  const { rows, passages, sections } = page;
  return `${source}: ${rows.length} scores, ${passages.length} passages, ${sections.length} sections`;
}

function contextOf(registry: Registry, request: PageRequest, file: string, { text }: Original): PageContext {
  const { source, instrument, country, edition } = request;
  return { text, file, source, instrument, country, edition, countryNames: namesOf(registry, country) };
}

/** A document of the dataset whose pages can be read. */
function requestOf(record: Source): PageRequest | undefined {
  const { kind, instrument, country, edition, file, csl } = record;
  if (kind !== 'document' || !isReadable(instrument) || country === null || edition === null)
    return undefined;
  return { document: file, instrument, country, edition, source: csl.id };
}

function extractKnown(
  registry: Registry,
  record: Source,
  request: PageRequest,
  path: string,
): Result<Extraction> {
  const original = readOriginal(path);
  if (!original.ok) return original;
  const refuted = refuteOriginal(record, original.value);
  return refuted
    ? failure(refuted)
    : extractDocument(contextOf(registry, request, record.file, original.value));
}

function planAll(registry: Registry, places: Places): Result<Plan> {
  const files = new Map<string, string>();
  const lines: string[] = [];
  const problems: Problem[] = [];
  for (const { value: record } of registry.sources) {
    const request = requestOf(record);
    if (!request) continue;
    const path = join(places.sources, record.file);
    if (!existsSync(path)) {
      lines.push(
        `${record.csl.id}: skipped, ${record.file} is not among the originals; its data stay as they are`,
      );
      continue;
    }
    const extraction = extractKnown(registry, record, request, path);
    if (!extraction.ok) problems.push(...extraction.problems);
    if (!extraction.ok) continue;
    for (const [name, content] of extraction.value.files) files.set(name, content);
    lines.push(summaryOf(record.csl.id, extraction.value));
  }
  return problems.length > 0 ? failure(...problems) : success({ files, lines });
}

function planPage(registry: Registry, request: PageRequest): Result<Plan> {
  if (!existsSync(request.document))
    return failure({ where: request.document, message: 'there is no such file' });
  const original = readOriginal(request.document);
  if (!original.ok) return original;
  const file = basename(request.document);
  const record = registry.sources.find(({ value }) => value.csl.id === request.source)?.value;
  if (record) {
    const refuted = refuteOriginal({ ...record, file }, original.value);
    const problems = [...refuteRequest(record, request), ...(refuted ? [refuted] : [])];
    if (problems.length > 0) return failure(...problems);
  }
  const extraction = extractDocument(contextOf(registry, request, file, original.value));
  if (!extraction.ok) return extraction;
  const lines = [summaryOf(request.source, extraction.value)];
  if (record) return success({ files: extraction.value.files, lines });
  const [name] = namesOf(registry, request.country);
  const path = `data/sources/${request.source}.json`;
  const starter = jsonText(starterRecord(request, original.value, file, name));
  lines.push(
    `${path} is new: complete ${TO_COMPLETE[request.instrument]}, and keep ${file} among the originals.`,
  );
  if (name === undefined) lines.push(`${request.country} is new: add it to data/countries.json.`);
  return success({ files: new Map([...extraction.value.files, [path, starter]]), lines });
}

function fail(problems: readonly Problem[]): number {
  for (const problem of problems) console.error(describeProblem(problem));
  console.error(`\n${problems.length} problem(s); nothing was written.`);
  return 1;
}

/**
 * `data:extract`: documents → data/scores/<country>/<source>.csv and data/passages/<source>.json.
 * Returns the exit code: 0, or 1 when anything was refused; then nothing is written at all.
 */
export function runExtract(argv: readonly string[], places: Places): number {
  const request = parseArguments(argv);
  if (!request.ok) return fail(request.problems);
  if (!request.value && !existsSync(places.sources)) {
    console.log(`skipped: ${SOURCES_NOT_AT_HAND}; the extracted data stay as they are.`);
    return 0;
  }
  const registry = readRegistry(readDataFolder(places.root));
  if (!registry.ok) return fail(registry.problems);
  const plan = request.value ? planPage(registry.value, request.value) : planAll(registry.value, places);
  if (!plan.ok) return fail(plan.problems);
  for (const [path, content] of plan.value.files) writeAtomically(join(places.root, path), content);
  for (const line of plan.value.lines) console.log(line);
  return 0;
}
