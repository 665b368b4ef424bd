import type { Quotation } from '../../domain/quotation.ts';

/** The words around a quotation, as they are shown. */
export interface QuotationContext {
  readonly before: string;
  readonly after: string;
}

/**
 * The words around a quotation in its own paragraph, without the halves of words at their outer ends.
 * What stands in the paragraphs before and after (headings, menus of the page) is no context; where the
 * quotation begins or ends its paragraph, nothing is left out, and no ellipsis says so.
 */
export function contextOf({ prefix, suffix }: Pick<Quotation, 'prefix' | 'suffix'>): QuotationContext {
  const begin = prefix.lastIndexOf('\n');
  const end = suffix.indexOf('\n');
  return {
    before: begin < 0 ? `… ${prefix.replace(/^\S*\s/, '')}` : prefix.slice(begin + 1),
    after: end < 0 ? `${suffix.replace(/\s\S*$/, '')} …` : suffix.slice(0, end),
  };
}
