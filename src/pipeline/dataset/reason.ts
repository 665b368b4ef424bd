import * as z from 'zod/mini';
import { Passage } from '../../domain/passage.ts';
import type { SourceId } from '../../domain/source.ts';
import type { Located } from './read-record.ts';

/**
 * A record of `data/reasons/<source>.json`: words that carry the judgement behind one score, chosen by a
 * curator. Where there are some for a score, they take the place of the opening sentences that
 * `data:extract` gives as its reason.
 */
export const Reason = z.omit(Passage, { role: true });
export type Reason = z.infer<typeof Reason>;

export interface LocatedReason extends Located<Reason> {
  /** Of the file it stands in. */
  readonly source: SourceId;
}
