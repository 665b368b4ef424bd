import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';

/** The words of the question heat map, in English. */
export const enHeatmap = {
  title: 'The 25 questions of Freedom in the World',
  lead: 'One row a question, 0 (least free) to 4, under what they add up to. Each value opens its evidence.',
  /** On the exported figure, where nothing opens. */
  figureLead:
    'One row a question, 0 (least free) to 4, under what they add up to. One column an edition, and below it the year that it covers.',
  table: 'The grid as a table',
  help: 'Arrow keys walk the grid, Home and End go to its sides, with Ctrl to its corners; Enter opens the evidence, Escape leads back.',
  jump: 'All questions and editions in one grid',
  empty: 'The bundle has no scores of Freedom in the World.',

  editions: 'Editions',
  withQuestions: 'With questions',
  all: (count: number) => `All, ${count} more`,

  grid: 'Questions of Freedom in the World by edition',
  indicator: 'Indicator',
  edition: 'edition',
  covers: 'covers',
  columnName: (edition: number, covers: number) => `edition ${edition}, covers ${covers}`,
  rowName: (code: string, name: string, max: string) => `${code} ${name}, of ${max}`,
  /** The parts of a spoken cell, joined in one sentence. */
  cellName: (indicator: string, column: string, value: string, notes: readonly string[]) =>
    [`${indicator}, ${column}: ${value}`, ...notes].join(', '),
  value: (value: string, max: string) => `${value} of ${max}`,
  up: (amount: string) => `up ${amount} since the edition before`,
  down: (amount: string) => `down ${amount} since the edition before`,
  unchanged: 'unchanged',
  noBefore: 'the edition before has no value',
  recomputed: 'recomputed from its parts',
  carried: 'inferred from an announced change',
  converted: 'converted to today’s scale',
  adds: (sum: string) => `its parts add up to ${sum}`,
  differs: (sum: string) => `differs: its parts add up to ${sum}`,
  missing: {
    before: (edition: string) => `no value: known from edition ${edition} on`,
    after: (edition: string) => `no value: known until edition ${edition}`,
    'no-edition': 'no edition',
    'no-score': 'no value at hand',
  },

  key: 'Key',
  keyValues: 'least free … freest',
  keyUp: 'up since the edition before',
  keyDown: 'down since the edition before',
  keyBold: 'bold: published sum of the rows below it',
  sumsAgree: (count: number) =>
    `${plural(count, 'published sum', 'published sums')} compared with the rows that make them: all add up.`,
  sumsDiffer: (count: number, different: number) =>
    `${plural(count, 'published sum', 'published sums')} compared with the rows that make them: ${different} differ, and say by how much.`,
  extrasZero:
    'Two extra questions, on deliberate ethnic change and (until edition 2017) traditional monarchies, would change political rights; they are 0 in every edition shown.',
  extrasShown:
    'Two extra questions change political rights: the one on deliberate ethnic change is subtracted, the one on traditional monarchies (until edition 2017) added.',
} as const;

export type HeatmapMessages = Translation<typeof enHeatmap>;
