import * as z from 'zod/mini';
import { DisagreementId } from '../../domain/disagreement.ts';
import { EventId } from '../../domain/event-id.ts';
import { IndicatorId } from '../../domain/indicator.ts';
import { Quotation } from '../../domain/quotation.ts';
import { failure, success, type Problem, type Result } from '../../domain/result.ts';
import { scoreKey } from '../../domain/score.ts';
import { SourceId, type Source } from '../../domain/source.ts';
import type { Original, Originals } from '../dataset/originals.ts';
import { parseJson, type LocatedJson } from '../dataset/parse-json.ts';
import { SOURCES_NOT_AT_HAND } from '../dataset/places.ts';
import { parseRecord } from '../dataset/read-record.ts';
import { jsonText } from '../dataset/write-atomically.ts';
import { anchorQuotation } from './anchor-quotation.ts';

const Draft = z.looseObject({ exact: z.string().check(z.minLength(1)) });
type Draft = z.infer<typeof Draft>;

const DraftEvent = z.looseObject({
  id: EventId,
  accounts: z.array(z.looseObject({ source: SourceId, quotations: z.array(Draft) })),
});
const DraftDisagreement = z.looseObject({
  id: DisagreementId,
  statements: z.array(z.looseObject({ source: SourceId, quotation: Draft })),
});
const DraftLink = z.looseObject({ from: EventId, to: EventId, source: SourceId, quotation: Draft });

const DraftReason = z.looseObject({ indicator: IndicatorId, edition: z.int(), quotation: Draft });

/** What anchoring needs to know about the documents. */
export interface Library {
  readonly sources: readonly Pick<Source, 'csl' | 'kind' | 'sha256' | 'file'>[];
  readonly originals: Originals;
}

function documentOf(library: Library, id: string): Original | Omit<Problem, 'where'> {
  const source = library.sources.find(({ csl }) => csl.id === id);
  if (source?.kind !== 'document') return { message: 'there is no such document', found: id };
  const original = library.originals.get(id);
  if (!original) return { message: `${source.file}: ${SOURCES_NOT_AT_HAND}`, found: id };
  if (original.sha256 === source.sha256) return original;
  return {
    message: `${source.file} is not the document that data/sources/${id}.json describes`,
    expected: `SHA-256 ${source.sha256}`,
    found: original.sha256,
  };
}

function anchorDraft(library: Library, source: string, draft: Draft): Result<Draft> {
  if (Quotation.safeParse(draft).success) return success(draft);
  const document = documentOf(library, source);
  if (!('text' in document)) return failure({ where: '', ...document });
  return anchorQuotation(document.text, draft.exact);
}

export interface AnchoredFile {
  /** The whole file as it is to be written; the old text when there was nothing to do. */
  readonly text: string;
  readonly anchored: number;
}

interface LocatedDraft {
  readonly draft: Draft;
  readonly source: string;
  /** Whose quotation it is, for messages. */
  readonly of: string;
  readonly path: readonly PropertyKey[];
}

function draftsOfEvents(events: readonly z.infer<typeof DraftEvent>[]): LocatedDraft[] {
  return events.flatMap(({ id, accounts }, at) =>
    accounts.flatMap(({ source, quotations }, account) =>
      quotations.map((draft, index) => ({
        draft,
        source,
        of: `event ${id}`,
        path: [at, 'accounts', account, 'quotations', index],
      })),
    ),
  );
}

function draftsOfDisagreements(records: readonly z.infer<typeof DraftDisagreement>[]): LocatedDraft[] {
  return records.flatMap(({ id, statements }, at) =>
    statements.map(({ source, quotation }, index) => ({
      draft: quotation,
      source,
      of: `disagreement ${id}`,
      path: [at, 'statements', index, 'quotation'],
    })),
  );
}

function draftsOfLinks(links: readonly z.infer<typeof DraftLink>[]): LocatedDraft[] {
  return links.map(({ from, to, source, quotation }, at) => ({
    draft: quotation,
    source,
    of: `link from ${from} to ${to}`,
    path: [at, 'quotation'],
  }));
}

/** @param source of the file, `data/reasons/<source>.json` */
function draftsOfReasons(reasons: readonly z.infer<typeof DraftReason>[], source: string): LocatedDraft[] {
  return reasons.map(({ quotation, ...score }, at) => ({
    draft: quotation,
    source,
    of: `reason of ${scoreKey(score)}`,
    path: [at, 'quotation'],
  }));
}

/** Reads only as much of a file as anchoring looks at; the other fields pass through untouched. */
function draftsOf(json: LocatedJson): Result<LocatedDraft[]> {
  const read = <T>(
    schema: z.ZodMiniType<T>,
    drafts: (records: readonly T[]) => LocatedDraft[],
  ): Result<LocatedDraft[]> => {
    const parsed = parseRecord(z.array(schema), json);
    return parsed.ok ? success(drafts(parsed.value.value)) : parsed;
  };
  if (json.file.startsWith('data/disagreements/')) return read(DraftDisagreement, draftsOfDisagreements);
  if (json.file.startsWith('data/links/')) return read(DraftLink, draftsOfLinks);
  const source = /^data\/reasons\/([^/]+)\.json$/.exec(json.file)?.[1];
  if (source !== undefined) return read(DraftReason, (reasons) => draftsOfReasons(reasons, source));
  return read(DraftEvent, draftsOfEvents);
}

/** Puts `value` into the place of parsed JSON that `path` names. */
function replaceAt(root: unknown, path: readonly PropertyKey[], value: unknown): void {
  let node = root;
  for (const step of path.slice(0, -1)) {
    node = typeof node === 'object' && node !== null ? Reflect.get(node, step) : undefined;
  }
  const last = path.at(-1);
  if (typeof node === 'object' && node !== null && last !== undefined) Reflect.set(node, last, value);
}

/**
 * Completes the quotations of a file of events, reasons, disagreements or links (its path says which) in which a curator wrote only the words: `{ "exact": "…" }`
 * gets prefix, suffix, start and end from the document, if the words stand there exactly once.
 * Complete quotations, and the order of the fields, stay as they are. Problems name file, line, record and words.
 */
export function anchorFile(text: string, file: string, library: Library): Result<AnchoredFile> {
  const json = parseJson(text, file);
  if (!json.ok) return json;
  const drafts = draftsOf(json.value);
  if (!drafts.ok) return drafts;
  const problems: Problem[] = [];
  const result: unknown = structuredClone(json.value.value);
  let anchored = 0;
  for (const { draft, source, of, path } of drafts.value) {
    const quotation = anchorDraft(library, source, draft);
    if (!quotation.ok) {
      const where = `${file}:${json.value.lineOf(path)}`;
      for (const problem of quotation.problems)
        problems.push({ ...problem, where, message: `${of}: ${problem.message}` });
    } else if (quotation.value !== draft) {
      anchored += 1;
      replaceAt(result, path, quotation.value);
    }
  }
  if (problems.length > 0) return failure(...problems);
  return success({ text: anchored === 0 ? text : jsonText(result), anchored });
}
