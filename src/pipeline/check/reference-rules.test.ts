import { describe, expect, it } from 'vitest';
import { lineBefore, place, withEvents, withPassages } from '../testing/small-changes.ts';
import { PASSAGES_FILE, problemsOf, quote, smallDataset, tamper } from '../testing/small-dataset.ts';
import { FIW_DOCUMENT, YEARBOOK } from '../testing/small-documents.ts';
import { passageValues, statesValue } from './rules/passage-values.ts';
import { references } from './rules/references.ts';

describe('references', () => {
  it('refuses an account of an unknown source', () => {
    const small = withEvents((rally) => [
      { ...rally, accounts: [{ ...rally.accounts.at(1)!, source: 'nowhere' }], counts: [] },
    ]);
    expect(problemsOf(references, small)[0]).toEqual({
      where: place(small, '"source": "nowhere"'),
      message: 'event 2019-06-09-rally-in-capital: an account needs a document',
      expected: `one of ${FIW_DOCUMENT}, ${YEARBOOK}`,
      found: 'nowhere',
    });
  });

  it('refuses an account of a data set, which has no words', () => {
    const small = withEvents((_, sentence) => [
      { ...sentence, counts: [], accounts: [{ ...sentence.accounts.at(0)!, source: 'nit-2001-2024' }] },
    ]);
    expect(problemsOf(references, small)[0]?.found).toBe('nit-2001-2024');
  });

  it('refuses an unknown indicator and a count without account', () => {
    const small = withEvents((rally, sentence) => [
      { ...rally, indicators: ['FIW.E7'] },
      { ...sentence, counts: [{ ...sentence.counts.at(0)!, source: FIW_DOCUMENT }] },
    ]);
    expect(problemsOf(references, small)).toEqual([
      expect.objectContaining({ where: place(small, '"FIW.E7"'), found: 'FIW.E7' }),
      expect.objectContaining({ where: place(small, `"source": "${FIW_DOCUMENT}"`, 3), found: FIW_DOCUMENT }),
    ]);
  });

  it('refuses a passage without score, with an unknown indicator, or of a section outside the document', () => {
    const small = withPassages(({ source, sections, passages }) => ({
      source,
      sections: [
        { ...sections.at(0)!, indicator: 'FIW.A8' },
        { ...sections.at(1)!, start: 99_999 },
      ],
      passages: [{ ...passages.at(0)!, edition: 1999 }],
    }));
    expect(problemsOf(references, small)).toEqual([
      expect.objectContaining({ message: 'no indicator is called FIW.A8' }),
      expect.objectContaining({ message: 'the section does not lie in the document' }),
      {
        where: place(small, '"indicator": "FIW.TOTAL"', 1, PASSAGES_FILE).replace(/\d+$/, lineBefore),
        message: 'there is no score for this passage',
        expected: 'a row in data/scores/XYZ for FIW.TOTAL, edition 1999',
        found: 'none',
      },
    ]);
  });

  it('refuses a source of an unknown country or instrument, and a proof of an unknown source', () => {
    const small = smallDataset();
    tamper(small, `data/sources/${YEARBOOK}.json`, '"country": "XYZ"', '"country": "ZZZ"');
    tamper(small, `data/sources/${FIW_DOCUMENT}.json`, '"instrument": "fiw"', '"instrument": "gdp"');
    tamper(small, 'data/verification.json', `"${FIW_DOCUMENT}"`, '"fiw-2021-xyz"');
    const found = problemsOf(references, small).map((problem) => problem.found);
    expect(found).toEqual(expect.arrayContaining(['ZZZ', 'gdp', 'fiw-2021-xyz']));
  });
});

describe('passageValues', () => {
  it.each(['score', 'change', 'previous'] as const)(
    'refuses a %s passage that states another value',
    (role) => {
      const other = quote(FIW_DOCUMENT, 'some rallies were permitted.');
      const small = withPassages((file) => ({
        ...file,
        passages: [{ ...file.passages.find((passage) => passage.role === role)!, quotation: other }],
      }));
      expect(problemsOf(passageValues, small)).toEqual([
        expect.objectContaining({
          where: place(small, '"indicator"', 26, PASSAGES_FILE).replace(/\d+$/, lineBefore),
          message: expect.stringMatching(
            new RegExp(`^the ${role} passage of FIW.* does not state its value$`),
          ),
          expected: expect.stringMatching(/^\d+$/),
          found: '“some rallies were permitted.”',
        }),
      ]);
    },
  );

  const nit = { decimals: 2, max: 7 };
  const question = { decimals: 0, max: 4 };
  it.each([
    ['1.251 7.007', 1.25, nit, true],
    ['from 1.50 to 1.25', 1.5, nit, true],
    ['11.25', 1.25, nit, false],
    ['5.95', 5.95, { decimals: 2, max: 100 }, true],
    ['1/4', 1, question, true],
    ['**1 / 4**', 1, question, true],
    ['E1 0-4 pts: 1 / 4', 0, question, false],
    ['E1 0-4 pts: 1 / 4', 4, question, false],
    ['23', 2, question, false],
    ['1.25', 1, question, false],
  ])('%s states %d as %o: %s', (words, value, print, expected) => {
    expect(statesValue(words, value, print)).toBe(expected);
  });
});
