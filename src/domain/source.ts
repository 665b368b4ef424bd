import * as z from 'zod/mini';
import { WebAddress } from './web-address.ts';

export const SourceId = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a lower-case id such as fiw-2020-kaz'));
export type SourceId = z.infer<typeof SourceId>;

export const Sha256 = z
  .string()
  .check(z.regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 as 64 hexadecimal digits'));

/*
 * Checked by hand: the schema library's own unions and tuples would cost the first view a kilobyte for
 * one use each.
 */

type NameOfAuthor = { readonly literal: string } | { readonly family: string; readonly given: string };

/** Whether these are the keys of a record, each with a text, and there is no other. */
function hasTexts(data: unknown, keys: readonly string[]): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    Object.keys(data).length === keys.length &&
    keys.every((key) => typeof Object.getOwnPropertyDescriptor(data, key)?.value === 'string')
  );
}

const CslName = z.custom<NameOfAuthor>(
  (data) => hasTexts(data, ['literal']) || hasTexts(data, ['family', 'given']),
  'expected {"literal": …} or {"family": …, "given": …}',
);

const Years = z.custom<readonly [number, number]>(
  (data) => Array.isArray(data) && data.length === 2 && data.every(Number.isSafeInteger),
  'expected two years',
);

/** The fields of CSL-JSON (citationstyles.org) that our citations use. */
const CslItem = z.strictObject({
  id: SourceId,
  type: z.enum(['report', 'dataset', 'webpage']),
  title: z.string().check(z.minLength(1)),
  author: z.optional(z.array(CslName)),
  publisher: z.string().check(z.minLength(1)),
  issued: z.optional(z.strictObject({ 'date-parts': z.array(z.array(z.int())) })),
  URL: z.optional(WebAddress),
  note: z.optional(z.string()),
});

/** A cited document (quoted, hashed) or data set (figures only). */
export const Source = z.strictObject({
  csl: CslItem,
  kind: z.enum(['document', 'data-set']),
  /** Short name for chips and lists. */
  shortTitle: z.string().check(z.minLength(1), z.maxLength(40)),
  instrument: z.nullable(z.string()),
  country: z.nullable(z.string()),
  edition: z.nullable(z.int()),
  /** Calendar years that it judges or counts, first and last. */
  coverage: Years,
  language: z.string(),
  terms: z.string().check(z.minLength(1)),
  /** When the copy was fetched; `null` where that is not known, and the app says so. */
  retrieved: z.nullable(z.string()),
  /** File name among the originals; the originals stay out of the repository. */
  file: z.string(),
  sha256: Sha256,
  /** Length of a document in UTF-16 code units: the space of its quotations' offsets. */
  length: z.optional(z.int()),
});
export type Source = z.infer<typeof Source>;
