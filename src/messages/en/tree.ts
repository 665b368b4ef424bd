import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';

/** The words of the tree of indicators, in English. */
export const enTree = {
  title: 'Indicators on the timeline',
  help: 'Choose an indicator to see it alone on the strip of its instrument; + adds up to four of one scale. Keys: arrows, Enter to show, Space to add or remove, Ctrl+Enter for the evidence of the latest value.',
  close: 'Close the indicators',
  search: 'Jump to an indicator',
  found: (count: number) => plural(count, 'indicator found', 'indicators found'),
  none: 'No indicator has such a code or name.',
  tree: (instrument: string) => `Indicators of ${instrument}`,
  shows: (instrument: string, codes: readonly string[]) => `${instrument} shows ${codes.join(', ')}.`,

  /** Spoken after a value, before its change. */
  value: (max: string, edition: number, covers: number) => `of ${max}, edition ${edition}, covers ${covers},`,
  up: 'up',
  down: 'down',
  since: (edition: number) => `since edition ${edition}`,
  incomparable: 'no edition before to compare with',
  noScore: 'no score',
  same: 'same',
  carried: 'carried',
  recomputed: 'recomputed',
  converted: '8 − x',
  past: (edition: number) => `edition ${edition}`,

  unfold: (code: string) => `Unfold ${code}`,
  fold: (code: string) => `Fold ${code}`,
  openEvidence: (what: string) => `Open the evidence: ${what}`,
  add: (code: string) => `Add ${code} to the strip`,
  remove: (code: string) => `Take ${code} off the strip`,
  full: 'The strip holds four already',
} as const;

export type TreeMessages = Translation<typeof enTree>;
