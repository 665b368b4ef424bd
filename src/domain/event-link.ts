import * as z from 'zod/mini';
import { EventId } from './event-id.ts';
import { Quotation } from './quotation.ts';
import { SourceId } from './source.ts';

/**
 * How a text ties the event `from` to the event `to`; each reads "from … to":
 * `arrest-at` an arrest at a protest; `charge-after` a charge after an arrest; `trial-of` a trial, sentence
 * or ruling over what began with an arrest, charge or unrest; `release-from` a release from prison or custody;
 * `response-to` a statement or act about or because of another; `part-of` something within something larger;
 * `sums-up` a summary and a single event in it; `continues` the next step of the same matter.
 */
const RELATIONS = [
  'arrest-at',
  'charge-after',
  'trial-of',
  'release-from',
  'response-to',
  'part-of',
  'sums-up',
  'continues',
] as const;
export const Relation = z.enum(RELATIONS);
export type Relation = z.infer<typeof Relation>;

/** Two events that a document itself ties together; never inferred from their dates. */
export const EventLink = z.strictObject({
  from: EventId,
  to: EventId,
  relation: Relation,
  source: SourceId,
  /** The words that make the link. */
  quotation: Quotation,
});
export type EventLink = z.infer<typeof EventLink>;
