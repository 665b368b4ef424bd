import { describe, expect, it } from 'vitest';
import { buildCitation } from './build-citation.ts';
import { bureau, CONTEXT, quotation, report, scoreOf, table, WORDS } from './cite-fixture.ts';
import type { CiteSubject } from './subject.ts';

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
