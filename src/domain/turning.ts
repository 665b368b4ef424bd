import type { Indicator } from './indicator.ts';

type Scale = Pick<Indicator, 'min' | 'max'>;

/** "8 − x" on a scale from 1 to 7, "100 − x" from 0 to 100: how a value of the opposite scale is turned. */
export function turningFormula({ min, max }: Scale): string {
  return `${min + max} − x`;
}

function listed(texts: readonly string[]): string {
  return [...new Set(texts)].join(', ');
}

/** How values of these scales were turned, each way once, and which number was the best before. */
export function turningsOf(scales: readonly Scale[]): { readonly best: string; readonly formula: string } {
  return {
    best: listed(scales.map(({ min }) => String(min))),
    formula: listed(scales.map(turningFormula)),
  };
}
