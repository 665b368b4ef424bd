import * as z from 'zod/mini';
import { Figure } from './figure.ts';
import { IndicatorId } from './indicator.ts';
import { Quotation } from './quotation.ts';

/**
 * What a quotation does for a score: states the figure (`score`), gives the reason (`reason`),
 * says why it moved (`change`), or states the value of the edition before (`previous`).
 */
const PASSAGE_ROLES = ['score', 'reason', 'change', 'previous'] as const;
export const PassageRole = z.enum(PASSAGE_ROLES);
export type PassageRole = z.infer<typeof PassageRole>;

/** The words in which a report states or justifies one score. */
export const Passage = z.strictObject({
  indicator: IndicatorId,
  edition: z.int(),
  role: PassageRole,
  quotation: Quotation,
  /** Seats, votes, fines, sentences that it states. The score itself stands among the scores. */
  figures: z.optional(z.array(Figure).check(z.minLength(1))),
});
export type Passage = z.infer<typeof Passage>;

/** The stretch of a document in which one indicator is discussed. */
export const Section = z.strictObject({
  indicator: IndicatorId,
  start: z.int(),
  end: z.int(),
});
export type Section = z.infer<typeof Section>;
