import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCitation } from './build-citation.ts';
import { anyText, CONTEXT, quotation, subjectWith, WORDS } from './cite-fixture.ts';
import { oneLine } from './csl-item.ts';
import { formatRis } from './format-ris.ts';
import type { CiteSubject } from './subject.ts';

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
