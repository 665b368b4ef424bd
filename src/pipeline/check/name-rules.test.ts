import { describe, expect, it } from 'vitest';
import { jsonText } from '../dataset/write-atomically.ts';
import { place, withContext, withEvents } from '../testing/small-changes.ts';
import {
  CASES_FILE,
  inputOf,
  NAMES_FILE,
  problemsOf,
  smallContext,
  type SmallDataset,
} from '../testing/small-dataset.ts';
import { YEARBOOK } from '../testing/small-documents.ts';
import { names } from './rules/names.ts';

const RALLY = '2019-06-09-rally-in-capital';

describe('names', () => {
  function withName(index: number, more: object): SmallDataset {
    return withContext((small) => ({
      names: small.names.map((known, at) => (at === index ? { ...known, ...more } : known)),
    }));
  }

  it('refuses an alias in an event or a case', () => {
    const small = withEvents((rally, sentence) => [{ ...rally, organisations: ['the Lantern'] }, sentence]);
    small.files.set(CASES_FILE, jsonText([{ ...smallContext().cases.at(0)!, people: ['the Lantern'] }]));
    expect(problemsOf(names, small)).toEqual([
      {
        where: place(small, '"the Lantern"'),
        message: `event ${RALLY}: the name has another spelling in this dataset`,
        expected: 'Lantern Society',
        found: 'the Lantern',
        mend: 'Use the spelling of data/names.json.',
      },
      expect.objectContaining({ where: place(small, '"the Lantern"', 1, CASES_FILE) }),
    ]);
  });

  it('refuses a spelling of two names', () => {
    const small = withName(1, { aliases: ['the Lantern'] });
    expect(problemsOf(names, small)).toEqual([
      expect.objectContaining({
        message: 'the spelling “the Lantern” stands in the list twice',
        found: 'under Lantern Society and under Lantern Union',
      }),
    ]);
  });

  it('wants namesakes to name each other', () => {
    const small = withName(1, { distinctFrom: [] });
    expect(problemsOf(names, small)).toEqual([
      expect.objectContaining({
        where: place(small, '"Lantern Union"', 1, NAMES_FILE),
        message: 'Lantern Society: the namesake does not name it in return',
        found: 'an entry without it',
      }),
    ]);
    expect(problemsOf(names, withName(0, { distinctFrom: ['Lantern Guild'] }))).toHaveLength(2);
  });

  it('refuses an alias that no document uses, where all documents are at hand', () => {
    const small = withName(0, { aliases: ['L. S.'] });
    expect(problemsOf(names, small)).toEqual([expect.objectContaining({ found: 'L. S.' })]);
    const input = inputOf(small);
    const documents = new Map([...small.documents].filter(([id]) => id === YEARBOOK));
    expect(names.check({ ...input, documents }).problems).toEqual([]);
  });
});
