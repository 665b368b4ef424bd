import type { Quotation } from '../domain/quotation.ts';

/** A quotation longer than this is named by its first and last words: shorter links, and line breaks inside do not matter. */
const WHOLE_TEXT_LIMIT = 80;
const EDGE_WORDS = 5;

/** Percent-encodes for a text directive, where `-`, `,` and `&` have a meaning of their own. */
function encodePart(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/**
 * A link at which the browser jumps to the words and marks them (WICG Scroll-to-Text-Fragment).
 * `undefined` for a source without a page.
 */
export function textFragmentUrl(
  url: string | undefined,
  quotation: Pick<Quotation, 'exact'>,
): string | undefined {
  if (url === undefined) return undefined;
  const all = words(quotation.exact);
  const whole = all.join(' ');
  const parts =
    whole.length <= WHOLE_TEXT_LIMIT || all.length <= 2 * EDGE_WORDS
      ? [whole]
      : [all.slice(0, EDGE_WORDS).join(' '), all.slice(-EDGE_WORDS).join(' ')];
  return `${url}#:~:text=${parts.map(encodePart).join(',')}`;
}
