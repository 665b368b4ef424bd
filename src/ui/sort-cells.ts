export type SortDirection = 'ascending' | 'descending';

type Cell = string | number | null;

/** Numbers by size, texts in the order of their language, numbers before texts; what is missing stays last. */
export function compareCells(language: string, direction: SortDirection): (a: Cell, b: Cell) => number {
  const collator = new Intl.Collator(language, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  return (a, b) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    if (typeof a === 'string' && typeof b === 'string') return sign * collator.compare(a, b);
    return sign * (typeof a === 'number' ? -1 : 1);
  };
}
