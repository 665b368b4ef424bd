import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCitation } from './build-citation.ts';
import { anyText, CONTEXT, quotation, subjectWith, WORDS } from './cite-fixture.ts';
import { citationFileName, CITE_FORMATS, formatCitation } from './formats.ts';

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
