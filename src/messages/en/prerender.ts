/** English words of the page before its script, or without it. Only the build needs them. */
export const enPrerender = {
  /** Describes the figure that cannot be asked yet. */
  figure: (scores: number, events: number) =>
    `${scores} scores in strips above each other, ${events} events in one lane a kind below them, on one time axis.`,
  noScript: {
    title: 'Without JavaScript the figure cannot be asked.',
    lead: 'Scores, events and the sentences behind them are in these files:',
    files: { manifest: 'instruments', chart: 'scores and events', evidence: 'quotations and passages' },
  },
};
