import * as z from 'zod/mini';
import { CountryCode } from './country.ts';
import { IndicatorId } from './indicator.ts';
import { SourceId } from './source.ts';

/** `published`: printed by the publisher; `recomputed`: by the instrument's own arithmetic; `carried`: inferred from an announced change. */
export const BASES = ['published', 'recomputed', 'carried'] as const;
export const Basis = z.enum(BASES);
export type Basis = z.infer<typeof Basis>;

/** One value of one indicator in one edition for one country. */
export const Score = z.strictObject({
  country: CountryCode,
  indicator: IndicatorId,
  edition: z.int(),
  value: z.number(),
  /** FIW status or NIT regime type, where the source prints one beside the value. */
  status: z.nullable(z.string()),
  basis: Basis,
  /** The source printed `min + max − value`, on a scale of which the other end was best; we turned it. */
  converted: z.boolean(),
  /** The sources that state the value, the one with quotations first. Never empty. */
  sources: z.array(SourceId).check(z.minLength(1)),
  note: z.nullable(z.string()),
});
export type Score = z.infer<typeof Score>;

export type ScoreKey = `${string}@${number}`;

/** `FIW.E1@2020`: stable, readable, used in URLs. */
export function scoreKey(score: { readonly indicator: string; readonly edition: number }): ScoreKey {
  return `${score.indicator}@${score.edition}`;
}

export function parseScoreKey(text: string): { indicator: string; edition: number } | undefined {
  const match = /^([A-Z]+\.[A-Z][A-Z0-9-]*)@(\d{4})$/.exec(text);
  return match?.[1] === undefined ? undefined : { indicator: match[1], edition: Number(match[2]) };
}
