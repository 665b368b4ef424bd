import * as z from 'zod/mini';
import { Case } from '../../domain/case.ts';
import { Country } from '../../domain/country.ts';
import { Disagreement } from '../../domain/disagreement.ts';
import { EventLink } from '../../domain/event-link.ts';
import { LedgerEvent } from '../../domain/event.ts';
import { Instrument, INSTRUMENT_IDS } from '../../domain/instrument.ts';
import { KnownName } from '../../domain/known-name.ts';
import { failure, success, type Problem, type Result } from '../../domain/result.ts';
import { Source } from '../../domain/source.ts';
import type { DataFiles, Dataset, LocatedEvent, OfCountry, ScoreFile } from './dataset.ts';
import { parseJson } from './parse-json.ts';
import { PassageFile } from './passage-file.ts';
import { parseRecord, placeOf, type Located } from './read-record.ts';
import { Reason, type LocatedReason } from './reason.ts';
import { parseScoreFile } from './score-file.ts';
import { VERIFICATION_PATH, VerificationFile } from './verification-file.ts';

const COUNTRIES_PATH = 'data/countries.json';
const NAMES_PATH = 'data/names.json';

const PATTERNS = {
  instrument: /^data\/instruments\/([^/]+)\.json$/,
  source: /^data\/sources\/([^/]+)\.json$/,
  scores: /^data\/scores\/([A-Z]{3})\/([^/]+)\.csv$/,
  passages: /^data\/passages\/([^/]+)\.json$/,
  reasons: /^data\/reasons\/([^/]+)\.json$/,
  events: /^data\/events\/([A-Z]{3})\/(\d{4})\.json$/,
  disagreements: /^data\/disagreements\/([A-Z]{3})\.json$/,
  links: /^data\/links\/([A-Z]{3})\.json$/,
  cases: /^data\/cases\/([A-Z]{3})\.json$/,
} as const;

/** Reads files of one sort, keeping every problem. */
class Collector {
  readonly problems: Problem[] = [];
  private readonly files: DataFiles;

  constructor(files: DataFiles) {
    this.files = files;
  }

  textOf(path: string): string {
    return this.files.get(path) ?? '';
  }

  /** The value of a result; its problems go to the pile. */
  keep<T>(result: Result<T>): T | undefined {
    if (result.ok) return result.value;
    this.problems.push(...result.problems);
    return undefined;
  }

  record<T>(schema: z.ZodMiniType<T>, path: string): Located<T> | undefined {
    const text = this.files.get(path);
    if (text === undefined) {
      this.problems.push({ where: path, message: 'the file is missing' });
      return undefined;
    }
    const json = this.keep(parseJson(text, path));
    return json && this.keep(parseRecord(schema, json));
  }

  /** Calls `read` for every path of the pattern, in the order of the paths, with the pattern's groups. */
  each<T>(
    pattern: RegExp,
    read: (path: string, groups: readonly string[], text: string) => readonly T[],
  ): T[] {
    return [...this.files.keys()].sort().flatMap((path) => {
      const match = pattern.exec(path);
      return match ? read(path, match.slice(1), this.files.get(path) ?? '') : [];
    });
  }
}

/** Records whose file must bear the record's own id. */
function readNamed<T>(
  collector: Collector,
  pattern: RegExp,
  schema: z.ZodMiniType<T>,
  nameOf: (value: T) => string,
): Located<T>[] {
  return collector.each(pattern, (path, [name]) => {
    const record = collector.record(schema, path);
    if (!record) return [];
    if (nameOf(record.value) !== name) {
      collector.problems.push({
        where: placeOf(record),
        message: 'the file is not named after its content',
        expected: `${nameOf(record.value)}.json`,
        found: `${name}.json`,
      });
    }
    return [record];
  });
}

/** Reads a file that holds a list, record by record, with what its path says added to each. */
function readList<T, M extends object>(
  collector: Collector,
  { schema, path, what }: { readonly schema: z.ZodMiniType<T>; readonly path: string; readonly what: string },
  more: M,
): (Located<T> & M)[] {
  const json = collector.keep(parseJson(collector.textOf(path), path));
  if (!json) return [];
  if (!Array.isArray(json.value)) {
    collector.problems.push({ where: `${path}:1`, message: `${what} holds a list`, expected: '[ … ]' });
    return [];
  }
  return json.value.flatMap((_, index) => {
    const record = collector.keep(parseRecord(schema, json, [index]));
    return record ? [{ ...record, ...more }] : [];
  });
}

function readEvents(collector: Collector): LocatedEvent[] {
  return collector.each(PATTERNS.events, (path, [country = '', year]) =>
    readList(
      collector,
      { schema: LedgerEvent, path, what: 'an event file' },
      { country, year: Number(year) },
    ),
  );
}

function readReasons(collector: Collector): LocatedReason[] {
  return collector.each(PATTERNS.reasons, (path, [source = '']) =>
    readList(collector, { schema: Reason, path, what: 'a file of reasons' }, { source }),
  );
}

/** Lists in files named after a country. A country without such a file has none. */
function readOfCountries<T>(
  collector: Collector,
  pattern: RegExp,
  schema: z.ZodMiniType<T>,
  what: string,
): OfCountry<T>[] {
  return collector.each(pattern, (path, [country = '']) =>
    readList(collector, { schema, path, what }, { country }),
  );
}

function readNames(collector: Collector, files: DataFiles): Located<KnownName>[] {
  if (!files.has(NAMES_PATH)) return [];
  return readList(collector, { schema: KnownName, path: NAMES_PATH, what: 'the file of names' }, {});
}

function readScores(collector: Collector): ScoreFile[] {
  return collector.each(PATTERNS.scores, (file, [country = '', source = ''], text) => {
    const rows = collector.keep(parseScoreFile(text, file));
    return rows ? [{ file, country, source, rows }] : [];
  });
}

/** Folders whose files we read by name; one misspelt would silently be missing. */
const READ_FOLDERS =
  /^data\/(instruments|sources|scores|passages|reasons|events|disagreements|links|cases)\//;

function isStray(path: string): boolean {
  return READ_FOLDERS.test(path) && !Object.values(PATTERNS).some((pattern) => pattern.test(path));
}

function strayFiles(files: DataFiles): Problem[] {
  return [...files.keys()]
    .filter(isStray)
    .sort()
    .map((path) => ({
      where: path,
      message: 'no program reads a file of this name',
      expected:
        'data/instruments/<id>.json, data/sources/<id>.json, data/scores/<ISO3>/<source>.csv, data/passages/<source>.json, data/reasons/<source>.json, data/events/<ISO3>/<year>.json, or <ISO3>.json in data/disagreements, data/links or data/cases',
      mend: 'Correct its name, or move it out of data/.',
    }));
}

/** An empty dataset has no proofs yet: the file may be missing. */
function readVerification(collector: Collector, files: DataFiles): Located<VerificationFile> | undefined {
  if (files.has(VERIFICATION_PATH)) return collector.record(VerificationFile, VERIFICATION_PATH);
  return { value: {}, file: VERIFICATION_PATH, lineOf: () => 1 };
}

/** What is known before any score or event: the countries and the sources. */
export interface Registry {
  readonly countries: readonly Country[];
  readonly sources: readonly Located<Source>[];
}

function collectRegistry(collector: Collector): Registry {
  return {
    countries: collector.record(z.array(Country), COUNTRIES_PATH)?.value ?? [],
    sources: readNamed(collector, PATTERNS.source, Source, ({ csl }) => csl.id),
  };
}

/** Reads countries and sources alone, for the programs that make the rest. */
export function readRegistry(files: DataFiles): Result<Registry> {
  const collector = new Collector(files);
  const registry = collectRegistry(collector);
  return collector.problems.length > 0 ? failure(...collector.problems) : success(registry);
}

/** Reads and validates the whole dataset of record. Collects every problem, each with file and line. */
export function readDataset(files: DataFiles): Result<Dataset> {
  const collector = new Collector(files);
  const registry = collectRegistry(collector);
  const instruments = readNamed(collector, PATTERNS.instrument, Instrument, ({ id }) => id)
    .map(({ value }) => value)
    .sort((a, b) => INSTRUMENT_IDS.indexOf(a.id) - INSTRUMENT_IDS.indexOf(b.id));
  const passageFiles = readNamed(collector, PATTERNS.passages, PassageFile, ({ source }) => source);
  const scoreFiles = readScores(collector);
  const reasons = readReasons(collector);
  const events = readEvents(collector);
  const disagreements = readOfCountries(
    collector,
    PATTERNS.disagreements,
    Disagreement,
    'a file of disagreements',
  );
  const links = readOfCountries(collector, PATTERNS.links, EventLink, 'a file of links');
  const cases = readOfCountries(collector, PATTERNS.cases, Case, 'a file of cases');
  const names = readNames(collector, files);
  const verification = readVerification(collector, files);
  const problems = [...collector.problems, ...strayFiles(files)];
  if (problems.length > 0 || !verification) return failure(...problems);
  const told = { events, disagreements, links, cases, names };
  return success({ ...registry, instruments, passageFiles, scoreFiles, reasons, ...told, verification });
}
