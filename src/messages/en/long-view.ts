import type { Translation } from '../translation.ts';

/** The words of the long view, in English. */
export const enLongView = {
  title: 'The long view: ratings from 1 to 7',
  lead: 'Before the total of 0–100 there were two ratings, and they go on beside it. On this scale 1 is the freest and 7 the least free; 1 stands at the top, so up is freer.',
  figureTitle: 'Ratings of Freedom in the World, 1 to 7',
  ownScale: 'The ratings are a scale of their own and are never drawn together with the 0–100 total.',
  empty: 'This bundle has no ratings from 1 to 7.',
  begins: (country: string, edition: number, covers: string) =>
    `The publisher’s table of ratings begins in 1972; its first for ${country} is edition ${edition}, which covers ${covers}.`,
  calendarKept: (country: string) =>
    `Surveys have kept to calendar years since 1990, so every rating of ${country} judges one. Before, one survey ran from January 1981 to August 1982 (the table has nothing under 1981), the next to November 1983, then from November to November.`,
  calendarSwitched:
    'One survey ran from January 1981 to August 1982, so the table has nothing under 1981; the next ran to November 1983, then from November to November, and the one to December 1989 led back to calendar years. Each rating is drawn over the months that it judged.',
  /** The publisher's own words; how the ratings become a status stands in the notes of the instrument. */
  statusNote:
    'F, PF, NF: Free, Partly Free, Not Free. The mean of both ratings decides: 1.0–2.5 Free, 3.0–5.0 Partly Free, 5.5–7.0 Not Free.',
  freest: '1 freest',
  leastFree: '7 least free',
  statusRow: 'Status',
  gap: 'no edition at hand',
  shortStatus: { Free: 'F', 'Partly Free': 'PF', 'Not Free': 'NF' },
  statusName: (status: string, rating: string) => `${status}. ${rating}`,
  ratingName: (title: string, value: string, edition: number, covers: string) =>
    `${title} ${value} of 1 (freest) to 7, edition ${edition}, covers ${covers}`,
  months: (from: string, to: string) => `${from} – ${to}`,
  figure: (rows: readonly string[]) => `Ratings and status over the years judged. ${rows.join(' ')}`,
  row: (title: string, runs: readonly string[]) => `${title}: ${runs.join(', ')}.`,
  run: (value: string, from: number, to: number) =>
    from === to ? `${value} in ${from}` : `${value} in ${from}–${to}`,
  pointHint: 'Point at a rating to read it, choose it to open its evidence.',
  table: 'The ratings as a table',
  covers: 'Covers',
  edition: 'Edition',
  status: 'Status',
  open: (what: string) => `Open the evidence: ${what}`,
  skipped: 'nothing listed: taken in by the survey of January 1981 to August 1982',
} as const;

export type LongViewMessages = Translation<typeof enLongView>;
