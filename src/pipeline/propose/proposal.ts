import * as z from 'zod/mini';
import { EventId } from '../../domain/event-id.ts';
import { LedgerEvent } from '../../domain/event.ts';

/** What a program wrote and a curator has to write anew: titles and claims are in our own words. */
export const DRAFT_MARK = 'Draft:';

/**
 * One entry of a review file: the draft of an event, and what the curator decides about it. `data:merge` takes
 * the entries with `keep: true`; with `into` they become a further account of that event.
 */
export const Proposal = z.extend(LedgerEvent, {
  keep: z.nullable(z.boolean()),
  into: z.optional(z.nullable(EventId)),
  /** 0–1: how sure the rules were. */
  confidence: z.optional(z.number()),
  /** Which rules fired, in words. */
  why: z.optional(z.array(z.string())),
});
export type Proposal = z.infer<typeof Proposal>;

/** The event without the review. */
export function eventOf(proposal: Proposal): LedgerEvent {
  const event: Partial<Proposal> = { ...proposal };
  for (const field of ['keep', 'into', 'confidence', 'why'] as const) delete event[field];
  return LedgerEvent.parse(event);
}
