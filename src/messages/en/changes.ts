import { formatChange } from '../format-change.ts';
import { formatScore } from '../format-number.ts';
import type { Translation } from '../translation.ts';

/** "2019 and 2020", "2017, 2018 and 2019". */
function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The words for two editions side by side, in English. */
export const enChanges = {
  number: (value: number, decimals: number) => formatScore(value, decimals, 'en'),
  signed: (value: number, decimals: number) => formatChange(value, decimals, 'en'),
  title: 'What changed between two editions',
  lead: 'Any two editions of one instrument side by side: what became freer, what less free, what stayed, and the sentence that says why.',
  empty: 'There are no two editions of one instrument in this bundle to compare.',
  instrument: 'Instrument',
  earlier: 'Earlier edition',
  later: 'Later edition',
  edition: (edition: number) => `Edition ${edition}`,
  editionCovers: (edition: number, covers: string) => `${edition} (covers ${covers})`,
  presets: 'Often asked',
  latest: 'Latest two editions',
  widest: 'Longest span with all parts',

  summary: (from: string, to: string) => `Edition ${from} beside edition ${to}.`,
  totalMoved: (name: string, from: string, to: string, change: string) =>
    `${name} ${from}\u00a0→\u00a0${to} (${change}).`,
  totalStayed: (name: string, value: string) => `${name} ${value} in both.`,
  counts: (freer: number, lessFree: number, same: number) =>
    `Of its indicators ${freer} became freer, ${lessFree} less free, ${same} stayed.`,

  refused: {
    'categories-changed': (from: number, to: number) =>
      `Not compared. Edition ${from} rates six categories, edition ${to} seven: in edition 2005 “Governance” gave way to national and local democratic governance. A difference between the two scores would mix a change of the country with a change of the method. Both editions stand below with their own values.`,
  },
  instead: 'Compare instead',
  insteadPair: (from: number, to: number) => `Compare ${from} with ${to}`,
  ratingsOnly: (editions: readonly number[]) =>
    `Compared on the ratings 1–7 alone: no total of 0–100 is known for edition ${listed(editions.map(String))}. On the ratings 1 is the freest, so a lower number is freer.`,
  nothingInCommon: 'The two editions have no figure in common.',
  converted: (editions: readonly number[], best: string, formula: string) =>
    `Edition ${listed(editions.map(String))} was printed on the older scale, where ${best} was best; its values are turned here (${formula}). That is a new label for the same rating, not a change.`,
  missing: (editions: readonly string[]) =>
    `No edition ${listed(editions)} at hand: what moved in between, and when, is not known.`,

  waterfall: 'From the old total to the new',
  /** Of the exported figure. */
  figureTitle: (name: string, from: number, to: number) => `${name} from edition ${from} to ${to}`,
  keyTotal: 'total of an edition',
  direction: 'Direction',
  takenApart: 'Taken apart by',
  levels: {
    aggregate: 'Rights and liberties',
    subcategory: 'Subcategories',
    category: 'Categories',
    question: 'Questions',
  },
  sumNote: (min: string, max: string) =>
    `Higher is freer. The parts add up to the change of the total. The axis shows only the stretch of ${min} to ${max} that is needed.`,
  meanNote: (count: number, share: string) =>
    `Higher is freer. The Democracy Score is the mean of ${count} categories, so each counts with ${share} of its change. The amounts shown add up exactly: “rounding” is what the printed scores and the shares, each rounded, leave over. The axis shows only the stretch of 1 to 7 that is needed.`,
  shares: { six: 'a sixth', seven: 'a seventh' },
  dividedBy: (change: string, divisor: number) => `${change} ÷ ${divisor}`,
  rounding: 'Rounding',
  mismatch: 'Not explained by its parts',
  noParts: 'No way from total to total is drawn: its parts are not at hand for both editions.',
  nothingMoved: 'No part moved.',
  unchangedParts: (codes: readonly string[]) => `Unchanged: ${codes.join(', ')}.`,
  figure: (name: string, from: string, to: string, steps: readonly string[]) =>
    `${name} from ${from} to ${to}: ${steps.length === 0 ? 'no part moved' : steps.join('; ')}.`,
  steps: 'Totals and steps',
  stepName: (name: string, from: string, to: string, amount: string) =>
    `${name}: ${from} → ${to}, ${amount} in the total`,
  notAsked: 'not asked',
  totalName: (name: string, edition: number, covers: string, value: string) =>
    `${name}, edition ${edition}, covers ${covers}: ${value}`,

  tableMoved: 'What moved',
  tableBoth: 'Both editions',
  tableStayed: (count: number) => `What stayed or cannot be compared (${count})`,
  indicator: 'Indicator',
  change: 'Change',
  freer: 'freer',
  lessFree: 'less free',
  same: 'unchanged',
  cameBack: 'moved and came back',
  onlyIn: (edition: number) => `only in edition ${edition}`,
  notCompared: 'not compared',
  absent: 'none',
  /** Published values need none. */
  marks: { recomputed: 'recomputed', carried: 'carried', converted: 'converted' },
  marksExplained: {
    recomputed: 'Recomputed: made from its parts by the instrument’s own arithmetic.',
    carried: 'Carried: not seen in print, but the value before with the changes that the edition announces.',
    converted: (best: string, formula: string) =>
      `Converted: printed on the older scale, where ${best} was best, and turned here (${formula}); the rating is the same.`,
  },
  openValue: (name: string, edition: number, value: string) =>
    `Open the evidence: ${name}, edition ${edition}: ${value}`,
  why: 'Why',
  step: (edition: number, covers: string, from: string, to: string) =>
    `Edition ${edition}, covers ${covers}: ${from} → ${to}`,
  noReason: 'No bundled report says why.',
  throughParts: (parts: readonly string[]) => `Follows from its parts: ${listed(parts)}; see there.`,
  part: (code: string, from: string, to: string) => `${code} ${from} → ${to}`,
  openStep: (name: string, step: string) => `Open the evidence: ${name}. ${step}`,
  stayedBecause: 'What reports say about it:',
  notes: 'Notes of the tables',
  note: (codes: readonly string[], edition: number, note: string) =>
    `Edition ${edition}, ${listed(codes)}: ${note}.`,
} as const;

export type ChangesMessages = Translation<typeof enChanges>;
