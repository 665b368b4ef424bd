import * as z from 'zod/mini';
import { EdtfText } from './edtf.ts';
import { EventId } from './event-id.ts';
import { EventKind } from './event-kind.ts';
import { Figure } from './figure.ts';
import { IndicatorId } from './indicator.ts';
import { Line } from './line.ts';
import { Quotation } from './quotation.ts';
import { SourceId } from './source.ts';

export const MAX_TITLE_LENGTH = 80;

/** A figure that a source states about an event. */
export const Count = z.extend(Figure, { source: SourceId });
export type Count = z.infer<typeof Count>;

/** One source's telling of an event. */
export const Account = z.strictObject({
  source: SourceId,
  /** The date as this source tells it. */
  date: EdtfText,
  /** What this source claims, in our own words. */
  claim: Line,
  quotations: z.array(Quotation).check(z.minLength(1)),
});
export type Account = z.infer<typeof Account>;

/** Something that happened, with one account per source that tells it. */
export const LedgerEvent = z.strictObject({
  id: EventId,
  /** Own words, neutral: who did what. */
  title: Line.check(z.maxLength(MAX_TITLE_LENGTH)),
  /** The first is the primary one. */
  kinds: z.array(EventKind).check(
    z.minLength(1),
    z.refine((kinds) => new Set(kinds).size === kinds.length, 'a kind is named twice'),
  ),
  date: EdtfText,
  place: z.nullable(Line),
  people: z.array(Line),
  organisations: z.array(Line),
  counts: z.array(Count),
  /** Question or category of the sections in which it is told. */
  indicators: z.array(IndicatorId),
  /** A total over single events ("dozens were arrested in 2014"); never added to them. */
  summary: z.optional(z.literal(true)),
  accounts: z.array(Account).check(z.minLength(1)),
});
export type LedgerEvent = z.infer<typeof LedgerEvent>;
