import * as z from 'zod/mini';
import { Passage, Section } from '../../domain/passage.ts';
import { SourceId } from '../../domain/source.ts';

/**
 * `data/passages/<source>.json`: the quotations in which one report states and justifies its scores,
 * and the stretches of its text that discuss each indicator (so that an event's `indicators` can be
 * checked against the place where it is told).
 */
export const PassageFile = z.strictObject({
  source: SourceId,
  sections: z.array(Section),
  passages: z.array(Passage),
});
export type PassageFile = z.infer<typeof PassageFile>;
