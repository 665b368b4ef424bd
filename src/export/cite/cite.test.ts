import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enCite } from '../../messages/en/cite.ts';
import { buildCitation } from './build-citation.ts';
import { oneLine, type CslItem } from './csl-item.ts';
import { formatApa } from './format-apa.ts';
import { escapeBibtex, formatBibtex } from './format-bibtex.ts';
import { formatRis } from './format-ris.ts';
import { citationFileName, CITE_FORMATS, formatCitation } from './formats.ts';
import type { CitedSource, CiteSubject } from './subject.ts';

const WORDS = enCite.text;
const CONTEXT = { accessed: '2024-05-31', permalink: 'https://example.org/?v=1&event=a_b%20c' };

const report: CitedSource = {
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
const bureau: CitedSource = {
  csl: {
    id: 'usdos',
    type: 'report',
    title: 'Country Reports',
    author: [{ literal: 'Bureau of Democracy, Rights & Labor' }],
    publisher: 'Department of State',
  },
  language: 'en',
};
const table: CitedSource = {
  csl: {
    id: 'fiw-table',
    type: 'dataset',
    title: 'All scores',
    publisher: 'Freedom House',
    note: 'Gathered.',
  },
  language: 'en',
};
const quotation: CiteSubject = {
  type: 'quotation',
  source: report,
  quotation: { exact: 'Ballots & boxes,\n100 % full', prefix: '', suffix: '', start: 40, end: 66 },
};

const scoreOf = (sources: readonly CitedSource[]): CiteSubject => ({
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

const anyText = fc.oneof(
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
const subjectWith = (text: string): CiteSubject => ({
  type: 'event',
  id: '2019-x',
  title: text,
  date: '2019',
  sources: [
    { csl: { ...report.csl, title: text, author: [{ family: text, given: text }] }, language: 'en' },
    { csl: { ...bureau.csl, author: [{ literal: text }], publisher: text }, language: 'en' },
  ],
});

describe('buildCitation', () => {
  it('cites the report for a quotation, and says where it was read', () => {
    const [item, ...others] = buildCitation(quotation, CONTEXT, WORDS);
    expect(others).toEqual([]);
    expect(item).toEqual({
      id: 'nit-2015-kaz',
      type: 'report',
      title: 'Nations in Transit 2015: Kazakhstan',
      author: [{ family: 'Lillis', given: 'Joanna' }],
      publisher: 'Freedom House',
      issued: { 'date-parts': [[2015]] },
      URL: 'https://example.org/2015',
      language: 'en',
      note: `“Ballots & boxes, 100 % full” (characters 40–66 of the document). Read through Democracy Ledger on 2024-05-31: ${CONTEXT.permalink}`,
    });
  });

  it('cites the ledger for an event, then the reports that tell it', () => {
    const event: CiteSubject = {
      type: 'event',
      id: '2014-11-05-x',
      title: 'A rally',
      date: '5 November 2014',
      sources: [report, bureau],
    };
    const items = buildCitation(event, CONTEXT, WORDS);
    expect(items.map(({ id }) => id)).toEqual(['democracy-ledger-2014-11-05-x', 'nit-2015-kaz', 'usdos']);
    expect(items[0]).toMatchObject({
      type: 'webpage',
      title: 'A rally (5 November 2014)',
      'container-title': 'Democracy Ledger',
      accessed: { 'date-parts': [[2024, 5, 31]] },
      URL: CONTEXT.permalink,
      note: 'Told by: Nations in Transit 2015: Kazakhstan; Country Reports.',
    });
  });

  it('cites what states a score, and this page for a view', () => {
    const items = buildCitation(scoreOf([report, table]), CONTEXT, WORDS);
    expect(items.map(({ id }) => id)).toEqual(['nit-2015-kaz', 'fiw-table']);
    for (const { note } of items)
      expect(note).toMatch(
        /^Nations in Transit, Democracy Score: 1\.39 of 7 \(edition 2015, covers 2014\)\. Read through /,
      );
    expect(buildCitation(scoreOf([]), CONTEXT, WORDS)[0].id).toBe('democracy-ledger-nit-ds-2015');
    const view: CiteSubject = { type: 'view', title: 'How free is Exland?', sources: [report] };
    expect(buildCitation(view, CONTEXT, WORDS)).toMatchObject([
      { id: 'democracy-ledger-view', URL: CONTEXT.permalink },
    ]);
  });
});

describe('formatApa', () => {
  it('writes author, year, title, publisher, address', () => {
    const [item] = buildCitation(quotation, CONTEXT, WORDS);
    expect(formatApa(item, WORDS)).toBe(
      'Lillis, J. (2015). Nations in Transit 2015: Kazakhstan. Freedom House. https://example.org/2015',
    );
  });

  it('names a publisher that is the author once, and what has no year or kind', () => {
    const [item] = buildCitation(scoreOf([table]), CONTEXT, WORDS);
    expect(formatApa(item, WORDS)).toBe('Freedom House. (n.d.). All scores [Data set].');
  });

  it('says when a page was seen', () => {
    const view: CiteSubject = { type: 'view', title: 'How free is Exland?', sources: [report] };
    expect(formatApa(buildCitation(view, CONTEXT, WORDS)[0], WORDS)).toBe(
      `How free is Exland? (n.d.). Democracy Ledger. Retrieved May 31, 2024, from ${CONTEXT.permalink}`,
    );
  });

  it('joins several names, and shortens double ones', () => {
    const author = [{ family: 'A', given: 'Anna-Maria Lou' }, { family: 'B', given: '' }, { literal: 'C' }];
    const item: CslItem = { id: 'x', type: 'report', title: 'T?', author };
    expect(formatApa(item, WORDS)).toBe('A, A.-M. L., B, & C. (n.d.). T?');
  });
});

/** Reads LaTeX back as the text that it prints. */
function readBibtex(text: string): string {
  const commands: Record<string, string> = {
    textbackslash: '\\',
    textbraceleft: '{',
    textbraceright: '}',
    textasciitilde: '~',
    textasciicircum: '^',
  };
  return text.replaceAll(/\\([a-z]+)\{\}|\\([&%$#_])/g, (_, command: string, character: string) =>
    command === undefined ? character : (commands[command] ?? '?'),
  );
}

/** Depth of the braces as BibTeX counts them: behind a backslash, too. */
function depths(text: string): number[] {
  let depth = 0;
  return Array.from(text, (character) => (depth += character === '{' ? 1 : character === '}' ? -1 : 0));
}

describe('formatBibtex', () => {
  it('escapes what means something to LaTeX', () => {
    expect(escapeBibtex('a & b % c $ d # e _ f { g } h ~ i ^ j \\ k')).toBe(
      String.raw`a \& b \% c \$ d \# e \_ f \textbraceleft{} g \textbraceright{} h \textasciitilde{} i \textasciicircum{} j \textbackslash{} k`,
    );
  });

  it('loses no character of any text, and lets none act', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeBibtex(text);
        expect(readBibtex(escaped)).toBe(oneLine(text));
        expect(escaped).not.toMatch(/(?<!\\)[&%$#_]|[~^]/);
      }),
    );
  });

  it('closes every brace that it opens, whatever the words', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, url) => {
        const items = buildCitation(subjectWith(text), { ...CONTEXT, permalink: url }, WORDS);
        const entries = formatBibtex(items);
        expect(Math.min(...depths(entries))).toBe(0);
        expect(depths(entries).at(-1)).toBe(0);
        expect(entries.match(/^@(techreport|misc)\{[A-Za-z0-9-]+,$/gm)).toHaveLength(3);
      }),
    );
  });

  it('writes a report, its organisation as one name', () => {
    const items = buildCitation({ ...quotation, source: bureau }, CONTEXT, WORDS);
    expect(formatBibtex(items).split('\n').slice(0, 4)).toEqual([
      '@techreport{usdos,',
      String.raw`  author = {{Bureau of Democracy, Rights \& Labor}},`,
      '  title = {{Country Reports}},',
      '  institution = {{Department of State}},',
    ]);
    const [item] = buildCitation(quotation, CONTEXT, WORDS);
    expect(formatBibtex([item])).toContain('  author = {Lillis, Joanna},\n');
    expect(formatBibtex([item])).toContain('  url = {https://example.org/2015},\n');
  });
});

describe('formatRis', () => {
  it('begins every line with a tag, whatever the words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const records = formatRis(buildCitation(subjectWith(text), CONTEXT, WORDS));
        const lines = records.split('\r\n').filter((line) => line !== '');
        // "ER  - " may not be the end of a record where some text says so
        expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toEqual([]);
        expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(3);
        expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(3);
        expect(lines).toContain(`AU  - ${oneLine(`${text}, ${text}`)}`);
      }),
    );
  });

  it('writes type, author, title, year and note', () => {
    expect(formatRis(buildCitation(quotation, CONTEXT, WORDS)).split('\r\n')).toEqual([
      'TY  - RPRT',
      'ID  - nit-2015-kaz',
      'AU  - Lillis, Joanna',
      'TI  - Nations in Transit 2015: Kazakhstan',
      'PB  - Freedom House',
      'PY  - 2015',
      'UR  - https://example.org/2015',
      'LA  - en',
      expect.stringMatching(/^N1 {2}- “Ballots & boxes, 100 % full” /),
      'ER  - ',
      '',
    ]);
  });

  it('dates a page that was seen', () => {
    const view: CiteSubject = { type: 'view', title: 'A view', sources: [] };
    expect(formatRis(buildCitation(view, CONTEXT, WORDS))).toContain('\r\nY2  - 2024/05/31/\r\n');
  });
});

describe('formatCitation', () => {
  it('gives CSL-JSON that reads back as the items, whatever the words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const items = buildCitation(subjectWith(text), CONTEXT, WORDS);
        expect(JSON.parse(formatCitation(items, 'csl', WORDS))).toEqual(items);
        expect(items.every(({ title }) => !/[\p{Cc}\p{Surrogate}]/u.test(title))).toBe(true);
      }),
    );
  });

  it('has something to say in every format, and a file for it', () => {
    const items = buildCitation(quotation, CONTEXT, WORDS);
    for (const format of CITE_FORMATS)
      expect(formatCitation(items, format, WORDS)).toContain('Nations in Transit 2015');
    expect(CITE_FORMATS.map((format) => citationFileName(items, format))).toEqual([
      'democracy-ledger_nit-2015-kaz.txt',
      'democracy-ledger_nit-2015-kaz.bib',
      'democracy-ledger_nit-2015-kaz.ris',
      'democracy-ledger_nit-2015-kaz.json',
    ]);
  });
});
