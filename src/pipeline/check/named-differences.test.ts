import { describe, expect, it } from 'vitest';
import { jsonText } from '../dataset/write-atomically.ts';
import { lineBefore, place, withoutContext } from '../testing/small-changes.ts';
import {
  EVENTS_FILE,
  problemsOf,
  smallDataset,
  smallEvents,
  type SmallDataset,
} from '../testing/small-dataset.ts';
import { FIW_DOCUMENT, YEARBOOK } from '../testing/small-documents.ts';
import { namedDifferences } from './rules/named-differences.ts';

describe('namedDifferences', () => {
  /** Both reports count the people held; the yearbook says hundreds, now with a number. */
  function counted(value: number | null, disagree: boolean): SmallDataset {
    const small = disagree ? smallDataset() : withoutContext();
    const [rally, sentence] = smallEvents();
    const [count] = rally.counts;
    if (!count) throw new Error('nobody was counted');
    const other = { ...count, value, text: 'hundreds', source: YEARBOOK };
    small.files.set(EVENTS_FILE, jsonText([{ ...rally, counts: [count, other] }, sentence]));
    return small;
  }

  it('wants a record where two sources give different figures', () => {
    const small = counted(300, false);
    expect(problemsOf(namedDifferences, small)).toEqual([
      {
        where: place(small, '"what"', 2).replace(/\d+$/, lineBefore),
        message:
          'event 2019-06-09-rally-in-capital: two figures are given for people detained, and no disagreement names it',
        expected: 'a record in data/disagreements/XYZ.json with this event',
        found: `“nearly 4,000 people” (${FIW_DOCUMENT}) and “hundreds” (${YEARBOOK})`,
        mend: 'Correct the figure or date, or name the disagreement.',
      },
    ]);
  });

  it('is content with a record, with the same figure, and with no figure', () => {
    expect(problemsOf(namedDifferences, counted(300, true))).toEqual([]);
    expect(problemsOf(namedDifferences, counted(4000, false))).toEqual([]);
    expect(problemsOf(namedDifferences, counted(null, false))).toEqual([]);
  });

  it('wants a record where two accounts date it differently, but not where one is vaguer', () => {
    for (const [date, found] of [
      ['2019-06-10', '2019-06-09 (fiw-2020-xyz) and 2019-06-10 (yearbook-2019-xyz)'],
      ['2019-06', undefined],
      ['2019-06~', undefined],
    ] as const) {
      const small = withoutContext();
      const [rally] = smallEvents();
      const [first, second] = rally.accounts;
      if (!first || !second) throw new Error('it is told twice');
      small.files.set(EVENTS_FILE, jsonText([{ ...rally, accounts: [first, { ...second, date }] }]));
      expect(problemsOf(namedDifferences, small).map((problem) => problem.found)).toEqual(
        found ? [found] : [],
      );
    }
  });
});
