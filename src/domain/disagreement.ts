import * as z from 'zod/mini';
import { EventId } from './event-id.ts';
import { Line } from './line.ts';
import { Quotation } from './quotation.ts';
import { parseScoreKey } from './score.ts';
import { SourceId } from './source.ts';

/** A score key in a file: `NIT.LDG@2022`. */
const ScoreKeyText = z
  .string()
  .check(
    z.refine(
      (text) => parseScoreKey(text) !== undefined,
      'expected indicator and edition, such as NIT.LDG@2022',
    ),
  );

/**
 * What we make of two statements that do not match:
 * `contradiction`: both cannot be true as they stand;
 * `wording`: the same thing with other words, other detail or other sharpness;
 * `apparent`: they speak of different times, parts or measures, so that both can be true.
 */
const VERDICTS = ['contradiction', 'wording', 'apparent'] as const;
export const Verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;

export const DisagreementId = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words such as batyrbekov-sentence'));

/** One side of a disagreement: a place in a document. */
const Statement = z.strictObject({
  source: SourceId,
  /** What it says to the question, short and in our own words. */
  says: Line,
  quotation: Quotation,
});

/** Two or more places, in one document or several, that answer one question differently. */
export const Disagreement = z.strictObject({
  id: DisagreementId,
  /** Own words: "How long was Batyrbekov’s prison sentence?" */
  question: Line,
  verdict: Verdict,
  /** One or two sentences: why the verdict is what it is. */
  why: Line,
  statements: z.array(Statement).check(z.minLength(2)),
  /** The events that it touches. */
  events: z.array(EventId),
  /** The scores that it touches: those in whose sections the quotations stand. */
  scores: z.array(ScoreKeyText),
  people: z.array(Line),
});
export type Disagreement = z.infer<typeof Disagreement>;
