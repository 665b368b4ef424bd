import * as z from 'zod/mini';
import { CountryCode } from '../domain/country.ts';
import { EdtfText, parseEdtf } from '../domain/edtf.ts';
import { EVENT_ID, EventId } from '../domain/event-id.ts';
import { EVENT_KINDS } from '../domain/event-kind.ts';
import { IndicatorId } from '../domain/indicator.ts';
import { isLine, Line } from '../domain/line.ts';
import { BASES } from '../domain/score.ts';
import { Source } from '../domain/source.ts';
import { isIndex, isIndices, longColumn } from './long-column.ts';
import { SCHEMA_VERSION, ShardReference } from './manifest.ts';

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

// Spread rather than `z.extend`, which brings half a kilobyte of the library into the first view.
const BundledSource = z.strictObject({ ...Source.shape, verification: Verification });
export type BundledSource = z.infer<typeof BundledSource>;

const Index = z.int().check(z.nonnegative());
const Flag = z.literal([0, 1]);

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
  converted: z.array(Flag),
  status: z.array(z.nullable(Index)),
  note: z.array(z.nullable(Index)),
  /** Indices into the shard's `sources`, the one with quotations first. */
  sources: z.array(z.array(Index).check(z.minLength(1))),
});
export type ScoreColumns = z.infer<typeof ScoreColumns>;

/** Indices into `EVENT_KINDS`, the primary kind first. */
const Kinds = z.array(z.int().check(z.minimum(0), z.maximum(EVENT_KINDS.length - 1))).check(
  z.minLength(1),
  z.refine((kinds) => new Set(kinds).size === kinds.length, 'a kind is named twice'),
);

function isKinds(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every(
    (kind, index) => isIndex(kind) && kind < EVENT_KINDS.length && value.indexOf(kind) === index,
  );
}

const isText =
  (test: (text: string) => boolean) =>
  (value: unknown): boolean =>
    typeof value === 'string' && test(value);

/** What the timeline draws and filters of events, as columns: one row an event. Their accounts stand in the evidence shard. */
export const EventColumns = z.strictObject({
  indicators: z.array(IndicatorId),
  id: longColumn(
    EventId,
    isText((text) => EVENT_ID.test(text)),
  ),
  title: longColumn(Line, isText(isLine)),
  date: longColumn(
    EdtfText,
    isText((text) => parseEdtf(text).ok),
  ),
  kinds: longColumn(Kinds, isKinds),
  indicator: longColumn(z.array(Index), isIndices(0)),
  /** Indices into the shard's `sources`: who tells it, in the order of the accounts. */
  sources: longColumn(z.array(Index).check(z.minLength(1)), isIndices(1)),
  /** 1: a total over single events. */
  summary: longColumn(Flag, (value) => value === 0 || value === 1),
});
export type EventColumns = z.infer<typeof EventColumns>;

/** What the first view of a country needs: everything that is drawn, and nothing that is only read. */
export const Shard = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  country: z.strictObject({ code: CountryCode, name: z.string() }),
  sources: z.array(BundledSource),
  scores: ScoreColumns,
  events: EventColumns,
  /** Where a country has too many events for one file: the files with the later ones. */
  more: z.optional(z.array(ShardReference).check(z.minLength(1))),
});
export type Shard = z.infer<typeof Shard>;
