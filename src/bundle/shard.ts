import * as z from 'zod/mini';
import { Case } from '../domain/case.ts';
import { CountryCode } from '../domain/country.ts';
import { Disagreement } from '../domain/disagreement.ts';
import { EventLink } from '../domain/event-link.ts';
import { LedgerEvent } from '../domain/event.ts';
import { IndicatorId } from '../domain/indicator.ts';
import { KnownName } from '../domain/known-name.ts';
import { Passage } from '../domain/passage.ts';
import { BASES } from '../domain/score.ts';
import { Source, SourceId } from '../domain/source.ts';
import { CheckResult } from './check-result.ts';
import { SCHEMA_VERSION } from './manifest.ts';

/**
 * Whether the quotations of a document were proved against the document itself.
 * `verified`: each one found verbatim, under the document's hash, on `checkedOn`.
 * `not-verified`: quotations changed since, or the document was never at hand.
 */
const Verification = z.strictObject({
  state: z.enum(['verified', 'not-verified', 'not-applicable']),
  checkedOn: z.nullable(z.string()),
  quotations: z.int(),
});
export type Verification = z.infer<typeof Verification>;

const BundledSource = z.extend(Source, { verification: Verification });
export type BundledSource = z.infer<typeof BundledSource>;

const Index = z.int().check(z.nonnegative());

/** Scores as columns: one row a score; repeated words stand once, in `indicators`, `statuses` and `notes`. */
const ScoreColumns = z.strictObject({
  indicators: z.array(IndicatorId),
  statuses: z.array(z.string()),
  notes: z.array(z.string()),
  indicator: z.array(Index),
  edition: z.array(z.int()),
  value: z.array(z.number()),
  /** Index into `BASES`. */
  basis: z.array(z.int().check(z.minimum(0), z.maximum(BASES.length - 1))),
  converted: z.array(z.union([z.literal(0), z.literal(1)])),
  status: z.array(z.nullable(Index)),
  note: z.array(z.nullable(Index)),
  /** Indices into the shard's `sources`, the one with quotations first. */
  sources: z.array(z.array(Index).check(z.minLength(1))),
});
export type ScoreColumns = z.infer<typeof ScoreColumns>;

/** Everything about one country. */
export const Shard = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  country: z.strictObject({ code: CountryCode, name: z.string() }),
  sources: z.array(BundledSource),
  scores: ScoreColumns,
  passages: z.array(z.extend(Passage, { source: SourceId })),
  events: z.array(LedgerEvent),
  disagreements: z.array(Disagreement),
  links: z.array(EventLink),
  cases: z.array(Case),
  /** Those of the names that this country's records or their namesakes use. */
  names: z.array(KnownName),
  /** What the latest run of every rule over the data found. */
  checks: z.array(CheckResult),
});
export type Shard = z.infer<typeof Shard>;
export type SourcedPassage = Shard['passages'][number];
