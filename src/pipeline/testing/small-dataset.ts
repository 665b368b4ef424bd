import { readFileSync } from 'node:fs';
import type { EvidenceShard } from '../../bundle/evidence-shard.ts';
import type { LedgerEvent } from '../../domain/event.ts';
import { quotationAt, type Quotation } from '../../domain/quotation.ts';
import type { Problem } from '../../domain/result.ts';
import { buildBundle } from '../build/build-bundle.ts';
import { deriveCheckResults } from '../check/derive-check-results.ts';
import type { CheckInput, Rule } from '../check/rule.ts';
import { CHECKS_PATH } from '../check/check-record.ts';
import { DATA_RULES } from '../check/run-rules.ts';
import { recordChecks } from '../curate/record-checks.ts';
import type { DataFiles, Dataset } from '../dataset/dataset.ts';
import type { Original, Originals } from '../dataset/originals.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import { digestsBySource } from '../dataset/source-quotations.ts';
import { jsonText } from '../dataset/write-atomically.ts';
import { extractDocument } from '../extract/extract-document.ts';
import { readFigureTables, scoreFilesOf } from '../import/import-scores.ts';
import { FIGURE_TABLES } from '../import/tables.ts';
import { FIW_DOCUMENT, smallDocuments, YEARBOOK } from './small-documents.ts';
import { smallTables } from './small-tables.ts';

/** A small valid dataset of record as texts, with its originals: tests change one character and look what happens. */
export interface SmallDataset {
  readonly files: Map<string, string>;
  readonly documents: Originals;
  readonly tables: Originals;
}

export const EVENTS_FILE = 'data/events/XYZ/2019.json';
export const DISAGREEMENTS_FILE = 'data/disagreements/XYZ.json';
export const LINKS_FILE = 'data/links/XYZ.json';
export const CASES_FILE = 'data/cases/XYZ.json';
export const NAMES_FILE = 'data/names.json';
export const PASSAGES_FILE = `data/passages/${FIW_DOCUMENT}.json`;
export const REASONS_FILE = `data/reasons/${FIW_DOCUMENT}.json`;
export const FIW_SCORES_FILE = `data/scores/XYZ/${FIW_DOCUMENT}.csv`;

const COUNTRIES = [{ code: 'XYZ', name: 'Exland', tableNames: ['Exland'] }];

function originalIn(originals: Originals, id: string): Original {
  const original = originals.get(id);
  if (!original) throw new Error(`there is no ${id}`);
  return original;
}

/** The quotation of words that stand once in a small document. */
export function quote(source: string, exact: string): Quotation {
  const { text } = originalIn(smallDocuments(), source);
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`“${exact}” does not stand in ${source}`);
  return quotationAt(text, start, start + exact.length);
}

function sourceRecord(id: string, original: Original, more: object): string {
  return jsonText({
    csl: { id, type: 'report', title: `Title of ${id}`, publisher: 'A publisher' },
    kind: 'data-set',
    shortTitle: id,
    instrument: 'fiw',
    country: null,
    edition: null,
    coverage: [1970, 2030],
    language: 'en',
    terms: 'Invented for tests.',
    retrieved: null,
    file: `${id}.txt`,
    sha256: original.sha256,
    ...more,
  });
}

function sourceFiles(documents: Originals, tables: Originals): [string, string][] {
  const ofTables = FIGURE_TABLES.map(({ source, instrument }): [string, string] => [
    `data/sources/${source}.json`,
    sourceRecord(source, originalIn(tables, source), { instrument }),
  ]);
  const ofDocuments = [...documents].map(([id, original]): [string, string] => {
    const { length } = original.text;
    const about = { kind: 'document', country: 'XYZ', coverage: [2019, 2019], length };
    const own =
      id === FIW_DOCUMENT ? { instrument: 'fiw', edition: 2020 } : { instrument: null, edition: 2019 };
    return [`data/sources/${id}.json`, sourceRecord(id, original, { ...about, ...own })];
  });
  return [...ofTables, ...ofDocuments];
}

/** Scores and passages of the rating report, as reading its page gives them. */
function extractedFiles(documents: Originals): ReadonlyMap<string, string> {
  const extraction = extractDocument({
    text: originalIn(documents, FIW_DOCUMENT).text,
    file: `${FIW_DOCUMENT}.txt`,
    source: FIW_DOCUMENT,
    instrument: 'fiw',
    country: 'XYZ',
    edition: 2020,
    countryNames: ['Exland'],
  });
  if (!extraction.ok) throw new Error(JSON.stringify(extraction.problems));
  return extraction.value.files;
}

/** Two events; the first is told by both documents. */
export function smallEvents(): [rally: LedgerEvent, sentence: LedgerEvent] {
  const inReport = quote(
    FIW_DOCUMENT,
    'Crowds met in the capital on June 9, 2019, and the police detained nearly 4,000 people there.',
  );
  const inYearbook = quote(YEARBOOK, 'On 9 June 2019 people rallied in the capital; hundreds were held.');
  const sentence = quote(YEARBOOK, 'A teacher was sentenced to two years and 10 months in September 2019.');
  return [
    {
      id: '2019-06-09-rally-in-capital',
      title: 'Thousands detained at a rally',
      kinds: ['protest', 'arrest'],
      date: '2019-06-09',
      place: 'the capital',
      people: [],
      organisations: ['Lantern Society'],
      counts: [
        {
          what: 'people detained',
          value: 4000,
          unit: 'people',
          qualifier: 'nearly',
          text: 'nearly 4,000 people',
          source: FIW_DOCUMENT,
        },
      ],
      indicators: ['FIW.E1'],
      accounts: [
        {
          source: FIW_DOCUMENT,
          date: '2019-06-09',
          claim: 'Says that nearly 4,000 were detained.',
          quotations: [inReport],
        },
        {
          source: YEARBOOK,
          date: '2019-06-09',
          claim: 'Says that hundreds were held.',
          quotations: [inYearbook],
        },
      ],
    },
    {
      id: '2019-09-teacher-sentenced',
      title: 'Court sentences a teacher',
      kinds: ['trial'],
      date: '2019-09',
      place: null,
      people: [],
      organisations: ['Lantern Society'],
      counts: [
        { what: 'sentence', value: 34, unit: 'months', text: 'two years and 10 months', source: YEARBOOK },
      ],
      indicators: [],
      accounts: [{ source: YEARBOOK, date: '2019-09', claim: 'Tells the sentence.', quotations: [sentence] }],
    },
  ];
}

/** What the two events have to do with each other, and how they are told. */
export function smallContext(): Pick<EvidenceShard, 'disagreements' | 'links' | 'cases' | 'names'> {
  const [rally, sentence] = smallEvents();
  const [inReport, inYearbook] = rally.accounts.flatMap(({ source, quotations }) =>
    quotations.map((quotation) => ({ source, quotation })),
  );
  const [ofSentence] = sentence.accounts.flatMap(({ quotations }) => quotations);
  if (!inReport || !inYearbook || !ofSentence) throw new Error('the small events quote nothing');
  const namesakes = ['Lantern Society', 'Lantern Union'];
  return {
    disagreements: [
      {
        id: 'rally-detentions',
        question: 'How many people were held at the rally?',
        verdict: 'contradiction',
        why: 'Hundreds are not nearly 4,000.',
        statements: [
          { ...inReport, says: 'Nearly 4,000' },
          { ...inYearbook, says: 'Hundreds' },
        ],
        events: [rally.id],
        scores: ['FIW.E1@2020'],
        people: [],
      },
    ],
    links: [
      {
        from: sentence.id,
        to: rally.id,
        relation: 'trial-of',
        source: YEARBOOK,
        quotation: ofSentence,
      },
    ],
    cases: [
      {
        id: 'lantern-society',
        title: 'Lantern Society: rally and sentence',
        people: [],
        organisations: ['Lantern Society'],
        events: [rally.id, sentence.id],
      },
    ],
    names: [
      {
        name: 'Lantern Society',
        kind: 'organisation',
        aliases: ['the Lantern'],
        distinctFrom: namesakes.slice(1),
      },
      { name: 'Lantern Union', kind: 'organisation', aliases: [], distinctFrom: namesakes.slice(0, 1) },
    ],
  };
}

function importedScores(files: DataFiles, tables: Originals): ReadonlyMap<string, string> {
  const sources = datasetOf(files).sources.map(({ value }) => value);
  const read = readFigureTables(FIGURE_TABLES, sources, tables);
  const scores = read.ok ? scoreFilesOf(read.value, COUNTRIES) : read;
  if (!scores.ok) throw new Error(JSON.stringify(scores.problems));
  return scores.value;
}

/** Reads a dataset that must be valid. */
export function datasetOf(files: DataFiles): Dataset {
  const dataset = readDataset(files);
  if (!dataset.ok) throw new Error(JSON.stringify(dataset.problems));
  return dataset.value;
}

function makeSmallDataset(): SmallDataset {
  const documents = smallDocuments();
  const tables = smallTables();
  const files = new Map<string, string>([['data/countries.json', jsonText(COUNTRIES)]]);
  for (const id of ['fiw', 'nit', 'fotn']) {
    const path = `data/instruments/${id}.json`;
    files.set(path, readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
  }
  for (const [path, text] of sourceFiles(documents, tables)) files.set(path, text);
  for (const [path, text] of importedScores(files, tables)) files.set(path, text);
  for (const [path, text] of extractedFiles(documents)) files.set(path, text);
  files.set(EVENTS_FILE, jsonText(smallEvents()));
  const { disagreements, links, cases, names } = smallContext();
  files.set(DISAGREEMENTS_FILE, jsonText(disagreements));
  files.set(LINKS_FILE, jsonText(links));
  files.set(CASES_FILE, jsonText(cases));
  files.set(NAMES_FILE, jsonText(names));
  const proofs = [...digestsBySource(datasetOf(files))].map(([id, digest]) => {
    const { sha256 } = originalIn(documents, id);
    return [id, { sha256, ...digest, checkedOn: '2024-05-31' }] as const;
  });
  files.set('data/verification.json', jsonText(Object.fromEntries(proofs)));
  const input = { files, documents, tables, dataset: datasetOf(files), bundle: undefined };
  const checks = recordChecks(input, '2024-05-31');
  if (!checks.ok) throw new Error(JSON.stringify(checks.problems));
  files.set(CHECKS_PATH, jsonText(checks.value));
  return { files, documents, tables };
}

let made: SmallDataset | undefined;

/** Texts of data/ that pass every rule; the records of proofs and checks are dated 2024-05-31. Each call gives its own files. */
export function smallDataset(): SmallDataset {
  made ??= makeSmallDataset();
  return { ...made, files: new Map(made.files) };
}

/** Replaces the only occurrence of `from` in a file of the dataset. */
export function tamper({ files }: SmallDataset, path: string, from: string, to: string): void {
  const text = files.get(path) ?? '';
  if (text.split(from).length !== 2)
    throw new Error(`“${from}” stands ${text.split(from).length - 1} times in ${path}`);
  files.set(
    path,
    text.replace(from, () => to),
  );
}

/** What the rules look at; the bundle is freshly built. */
export function inputOf(small: SmallDataset): CheckInput {
  const dataset = datasetOf(small.files);
  const input = { ...small, dataset, bundle: undefined };
  return { ...input, bundle: buildBundle(dataset, deriveCheckResults(DATA_RULES, input)) };
}

/** What one rule says about the dataset; for all but the rule on the bundle, which needs `inputOf`. */
export function problemsOf(rule: Rule, small: SmallDataset): readonly Problem[] {
  return rule.check({ ...small, dataset: datasetOf(small.files), bundle: undefined }).problems;
}
