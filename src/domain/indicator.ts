import * as z from 'zod/mini';

/** `FIW.E1`, `NIT.DS`, `FOTN.TOTAL`: instrument, a dot, the node of its tree. */
export const IndicatorId = z
  .string()
  .check(z.regex(/^(FIW|NIT|FOTN)\.[A-Z][A-Z0-9-]*$/, 'expected an indicator such as FIW.E1 or NIT.DS'));
export type IndicatorId = z.infer<typeof IndicatorId>;

/** A node in an instrument's tree. */
export const Indicator = z
  .strictObject({
    id: IndicatorId,
    parent: z.nullable(IndicatorId),
    /** What kind of node: the headline, an aggregate of others, a rated leaf, or a derived reading. */
    level: z.enum(['total', 'aggregate', 'subcategory', 'category', 'question', 'derived', 'rating']),
    /** Label on axes and chips. */
    code: z.string(),
    name: z.string(),
    min: z.number(),
    max: z.number(),
    /** Smallest difference between two values, where the instrument fixes one. */
    step: z.nullable(z.number().check(z.positive())),
    /** Which end of the scale is freer. */
    freer: z.enum(['high', 'low']),
    /** Digits after the point of a printed value: more than a rater prints would be a false precision. */
    decimals: z.int().check(z.minimum(0), z.maximum(4)),
  })
  .check(z.refine(({ min, max }) => min < max, 'a scale needs a minimum below its maximum'));
export type Indicator = z.infer<typeof Indicator>;
