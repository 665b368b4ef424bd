import * as z from 'zod/mini';
import { Case } from '../domain/case.ts';
import { CountryCode } from '../domain/country.ts';
import { Disagreement } from '../domain/disagreement.ts';
import { EventLink } from '../domain/event-link.ts';
import { LedgerEvent } from '../domain/event.ts';
import { KnownName } from '../domain/known-name.ts';
import { Passage } from '../domain/passage.ts';
import { SourceId } from '../domain/source.ts';
import { CheckResult } from './check-result.ts';
import { SCHEMA_VERSION, ShardReference } from './manifest.ts';

/** What is read of an event once somebody opens or searches it; the rest of it stands in the first shard. */
const EventDetail = z.pick(LedgerEvent, {
  id: true,
  place: true,
  people: true,
  organisations: true,
  counts: true,
  accounts: true,
});
export type EventDetail = z.infer<typeof EventDetail>;

/** The words behind a country's marks. Loaded after the first view; leads to ids of the first shard. */
export const EvidenceShard = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  country: CountryCode,
  /** One for each event of the first shard. */
  events: z.array(EventDetail),
  passages: z.array(z.extend(Passage, { source: SourceId })),
  disagreements: z.array(Disagreement),
  links: z.array(EventLink),
  cases: z.array(Case),
  /** Those of the names that this country's records or their namesakes use. */
  names: z.array(KnownName),
  /** What the latest run of every rule over the data found. */
  checks: z.array(CheckResult),
  /**
   * Where the words of a country are too many for one file: the files with the others, in the first of them.
   * The manifest names only that one, so the first view does not grow with their number.
   */
  more: z.optional(z.array(ShardReference).check(z.minLength(1))),
});
export type EvidenceShard = z.infer<typeof EvidenceShard>;
export type SourcedPassage = EvidenceShard['passages'][number];
