import { describe, expect, it } from 'vitest';
import { jsonText } from '../dataset/write-atomically.ts';
import { place, withEvents } from '../testing/small-changes.ts';
import {
  EVENTS_FILE,
  PASSAGES_FILE,
  problemsOf,
  smallDataset,
  smallEvents,
  tamper,
  type SmallDataset,
} from '../testing/small-dataset.ts';
import { FIW_DOCUMENT } from '../testing/small-documents.ts';
import { eventCounts } from './rules/event-counts.ts';
import { eventDates } from './rules/event-dates.ts';
import { eventIdentity } from './rules/event-identity.ts';
import { eventIndicators } from './rules/event-indicators.ts';

/** The yearbook dates the rally three days later than the event. */
function withOtherDate(claim: string): SmallDataset {
  return withEvents((rally) => [
    {
      ...rally,
      accounts: [rally.accounts.at(0)!, { ...rally.accounts.at(1)!, date: '2019-06-12', claim }],
    },
  ]);
}

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
    const silent = withOtherDate('Says that hundreds were held.');
    expect(problemsOf(eventDates, silent)).toEqual([
      expect.objectContaining({
        where: place(silent, '"date": "2019-06-12"'),
        expected: '2019-06-09',
        found: '2019-06-12',
        mend: expect.stringContaining('(June 9)'),
      }),
    ]);
    expect(problemsOf(eventDates, withOtherDate('Dates the rally three days later than June 9.'))).toEqual(
      [],
    );
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
    const small = withEvents((rally) => [
      { ...rally, accounts: [rally.accounts.at(0)!, rally.accounts.at(0)!] },
    ]);
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
