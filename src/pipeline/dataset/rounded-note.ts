/** Note of a percentage that a page prints without decimals, such as the headline `7 / 100` of edition 2015. */
export const ROUNDED_TO_WHOLE_PERCENT = 'printed rounded to whole percent';

/** Whether a row's value is a rounded reading of the exact one; it may be off by half a percent and never wins. */
export function isRoundedReading(row: { readonly note: string | null }): boolean {
  return row.note?.includes(ROUNDED_TO_WHOLE_PERCENT) ?? false;
}
