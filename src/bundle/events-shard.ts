import * as z from 'zod/mini';
import { CountryCode } from '../domain/country.ts';
import { SCHEMA_VERSION } from './manifest.ts';
import { EventColumns } from './shard.ts';

/** The later events of a country that has too many for its first shard; `sources` are those of that one. */
export const EventsShard = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  country: CountryCode,
  events: EventColumns,
});
export type EventsShard = z.infer<typeof EventsShard>;
