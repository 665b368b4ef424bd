import * as z from 'zod/mini';
import { success, type Result } from '../../domain/result.ts';
import { Sha256 } from '../../domain/source.ts';
import type { DataFiles } from '../dataset/dataset.ts';
import { sha256Of } from '../dataset/originals.ts';
import { parseJson } from '../dataset/parse-json.ts';
import { parseRecord } from '../dataset/read-record.ts';
import { digestsBySource } from '../dataset/source-quotations.ts';
import type { CheckInput, RuleReport } from './rule.ts';

export const CHECKS_PATH = 'data/checks.json';

/**
 * `data/checks.json`: when the rules that compare with the publishers' own files last passed, and
 * over which data. `digest` is that of what the rule reads: whoever changes that loses the pass.
 */
const CheckRecord = z.record(
  z.string(),
  z.strictObject({
    digest: Sha256,
    checked: z.record(z.string(), z.int()),
    checkedOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2024-05-31')),
  }),
);
export type CheckRecord = z.infer<typeof CheckRecord>;

type Read = Pick<CheckInput, 'dataset' | 'files'>;

/** A rule that says nothing without the originals. */
interface OriginalCheck {
  readonly needs: 'document' | 'data-set';
  readonly digestOf: (input: Read) => string;
}

const FIGURES = /^data\/(countries\.json|(instruments|sources|scores|passages)\/.*)$/;

function digestOfQuotations({ dataset }: Read): string {
  const digests = digestsBySource(dataset);
  const lines = dataset.sources.flatMap(({ value: { csl, sha256 } }) => {
    const found = digests.get(csl.id);
    return found ? [`${csl.id} ${sha256} ${found.digest}`] : [];
  });
  return sha256Of(lines.sort().join('\n'));
}

function digestOfFigures({ files }: Read): string {
  const lines = [...files].filter(([path]) => FIGURES.test(path));
  return sha256Of(
    lines
      .map(([path, text]) => `${path} ${sha256Of(text)}`)
      .sort()
      .join('\n'),
  );
}

/** By the id of the rule. */
const ORIGINAL_CHECKS: ReadonlyMap<string, OriginalCheck> = new Map([
  ['quotations', { needs: 'document', digestOf: digestOfQuotations }],
  ['record-of-proofs', { needs: 'document', digestOf: digestOfQuotations }],
  ['extracted-files-against-documents', { needs: 'document', digestOf: digestOfFigures }],
  ['score-files-against-figure-tables', { needs: 'data-set', digestOf: digestOfFigures }],
  ['arithmetic-over-the-whole-freedom-in-the-world-table', { needs: 'data-set', digestOf: digestOfFigures }],
]);

/** "arithmetic of the instruments" → `arithmetic-of-the-instruments` */
export function checkIdOf(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

export function needsOriginals(title: string): boolean {
  return ORIGINAL_CHECKS.has(checkIdOf(title));
}

/** Digest of what a rule reads; `undefined` for a rule that needs no originals. */
export function checkDigest(id: string, input: Read): string | undefined {
  return ORIGINAL_CHECKS.get(id)?.digestOf(input);
}

/** The rules whose originals are all at hand. */
export function checkableNow(input: CheckInput): string[] {
  const { documents, tables } = input;
  const isAtHand = (needs: OriginalCheck['needs']) => {
    const originals = needs === 'document' ? documents : tables;
    const wanted = input.dataset.sources.filter(({ value }) => value.kind === needs);
    return originals !== undefined && wanted.every(({ value }) => originals.has(value.csl.id));
  };
  return [...ORIGINAL_CHECKS].filter(([, { needs }]) => isAtHand(needs)).map(([id]) => id);
}

/** Reads `data/checks.json`; where there is none, nothing was ever compared. */
export function readCheckRecord(files: DataFiles): Result<CheckRecord> {
  const text = files.get(CHECKS_PATH);
  if (text === undefined) return success({});
  const json = parseJson(text, CHECKS_PATH);
  const record = json.ok ? parseRecord(CheckRecord, json.value) : json;
  return record.ok ? success(record.value.value) : record;
}

/**
 * The record after the rules have run with the originals at hand: an unchanged pass keeps its date,
 * what could not be compared keeps its entry.
 *
 * @param today `YYYY-MM-DD`
 */
export function renewCheckRecord(
  reports: readonly RuleReport[],
  input: CheckInput,
  earlier: CheckRecord,
  today: string,
): CheckRecord {
  const compared = new Set(checkableNow(input));
  const entries = reports.flatMap(({ title, counts }): [string, CheckRecord[string]][] => {
    const id = checkIdOf(title);
    const digest = checkDigest(id, input);
    const before = earlier[id];
    if (digest === undefined) return [];
    if (!compared.has(id)) return before ? [[id, before]] : [];
    const checkedOn = before?.digest === digest ? before.checkedOn : today;
    return [[id, { digest, checked: { ...counts }, checkedOn }]];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
