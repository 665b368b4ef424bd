import * as z from 'zod/mini';

/**
 * What the latest run of one rule of `data:check` found. A bundle is built only from data that
 * passes every rule, so there is no third result: `skipped-without-originals` is a rule that
 * compares with the publishers' own files, and has not since the data changed.
 */
export const CheckResult = z.strictObject({
  /** `arithmetic-of-the-instruments` */
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words')),
  title: z.string(),
  /** What was looked at: "quotations" → 312. */
  checked: z.record(z.string(), z.int()),
  result: z.enum(['passed', 'skipped-without-originals']),
  /** Day of a comparison with the originals; `null` for what every build checks anew. */
  on: z.nullable(z.string()),
});
export type CheckResult = z.infer<typeof CheckResult>;
