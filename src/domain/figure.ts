import * as z from 'zod/mini';
import { Line } from './line.ts';

/** A figure that a quotation states, typed so that it can be searched and compared: `nearly 4,000 people`. */
export const Figure = z.strictObject({
  /** What was counted: "people detained". */
  what: Line,
  /** `null` when the source gives no number ("dozens of"). */
  value: z.nullable(z.number()),
  unit: Line,
  /** The text's own word before the number: "nearly", "over". */
  qualifier: z.optional(Line),
  /** The characters of the quotation that state it. */
  text: z.string().check(z.minLength(1)),
});
export type Figure = z.infer<typeof Figure>;
