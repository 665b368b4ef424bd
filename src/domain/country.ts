import * as z from 'zod/mini';

/** ISO 3166-1 alpha-3. */
export const CountryCode = z
  .string()
  .check(z.regex(/^[A-Z]{3}$/, 'expected a three-letter country code such as KAZ'));
export type CountryCode = z.infer<typeof CountryCode>;

export const Country = z.strictObject({
  code: CountryCode,
  name: z.string().check(z.minLength(1)),
  /** Spellings under which tables of the publishers list the country. */
  tableNames: z.array(z.string().check(z.minLength(1))),
});
export type Country = z.infer<typeof Country>;
