import type { Translation } from '../translation.ts';

/** The words of citations and of the dialogue that shows them, in English; loaded when somebody cites. */
export const enCite = {
  title: 'Cite',
  /** The control in the evidence panel. */
  control: { quotation: 'Cite', event: 'Cite this event', score: 'Cite this score', view: 'Cite this view' },
  of: {
    quotation: 'A quotation, in the report that it stands in.',
    event: 'An event of this ledger, with the reports that tell it.',
    score: 'A score, in the report or table that states it.',
    view: 'This view, as its filters are set now.',
  },
  format: 'Format',
  formats: { apa: 'Text', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  result: (format: string) => `Citation as ${format}`,
  copy: (format: string) => `Copy ${format}`,
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying. Select the text instead.',
  download: (ending: string) => `Save as .${ending}`,
  close: 'Close',

  /** Inside the citation. */
  text: {
    product: 'Democracy Ledger',
    noDate: 'n.d.',
    dataSet: 'Data set',
    /** The style is an American one, so its dates are. */
    day: (day: number) =>
      new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(day),
    retrieved: (day: string, url: string) => `Retrieved ${day}, from ${url}`,
    through: (day: string, permalink: string) => `Read through Democracy Ledger on ${day}: ${permalink}`,
    quoted: (words: string, start: number, end: number) =>
      `“${words}” (characters ${start}–${end} of the document).`,
    score: (what: string, value: string, edition: number, covers: string) =>
      `${what}: ${value} (edition ${edition}, covers ${covers})`,
    of: (value: string, max: string) => `${value} of ${max}`,
    event: (title: string, date: string) => `${title} (${date})`,
    tells: (event: string) => `Tells of: ${event}.`,
    toldBy: (sources: string) => `Told by: ${sources}.`,
    drawnFrom: (sources: string) => `Drawn from: ${sources}.`,
  },
} as const;

export type CiteMessages = Translation<typeof enCite>;
