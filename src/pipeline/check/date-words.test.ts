import { describe, expect, it } from 'vitest';
import type { LedgerEvent } from '../../domain/event.ts';
import { place, withEvents } from '../testing/small-changes.ts';
import { inputOf, problemsOf, smallDataset, tamper } from '../testing/small-dataset.ts';
import { YEARBOOK } from '../testing/small-documents.ts';
import { dateWords } from './rules/date-words.ts';

/** The dataset whose second event has this date and these words. */
function dated(date: string, exact: string) {
  return withEvents((_, sentence): LedgerEvent[] => {
    const [account] = sentence.accounts;
    if (!account) throw new Error('the sentence is not told');
    const quotations = account.quotations.map((quotation) => ({ ...quotation, exact }));
    return [{ ...sentence, date, accounts: [{ ...account, date, quotations }] }];
  });
}

describe('dateWords', () => {
  it('wants the month, the day and the year in the quotation', () => {
    const small = dated('2018-09-03', 'A teacher was sentenced in September.');
    expect(problemsOf(dateWords, small)).toEqual([
      {
        where: place(small, '"date"', 2),
        message: `event 2019-09-teacher-sentenced: the account of ${YEARBOOK} is dated more precisely than its words`,
        expected: 'a quotation that says 2018 and September 3',
        found: '2018-09-03',
        mend: 'Quote the words that date it, or make the date as vague as they are.',
      },
    ]);
  });

  it.each([
    ['2019-09', 'He was sentenced in August.'],
    ['2019-09-01', 'He was sentenced on September 12.'],
    ['2019-09-12', 'He was sentenced on September 1.'],
    ['2019-09-02', 'He was sentenced on September 22.'],
    ['2019-09/2019-10', 'He was on trial from September.'],
    ['2017', 'He was sentenced.'],
  ])('refuses %s for “%s”', (date, words) => {
    expect(problemsOf(dateWords, dated(date, words))).toHaveLength(1);
  });

  it.each([
    ['2019', 'He was sentenced.'],
    ['2019-09', 'He was sentenced in September13.'],
    ['2019-09-12', 'He was sentenced on September 12, and freed.'],
    ['2019-09-12', 'He was sentenced on September 124 in a closed court.'],
    ['2019-09-12', 'He was sentenced on 12 September.'],
    ['2019-09~', 'A few weeks on he was sentenced.'],
    ['2019-09?', 'He was sentenced.'],
    ['2019-09-14', 'Two days later he was sentenced.'],
    ['2017', 'He was sentenced in 2017.'],
    ['2019-09/..', 'He has been on trial since September.'],
  ])('takes %s for “%s”', (date, words) => {
    expect(problemsOf(dateWords, dated(date, words))).toEqual([]);
  });

  it('reads no months in a report of another language, and says so', () => {
    const small = dated('2019-09', 'В сентябре учителя осудили.');
    tamper(small, `data/sources/${YEARBOOK}.json`, '"language": "en"', '"language": "ru"');
    const { problems, skipped } = dateWords.check(inputOf(small));
    expect(problems).toEqual([]);
    expect(skipped).toEqual([expect.stringMatching(/^\d accounts: months are known in English only$/)]);
  });

  it('finds nothing in the small dataset', () => {
    expect(problemsOf(dateWords, smallDataset())).toEqual([]);
  });
});
