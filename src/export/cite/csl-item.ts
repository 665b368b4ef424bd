/** Year, or year, month, day. */
export type DateParts = readonly number[];

export type CslName = { readonly literal: string } | { readonly family: string; readonly given: string };

/** An item of CSL-JSON (citationstyles.org), as far as we fill it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'report' | 'dataset' | 'webpage';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly DateParts[] };
  readonly accessed?: { readonly 'date-parts': readonly DateParts[] };
  readonly URL?: string;
  readonly language?: string;
  /** The quotation, or what the item is cited for. */
  readonly note?: string;
}

/**
 * One line without control characters and halves of surrogate pairs: nothing that could begin a
 * new line, or a new field, in a format made of lines.
 */
export function oneLine(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** Those who wrote it, or, where nobody is named, those who published it. */
export function authorsOf(item: CslItem): readonly CslName[] {
  if (item.author && item.author.length > 0) return item.author;
  return item.publisher === undefined ? [] : [{ literal: item.publisher }];
}

/** The year it was issued, where that is known. */
export function yearOf(item: CslItem): number | undefined {
  return item.issued?.['date-parts'][0]?.[0];
}
