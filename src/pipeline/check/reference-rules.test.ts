import { describe, expect, it } from 'vitest';
import { lineBefore, place, withEvents, withPassages } from '../testing/small-changes.ts';
import {
  EVENTS_FILE,
  PASSAGES_FILE,
  problemsOf,
  quote,
  smallDataset,
  tamper,
} from '../testing/small-dataset.ts';
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

describe('references of sources, instruments and folders', () => {
  const path = `data/sources/${YEARBOOK}.json`;
  it.each([
    ['a document without its length', /\n {2}"length": \d+,?/, '', 'a document needs its length'],
    ['a document of no country', '"country": "XYZ"', '"country": null', 'a document needs its country'],
    ['a coverage that runs backwards', /2019,(\s+)2019/, '2019,$12018', 'the coverage ends before it begins'],
  ])('refuses %s', (_, from, to, message) => {
    const small = smallDataset();
    const text = small.files.get(path)!;
    // the field before the last one must not keep its comma
    small.files.set(path, text.replace(from, to).replace(/,(\s*\})/, '$1'));
    expect(small.files.get(path)).not.toBe(text);
    expect(problemsOf(references, small)).toContainEqual(expect.objectContaining({ message }));
  });

  it('refuses an indicator under another instrument, and a parent or band that does not exist', () => {
    const small = smallDataset();
    tamper(small, 'data/instruments/fiw.json', '"id": "FIW.A1"', '"id": "NIT.A1"');
    const text = small.files.get('data/instruments/nit.json')!;
    small.files.set('data/instruments/nit.json', text.replace('"parent": "NIT.DS"', '"parent": "NIT.XX"'));
    expect(problemsOf(references, small).map(({ where, message }) => `${where}: ${message}`)).toEqual(
      expect.arrayContaining([
        'data/instruments/fiw.json: the indicator NIT.A1 belongs to another instrument',
        'data/instruments/nit.json: no indicator is called NIT.XX',
      ]),
    );
  });

  it('refuses passages of a table, and of an indicator that does not exist', () => {
    const table = smallDataset();
    const text = table.files.get(PASSAGES_FILE)!;
    table.files.delete(PASSAGES_FILE);
    table.files.set('data/passages/nit-2001-2024.json', text.replace(FIW_DOCUMENT, 'nit-2001-2024'));
    expect(problemsOf(references, table)).toContainEqual(
      expect.objectContaining({ message: 'passages need a document', found: 'nit-2001-2024' }),
    );
    const stranger = withPassages((file) => ({
      ...file,
      passages: [{ ...file.passages.at(0)!, indicator: 'FIW.Z9' }],
    }));
    expect(problemsOf(references, stranger)).toContainEqual(
      expect.objectContaining({ message: 'no indicator is called FIW.Z9' }),
    );
  });

  it('refuses events in the folder of another country, or of none', () => {
    const small = smallDataset();
    small.files.set('data/events/ZZZ/2019.json', small.files.get(EVENTS_FILE)!);
    small.files.delete(EVENTS_FILE);
    expect(problemsOf(references, small).map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        'event 2019-06-09-rally-in-capital: its folder is no country',
        'event 2019-06-09-rally-in-capital: the document is about another country',
      ]),
    );
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
