import { describe, expect, it } from 'vitest';
import type { LedgerEvent } from '../../domain/event.ts';
import { PassageFile } from '../dataset/passage-file.ts';
import { jsonText } from '../dataset/write-atomically.ts';
import { FIW_DOCUMENT, YEARBOOK } from '../testing/small-documents.ts';
import {
  EVENTS_FILE,
  PASSAGES_FILE,
  problemsOf,
  quote,
  smallDataset,
  smallEvents,
  tamper,
  type SmallDataset,
} from '../testing/small-dataset.ts';
import { eventCounts } from './rules/event-counts.ts';
import { eventDates } from './rules/event-dates.ts';
import { eventIdentity } from './rules/event-identity.ts';
import { eventIndicators } from './rules/event-indicators.ts';
import { passageValues, statesValue } from './rules/passage-values.ts';
import { references } from './rules/references.ts';

/** The dataset with its events changed. */
function withEvents(
  change: (rally: LedgerEvent, sentence: LedgerEvent) => readonly LedgerEvent[],
): SmallDataset {
  const small = smallDataset();
  const [rally, sentence] = [smallEvents().at(0)!, smallEvents().at(1)!];
  small.files.set(EVENTS_FILE, jsonText(change(rally, sentence)));
  return small;
}

/** The dataset with its passages changed. */
function withPassages(change: (file: PassageFile) => PassageFile): SmallDataset {
  const small = smallDataset();
  const file = PassageFile.parse(JSON.parse(small.files.get(PASSAGES_FILE)!));
  small.files.set(PASSAGES_FILE, jsonText(change(file)));
  return small;
}

/** A record begins on the line before its first field. */
function lineBefore(line: string): string {
  return String(Number(line) - 1);
}

/** `data/events/XYZ/2019.json:` and the line on which the words stand for the `nth` time. */
function place(small: SmallDataset, words: string, nth = 1, file = EVENTS_FILE): string {
  const lines = (small.files.get(file) ?? '').split('\n');
  const found = lines.flatMap((line, index) => (line.includes(words) ? [index + 1] : []));
  return `${file}:${found[nth - 1]}`;
}

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
      sections: [{ ...sections.at(0)!, indicator: 'FIW.A8' }, { ...sections.at(1)!, start: 99_999 }],
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

describe('eventDates', () => {
  it('wants an event in the file of its year', () => {
    const small = withEvents((rally) => [
      {
        ...rally,
        id: '2018-06-09-rally',
        date: '2018-06-09',
        accounts: rally.accounts.map((account) => ({ ...account, date: '2018' })),
      },
    ]);
    expect(problemsOf(eventDates, small)).toEqual([
      {
        where: place(small, '"date": "2018-06-09"'),
        message: 'event 2018-06-09-rally: it stands in the file of another year',
        expected: '2018.json',
        found: '2019.json',
      },
    ]);
  });

  it('wants the date in the id', () => {
    const small = withEvents((rally) => [{ ...rally, id: '2019-06-10-rally' }]);
    expect(problemsOf(eventDates, small)).toEqual([
      expect.objectContaining({ where: place(small, '"id"'), expected: '2019-06-09', found: '2019-06-10' }),
    ]);
  });

  it.each([
    ['2019-rally', '2019-06-09'],
    ['2019-27-months', '2019'],
    ['2019-06-rally', '2019-06~'],
    ['2019-06-rally', '2019-05-20/..'],
  ])('accepts the id %s for %s', (id, date) => {
    const small = withEvents((rally) => [
      { ...rally, id, date, accounts: rally.accounts.map((account) => ({ ...account, date })) },
    ]);
    expect(problemsOf(eventDates, small)).toEqual([]);
  });

  it('refuses an account whose date lies outside the event, unless the claim names the disagreement', () => {
    const other = (claim: string): SmallDataset =>
      withEvents((rally) => [
        { ...rally, accounts: [rally.accounts.at(0)!, { ...rally.accounts.at(1)!, date: '2019-06-12', claim }] },
      ]);
    const silent = other('Says that hundreds were held.');
    expect(problemsOf(eventDates, silent)).toEqual([
      expect.objectContaining({
        where: place(silent, '"date": "2019-06-12"'),
        expected: '2019-06-09',
        found: '2019-06-12',
        mend: expect.stringContaining('(June 9)'),
      }),
    ]);
    expect(problemsOf(eventDates, other('Dates the rally three days later than June 9.'))).toEqual([]);
  });

  it('refuses a summary of one day', () => {
    const small = withEvents((rally) => [{ ...rally, summary: true }]);
    expect(problemsOf(eventDates, small)[0]).toMatchObject({ expected: 'a month, a year or an interval' });
  });
});

describe('eventIdentity', () => {
  it('refuses an id that is used twice', () => {
    const small = withEvents((rally, sentence) => [rally, { ...sentence, id: rally.id }]);
    expect(problemsOf(eventIdentity, small)).toEqual([
      expect.objectContaining({
        where: place(small, `"id": "2019-06-09-rally-in-capital"`, 2),
        message: 'the id is used twice',
        found: `2019-06-09-rally-in-capital, which is also at ${place(small, '"id": "2019-06-09-rally-in-capital"')}`,
      }),
    ]);
  });

  it('refuses two accounts of one source', () => {
    const small = withEvents((rally) => [{ ...rally, accounts: [rally.accounts.at(0)!, rally.accounts.at(0)!] }]);
    expect(problemsOf(eventIdentity, small)).toEqual([
      expect.objectContaining({
        message: 'event 2019-06-09-rally-in-capital: two accounts of one source',
        expected: `one account of ${FIW_DOCUMENT}`,
      }),
    ]);
  });

  it('refuses a title that copies the quotation', () => {
    const small = withEvents((_, sentence) => [
      { ...sentence, title: 'A teacher was sentenced to two years and 10 months in September 2019' },
    ]);
    expect(problemsOf(eventIdentity, small)[0]).toMatchObject({
      where: place(small, '"title"'),
      expected: 'own words',
    });
  });

  it('suspects the same event told twice, but not two people in one sentence', () => {
    const twins = withEvents((rally) => [
      rally,
      { ...rally, id: '2019-06-09-protest', title: 'Rally in the capital' },
    ]);
    expect(problemsOf(eventIdentity, twins)).toEqual([
      expect.objectContaining({
        message: 'event 2019-06-09-protest looks like 2019-06-09-rally-in-capital told again',
        found: `the same as at ${EVENTS_FILE}:2`,
      }),
    ]);
    const two = withEvents((_, sentence) => [
      { ...sentence, id: '2019-09-a', people: ['Ada'] },
      { ...sentence, id: '2019-09-b', people: ['Bela'] },
    ]);
    expect(problemsOf(eventIdentity, two)).toEqual([]);
  });
});

describe('eventCounts', () => {
  it('refuses a value that the text does not state', () => {
    const small = smallDataset();
    tamper(small, EVENTS_FILE, '"value": 4000', '"value": 400');
    expect(problemsOf(eventCounts, small)).toEqual([
      {
        where: place(small, '"value": 400'),
        message: 'event 2019-06-09-rally-in-capital: the value is not what “nearly 4,000 people” says',
        expected: '4000',
        found: '400',
      },
    ]);
  });

  it('refuses a text or a qualifier that no quotation has', () => {
    const small = smallDataset();
    tamper(small, EVENTS_FILE, '"text": "nearly 4,000 people"', '"text": "some 4,000 people"');
    tamper(small, EVENTS_FILE, '"qualifier": "nearly"', '"qualifier": "over"');
    expect(problemsOf(eventCounts, small).map(({ where }) => where)).toEqual([
      place(small, '"text": "some'),
      place(small, '"qualifier"'),
    ]);
  });

  it('refuses "no number" where the text has one', () => {
    const small = smallDataset();
    tamper(small, EVENTS_FILE, '"value": 34', '"value": null');
    expect(problemsOf(eventCounts, small)[0]).toMatchObject({ expected: '2 or 10 or 34', found: 'null' });
  });
});

describe('eventIndicators', () => {
  it('refuses an indicator in whose section nothing is quoted', () => {
    const small = withEvents((rally) => [{ ...rally, indicators: ['FIW.E1', 'FIW.E2'] }]);
    expect(problemsOf(eventIndicators, small)).toEqual([
      expect.objectContaining({ where: place(small, '"FIW.E2"'), expected: 'FIW.E1', found: 'FIW.E2' }),
    ]);
  });

  it('misses the indicator of the section in which a quotation stands', () => {
    const small = withEvents((rally) => [{ ...rally, indicators: [] }]);
    expect(problemsOf(eventIndicators, small)).toEqual([
      expect.objectContaining({
        where: expect.stringMatching(/^data\/events\/XYZ\/2019\.json:\d+$/),
        expected: 'FIW.E1',
        found: 'no indicator',
      }),
    ]);
  });

  it('asks for the innermost of nested sections only', () => {
    const small = smallDataset();
    tamper(
      small,
      PASSAGES_FILE,
      '"sections": [',
      '"sections": [{ "indicator": "FIW.E", "start": 0, "end": 2000 },',
    );
    expect(problemsOf(eventIndicators, small)).toEqual([]);
  });

  it('says which events it could not judge', () => {
    const small = smallDataset();
    small.files.delete(PASSAGES_FILE);
    small.files.set(
      EVENTS_FILE,
      jsonText(smallEvents().map((event) => Object.assign(event, { indicators: ['FIW.B1'] }))),
    );
    const untold = withEvents((rally) => [rally]);
    untold.files.delete(PASSAGES_FILE);
    expect(problemsOf(eventIndicators, untold)).toEqual([]);
    // the second event is told by the yearbook alone, which rates nothing
    expect(problemsOf(eventIndicators, small).map(({ found }) => found)).toEqual(['FIW.B1']);
  });
});

describe('passageValues', () => {
  it.each(['score', 'change', 'previous'] as const)('refuses a %s passage that states another value', (role) => {
    const other = quote(FIW_DOCUMENT, 'some rallies were permitted.');
    const small = withPassages((file) => ({
      ...file,
      passages: [{ ...file.passages.find((passage) => passage.role === role)!, quotation: other }],
    }));
    expect(problemsOf(passageValues, small)).toEqual([
      expect.objectContaining({
        where: place(small, '"indicator"', 26, PASSAGES_FILE).replace(/\d+$/, lineBefore),
        message: expect.stringMatching(new RegExp(`^the ${role} passage of FIW.* does not state its value$`)),
        expected: expect.stringMatching(/^\d+$/),
        found: '“some rallies were permitted.”',
      }),
    ]);
  });

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
