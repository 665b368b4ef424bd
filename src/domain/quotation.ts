import * as z from 'zod/mini';

/** Longest quotation that we take: short enough to be fair to the publisher, long enough for a sentence or two. */
export const MAX_QUOTATION_LENGTH = 400;

/**
 * Verbatim words of a source: a W3C Web Annotation `TextQuoteSelector` (exact, prefix, suffix)
 * and `TextPositionSelector` (start, end) in one. Offsets are UTF-16 code units into the raw
 * document whose SHA-256 stands in the source's record.
 */
export const Quotation = z.strictObject({
  exact: z.string().check(z.minLength(1), z.maxLength(MAX_QUOTATION_LENGTH)),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});
export type Quotation = z.infer<typeof Quotation>;

const CONTEXT_LENGTH = 48;

/** Where `needle` stands in `text`, every time. */
export function findOccurrences(text: string, needle: string): number[] {
  const found: number[] = [];
  if (needle === '') return found;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) found.push(at);
  return found;
}

/** Builds the selectors for `text.slice(start, end)`, with context on both sides. */
export function quotationAt(text: string, start: number, end: number): Quotation {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    start,
    end,
  };
}

/**
 * Why a quotation does not stand in `text` as it claims, or `undefined` when it does:
 * prefix + exact + suffix occurs exactly once, and at the stated offsets. Never fuzzy.
 */
export function refuteQuotation(text: string, quotation: Quotation): string | undefined {
  const { exact, prefix, suffix, start, end } = quotation;
  if (end - start !== exact.length)
    return `its offsets span ${end - start} characters, its words ${exact.length}`;
  const places = findOccurrences(text, prefix + exact + suffix);
  if (places.length === 0) {
    return text.includes(exact)
      ? 'its words stand in the document, but not with this prefix and suffix'
      : 'its words do not stand in the document';
  }
  if (places.length > 1) return `it stands in the document ${places.length} times`;
  const at = (places[0] ?? 0) + prefix.length;
  return at === start ? undefined : `it stands at offset ${at}, not ${start}`;
}
