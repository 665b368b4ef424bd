import * as z from 'zod/mini';

/** What sort of thing happened. Each kind is a lane of the timeline; the order is the order of the lanes. */
export const EVENT_KINDS = [
  'election',
  'protest',
  'arrest',
  'trial',
  'release',
  'law',
  'media',
  'government',
  'violence',
  'civil-society',
  'corruption',
  'international',
] as const;

export const EventKind = z.enum(EVENT_KINDS);
export type EventKind = z.infer<typeof EventKind>;
