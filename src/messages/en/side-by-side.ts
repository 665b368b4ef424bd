import type { Translation } from '../translation.ts';

/** "2013", "2013 and 2014", "2012, 2013 and 2014". */
function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The words for instruments beside each other, in English. */
export const enSideBySide = {
  title: 'The instruments beside each other',
  lead: 'Three instruments in three strips, each on its own scale: they can agree on a direction, but their numbers cannot be compared, added or averaged.',
  empty: 'This bundle has fewer than two instruments with a headline score.',
  shown: (min: string, max: string, from: number, to: number) =>
    `scale ${min}–${max}, shown ${from}–${to}; higher is freer`,
  directions: 'Direction since the edition before',
  gap: 'no score at hand',
  methodBreak: 'six categories become seven',
  pointHint: 'Point at a score to read it, choose it to open its evidence.',
  // A sign stays with its word.
  key: '▲\u00A0freer   ▼\u00A0less free   –\u00A0unchanged   ·\u00A0no comparison   Framed: opposite directions. Hollow line: converted to today’s scale.',
  /** In the key of the exported figure, beside their signs. */
  noComparison: 'no comparison',
  recomputed: 'recomputed by the publisher’s method',
  carried: 'carried, with announced changes',
  converted: (formula: string) => `converted, ${formula}`,
  figure: (strips: readonly string[]) =>
    `Strips over the years covered. ${strips.join(' ')} A table with every year follows.`,
  strip: (title: string, first: string, from: number, last: string, to: number) =>
    `${title}: ${first} for ${from}, ${last} for ${to}.`,

  summary: (agree: number, opposite: number, partly: number) =>
    `In the years in which at least two of them can be compared with their edition before: ${agree} with one direction, ${partly} in which some moved and others stood still, ${opposite} with opposite directions.`,
  agreeFreer: (years: readonly string[]) => `All that can be compared became freer: ${listed(years)}.`,
  agreeLess: (years: readonly string[]) => `All became less free: ${listed(years)}.`,
  agreeSame: (years: readonly string[]) => `All stood still: ${listed(years)}.`,
  opposite: (years: readonly string[]) => `Opposite directions: ${listed(years)}.`,
  caveat:
    'A direction is the sign of one edition’s change, however small. Freedom on the Net covers June to May and is named after the year in which that ends, so its year overlaps only in part with the others. The Democracy Percentage is recomputed where the publisher does not print it (dashed), and not compared across edition 2005, when six categories became seven.',

  table: 'Direction by year, as a table',
  year: 'Year covered',
  agreement: 'Together',
  agreements: {
    agree: 'same direction',
    opposite: 'opposite directions',
    partly: 'some moved, some did not',
    single: 'fewer than two to compare',
  },
  movements: { freer: 'freer', 'less-free': 'less free', same: 'unchanged' },
  reasons: {
    'no-edition': 'no edition at hand',
    'first-edition': 'first edition at hand',
    'edition-missing': 'no edition right before',
    'categories-changed': 'not compared: six categories became seven',
  },
  directionOf: (title: string) => `${title}, direction`,
  cell: (value: string, movement: string) => `${value}, ${movement}`,
  open: (what: string) => `Open the evidence: ${what}`,
} as const;

export type SideBySideMessages = Translation<typeof enSideBySide>;
