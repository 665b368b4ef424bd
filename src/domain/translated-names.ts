import type { Instrument } from './instrument.ts';

/**
 * Names that the bundle gives in English, in another language. What a list lacks keeps its English name.
 */
export interface TranslatedNames {
  /** By three-letter code. */
  readonly countries: Readonly<Record<string, string>>;
  readonly instruments: Readonly<Record<string, string>>;
  readonly indicators: Readonly<Record<string, string>>;
  /** Codes that are words ("Total"), by indicator. */
  readonly codes: Readonly<Record<string, string>>;
  /** Statuses and regime types, by their English text. */
  readonly statuses: Readonly<Record<string, string>>;
  /** How each figure is made: by instrument, in the order of the bundle. */
  readonly notes: Readonly<Record<string, Instrument['notes']>>;
}
