import * as z from 'zod/mini';

function areCounts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((count) => Number.isSafeInteger(count));
}

// Nothing else needs `z.record`, and it would come with the first view.
const Counts = z.custom<Readonly<Record<string, number>>>(areCounts, 'expected whole numbers by name');

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
  checked: Counts,
  result: z.enum(['passed', 'skipped-without-originals']),
  /** Day of a comparison with the originals; `null` for what every build checks anew. */
  on: z.nullable(z.string()),
});
export type CheckResult = z.infer<typeof CheckResult>;
