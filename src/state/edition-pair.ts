import type { Ledger } from '../bundle/ledger.ts';
import { INSTRUMENT_IDS, instrumentOf, type InstrumentId } from '../domain/instrument.ts';

/** Into which parts a change is taken apart: a level of an instrument's tree. */
export const PART_LEVELS = ['aggregate', 'subcategory', 'category', 'question'] as const;
export type PartLevel = (typeof PART_LEVELS)[number];

/** Two editions of one instrument, the earlier first. */
export interface EditionPair {
  readonly instrument: InstrumentId;
  readonly from: number;
  readonly to: number;
  /** `null`: the level that suits the two editions best. */
  readonly parts: PartLevel | null;
}

/** `fiw:2019..2020`, and after a `~` the level of the parts. */
export function formatPair({ instrument, from, to, parts }: EditionPair): string {
  return `${instrument}:${from}..${to}${parts ? `~${parts}` : ''}`;
}

/** `undefined` unless both are editions of which the bundle has scores, the earlier first. */
export function parsePair(text: string, known: Pick<Ledger, 'scoresByIndicator'>): EditionPair | undefined {
  const [, name, from, to, level] = /^(\w+):(\d{4})\.\.(\d{4})(~\w+)?$/.exec(text) ?? [];
  const instrument = INSTRUMENT_IDS.find((id) => id === name);
  const parts = level === undefined ? null : PART_LEVELS.find((each) => `~${each}` === level);
  if (!instrument || parts === undefined) return undefined;
  const [first, last] = editionsIn(known, instrument).filter((each) => [from, to].includes(String(each)));
  // Both are there, and in this order.
  return first === Number(from) && last === Number(to)
    ? { instrument, from: first, to: last, parts }
    : undefined;
}

/** Editions of an instrument with at least one score, ascending. */
export function editionsIn(
  { scoresByIndicator }: Pick<Ledger, 'scoresByIndicator'>,
  id: InstrumentId,
): number[] {
  const editions = [...scoresByIndicator].flatMap(([indicator, scores]) =>
    instrumentOf(indicator) === id ? scores.map(({ edition }) => edition) : [],
  );
  return [...new Set(editions)].sort((a, b) => a - b);
}
