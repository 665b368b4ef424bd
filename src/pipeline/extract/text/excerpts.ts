import { MAX_QUOTATION_LENGTH } from '../../../domain/quotation.ts';
import { blocksIn } from './blocks.ts';
import { sentencesIn, type Sentence } from './sentences.ts';
import { trimSpan, type Span } from './spans.ts';

/** A cut leaves at least this much, or it is made at a weaker mark. */
const SHORTEST_CLAUSE = 120;
const STRONG_MARK = /[;:—–]/g;
const WEAK_MARK = /,(?=\s)/g;
const ANY_SPACE = /\s/g;

function cutsIn(text: string, { start, end }: Span, mark: RegExp): number[] {
  return [...text.slice(start, end).matchAll(mark)].map(({ index }) => start + index);
}

/** The last clause boundary in the span that keeps enough of it. */
function lastCut(text: string, span: Span, earliest: number): number {
  for (const mark of [STRONG_MARK, WEAK_MARK, ANY_SPACE]) {
    const cut = cutsIn(text, span, mark).findLast((at) => at >= earliest);
    if (cut !== undefined) return cut;
  }
  return span.end;
}

/** The first place in the span after a clause boundary. */
function firstClause(text: string, span: Span, latest: number): number {
  for (const mark of [STRONG_MARK, WEAK_MARK, ANY_SPACE]) {
    const cut = cutsIn(text, span, mark).find((at) => at <= latest);
    if (cut !== undefined) return cut + 1;
  }
  return span.start;
}

/**
 * A stretch of at most 400 characters that still holds `keep`, cut at clause boundaries: first its
 * end, and its beginning only where `keep` lies too far from it.
 */
export function clipSpan(
  text: string,
  span: Span,
  keep: Span = { start: span.start, end: span.start },
): Span {
  if (span.end - span.start <= MAX_QUOTATION_LENGTH) return span;
  if (keep.end - span.start <= MAX_QUOTATION_LENGTH) {
    const reach = { start: span.start, end: span.start + MAX_QUOTATION_LENGTH };
    const end = lastCut(text, reach, Math.max(keep.end, span.start + SHORTEST_CLAUSE));
    return trimSpan(text, { start: span.start, end });
  }
  const end = Math.min(span.end, keep.end + 1);
  const reach = { start: end - MAX_QUOTATION_LENGTH, end };
  return trimSpan(text, {
    start: firstClause(text, reach, Math.min(keep.start, end - SHORTEST_CLAUSE)),
    end,
  });
}

function isQuotable(text: string, { start, end, whole }: Sentence): boolean {
  return whole && !/https?:|www\./.test(text.slice(start, end));
}

/** A page break runs through it. */
function isTorn(text: string, { start, end }: Span): boolean {
  return /\n\s*\n/.test(text.slice(start, end));
}

/**
 * The first sentence of the stretch that can stand alone, with the one after it where both fit into
 * one quotation; `undefined` when there is none. `skip` names sentences that are no reason.
 */
export function openingWords(
  text: string,
  within: Span,
  skip: (sentence: Span) => boolean = () => false,
): Span | undefined {
  for (const block of blocksIn(text, within)) {
    const sentences = sentencesIn(text, block);
    const at = sentences.findIndex((sentence) => isQuotable(text, sentence) && !skip(sentence));
    const first = sentences[at];
    if (!first) continue;
    const second = sentences[at + 1];
    const isFit = second && isQuotable(text, second) && !skip(second) && !isTorn(text, second);
    const fits = isFit && second.end - first.start <= MAX_QUOTATION_LENGTH;
    return clipSpan(text, { start: first.start, end: fits ? second.end : first.end });
  }
  return undefined;
}
