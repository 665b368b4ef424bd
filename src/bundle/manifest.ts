import * as z from 'zod/mini';
import { CountryCode } from '../domain/country.ts';
import { Instrument } from '../domain/instrument.ts';
import { Sha256 } from '../domain/source.ts';

/** Raised when the JSON changes in a way that an older app cannot read. */
export const SCHEMA_VERSION = 3;

export const ShardReference = z.strictObject({
  /** Relative to the manifest; carries the content's hash, so a cache can keep it for ever. */
  path: z
    .string()
    .check(
      z.regex(
        /^[A-Z]{3}(\.ev[a-z]+)?\.[0-9a-f]{12}\.json$/,
        'expected a shard name such as KAZ.0123456789ab.json',
      ),
    ),
  bytes: z.int().check(z.positive()),
  sha256: Sha256,
});
export type ShardReference = z.infer<typeof ShardReference>;

/** `manifest.json`: what there is and how to get it. */
export const Manifest = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  defaultCountry: CountryCode,
  countries: z
    .array(
      z.strictObject({
        code: CountryCode,
        name: z.string(),
        /** What is drawn. */
        shard: ShardReference,
        /** What is read: it follows after the first view. */
        evidence: ShardReference,
      }),
    )
    .check(z.minLength(1)),
  instruments: z.array(Instrument).check(z.minLength(1)),
});
export type Manifest = z.infer<typeof Manifest>;
