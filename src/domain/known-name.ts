import * as z from 'zod/mini';
import { Line } from './line.ts';

const NAME_KINDS = ['person', 'organisation', 'place'] as const;

/** One spelling for a person, an organisation or a place that documents spell in several ways. */
export const KnownName = z.strictObject({
  /** The spelling that the dataset uses. */
  name: Line,
  kind: z.enum(NAME_KINDS),
  /** Other spellings, abbreviations and former names that documents use. */
  aliases: z.array(Line),
  /** Namesakes: others of the list with whom this one must not be confused. */
  distinctFrom: z.array(Line),
});
export type KnownName = z.infer<typeof KnownName>;
