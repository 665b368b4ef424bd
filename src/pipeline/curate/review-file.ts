import * as z from 'zod/mini';
import type { LedgerEvent } from '../../domain/event.ts';
import { failure, success, type Problem, type Result } from '../../domain/result.ts';
import { parseJson } from '../dataset/parse-json.ts';
import { parseRecord, placeOf } from '../dataset/read-record.ts';
import { DRAFT_MARK, eventOf, Proposal } from '../propose/proposal.ts';

/** As much of an entry as tells whether the curator wants it; the others may be as wrong as they like. */
const Decision = z.looseObject({ keep: z.nullable(z.boolean()) });

/** A proposal that the curator keeps. */
export interface KeptProposal {
  readonly event: LedgerEvent;
  /** The event that it becomes an account of. */
  readonly into: string | undefined;
  /** File and line of a field; without a field, of the entry. */
  readonly where: (field?: string) => string;
}

export interface Review {
  readonly kept: readonly KeptProposal[];
  readonly dropped: number;
  readonly undecided: number;
}

function refuteDrafts({ event, into, where }: KeptProposal): Problem[] {
  const problems: Problem[] = [];
  const add = (field: string, expected: string, found: string): void => {
    problems.push({
      where: where(field),
      message: `event ${event.id}: this is still the draft`,
      expected,
      found: `“${found}”`,
    });
  };
  if (into === undefined && event.title.startsWith(DRAFT_MARK))
    add('title', 'a title in our own words', event.title);
  for (const { claim } of event.accounts) {
    if (claim.startsWith(DRAFT_MARK)) add('accounts', 'a claim in our own words', claim);
  }
  return problems;
}

/** Reads a review file; kept proposals must be valid events, with titles and claims written by the curator. */
export function parseReview(text: string, file: string): Result<Review> {
  const json = parseJson(text, file);
  if (!json.ok) return json;
  const decisions = parseRecord(z.array(Decision), json.value);
  if (!decisions.ok) return decisions;
  const problems: Problem[] = [];
  const kept: KeptProposal[] = [];
  decisions.value.value.forEach(({ keep }, index) => {
    if (keep !== true) return;
    const parsed = parseRecord(Proposal, json.value, [index]);
    if (!parsed.ok) {
      problems.push(...parsed.problems);
      return;
    }
    const { value } = parsed.value;
    const where = (field?: string): string => placeOf(parsed.value, field === undefined ? [] : [field]);
    const one = { event: eventOf(value), into: value.into ?? undefined, where };
    problems.push(...refuteDrafts(one));
    kept.push(one);
  });
  if (problems.length > 0) return failure(...problems);
  const all = decisions.value.value;
  return success({
    kept,
    dropped: all.filter(({ keep }) => keep === false).length,
    undecided: all.filter(({ keep }) => keep === null).length,
  });
}
