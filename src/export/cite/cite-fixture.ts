import fc from 'fast-check';
import { enCite } from '../../messages/en/cite.ts';
import type { CitedSource, CiteSubject } from './subject.ts';

export const WORDS = enCite.text;
export const CONTEXT = { accessed: '2024-05-31', permalink: 'https://example.org/?v=1&event=a_b%20c' };

export const report: CitedSource = {
  csl: {
    id: 'nit-2015-kaz',
    type: 'report',
    title: 'Nations in Transit 2015: Kazakhstan',
    author: [{ family: 'Lillis', given: 'Joanna' }],
    publisher: 'Freedom House',
    issued: { 'date-parts': [[2015]] },
    URL: 'https://example.org/2015',
  },
  language: 'en',
};
export const bureau: CitedSource = {
  csl: {
    id: 'usdos',
    type: 'report',
    title: 'Country Reports',
    author: [{ literal: 'Bureau of Democracy, Rights & Labor' }],
    publisher: 'Department of State',
  },
  language: 'en',
};
export const table: CitedSource = {
  csl: {
    id: 'fiw-table',
    type: 'dataset',
    title: 'All scores',
    publisher: 'Freedom House',
    note: 'Gathered.',
  },
  language: 'en',
};
export const quotation = {
  type: 'quotation',
  source: report,
  quotation: { exact: 'Ballots & boxes,\n100 % full', prefix: '', suffix: '', start: 40, end: 66 },
} satisfies CiteSubject;

export const scoreOf = (sources: readonly CitedSource[]): CiteSubject => ({
  type: 'score',
  key: 'NIT.DS@2015',
  instrument: 'Nations in Transit',
  indicator: 'Democracy Score',
  value: '1.39',
  max: '7',
  edition: 2015,
  covers: '2014',
  sources,
});

/** Any words, above all those that mean something to LaTeX, to RIS or to a line. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      '\\',
      '{',
      '}',
      '~',
      '^',
      '&',
      '%',
      '$',
      '#',
      '_',
      '\n',
      '\r',
      'a',
      ' ',
      '\uD800',
      'é',
      '\u2028',
    ),
  }),
);
/** An event whose title, authors and publishers are the text. */
export const subjectWith = (text: string): CiteSubject => ({
  type: 'event',
  id: '2019-x',
  title: text,
  date: '2019',
  sources: [
    { csl: { ...report.csl, title: text, author: [{ family: text, given: text }] }, language: 'en' },
    { csl: { ...bureau.csl, author: [{ literal: text }], publisher: text }, language: 'en' },
  ],
});
