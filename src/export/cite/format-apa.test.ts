import { describe, expect, it } from 'vitest';
import { buildCitation } from './build-citation.ts';
import { CONTEXT, quotation, report, scoreOf, table, WORDS } from './cite-fixture.ts';
import type { CslItem } from './csl-item.ts';
import { formatApa } from './format-apa.ts';
import type { CiteSubject } from './subject.ts';

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
