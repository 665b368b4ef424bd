import { describe, expect, it } from 'vitest';
import type { Figure } from '../../domain/figure.ts';
import { statedPassages } from '../build/stated-passages.ts';
import type { Reason } from '../dataset/reason.ts';
import { jsonText } from '../dataset/write-atomically.ts';
import { place, withPassages, withReasons } from '../testing/small-changes.ts';
import { datasetOf, problemsOf, quote, REASONS_FILE, smallDataset } from '../testing/small-dataset.ts';
import { FIW_DOCUMENT } from '../testing/small-documents.ts';
import { quotations } from './rules/quotations.ts';
import { reasonsOfScores } from './rules/reasons.ts';
import { references } from './rules/references.ts';

const CROWDS = quote(FIW_DOCUMENT, 'the police detained nearly 4,000 people there.');

const DETAINED: Figure = {
  what: 'people detained',
  value: 4000,
  unit: 'people',
  qualifier: 'nearly',
  text: 'nearly 4,000 people',
};

/** What a curator chose for E1, with one of its figures changed. */
function reason(figure: Partial<Figure> = {}): Reason {
  return { indicator: 'FIW.E1', edition: 2020, quotation: CROWDS, figures: [{ ...DETAINED, ...figure }] };
}

describe('reasonsOfScores', () => {
  it('finds nothing in a reason of its own section that states its figure', () => {
    expect(problemsOf(reasonsOfScores, withReasons(reason()))).toEqual([]);
  });

  it.each([
    ['"value"', { value: 400 }, '4000', '400'],
    ['"value"', { value: null }, '4000', 'null'],
    ['"text"', { text: 'nearly 4,000 women' }, 'characters of one of its quotations', '“nearly 4,000 women”'],
    ['"qualifier"', { qualifier: 'over' }, "the source's own word", '“over”'],
  ])('refuses a figure whose %s the words do not state', (field, change, expected, found) => {
    const small = withReasons(reason(change));
    expect(problemsOf(reasonsOfScores, small)).toContainEqual(
      expect.objectContaining({ where: place(small, field, 1, REASONS_FILE), expected, found }),
    );
  });

  it('refuses words of another section', () => {
    const small = withReasons({ ...reason(), indicator: 'FIW.E2' });
    expect(problemsOf(reasonsOfScores, small)).toEqual([
      {
        where: place(small, '"quotation"', 1, REASONS_FILE),
        message: 'reason of FIW.E2@2020: it does not stand in the section on FIW.E2',
        expected: 'words of that section',
        found: '“the police detained nearly 4,000 people there.”',
      },
    ]);
  });

  it('refuses the same words twice', () => {
    const small = withReasons(reason(), reason());
    expect(problemsOf(reasonsOfScores, small)).toEqual([
      expect.objectContaining({
        where: place(small, '"quotation"', 2, REASONS_FILE),
        message: 'reason of FIW.E1@2020: the same words stand here twice',
      }),
    ]);
  });

  it('names a question that is discussed and has no reason', () => {
    const small = withPassages((file) => ({
      ...file,
      passages: file.passages.filter(({ indicator, role }) => role !== 'reason' || indicator !== 'FIW.B3'),
    }));
    expect(problemsOf(reasonsOfScores, small)).toEqual([
      expect.objectContaining({
        message: `no words of ${FIW_DOCUMENT} give the reason of FIW.B3`,
        mend: `Choose one in ${REASONS_FILE}.`,
      }),
    ]);
  });
});

describe('other rules on reasons', () => {
  it('refuses a reason of a score that does not exist, and one of no document', () => {
    const small = withReasons({ ...reason(), edition: 1999 });
    expect(problemsOf(references, small)).toEqual([
      expect.objectContaining({ where: place(small, '"indicator"', 1, REASONS_FILE), found: 'FIW.E1@1999' }),
    ]);
    const stray = smallDataset();
    stray.files.set('data/reasons/nit-2001-2024.json', jsonText([reason()]));
    expect(problemsOf(references, stray)).toEqual([
      expect.objectContaining({ message: 'a reason needs a document', found: 'nit-2001-2024' }),
    ]);
  });

  it('refuses a reason with one character changed', () => {
    const exact = CROWDS.exact.replace('4,000', '4,001');
    const small = withReasons({ ...reason(), quotation: { ...CROWDS, exact } });
    expect(problemsOf(quotations, small)).toEqual([
      expect.objectContaining({
        where: place(small, '"quotation"', 1, REASONS_FILE),
        message: expect.stringMatching(/^reason of FIW\.E1@2020: .*is not verbatim/),
      }),
    ]);
  });
});

describe('statedPassages', () => {
  it('puts chosen reasons in place of the extracted one of their score, and leaves all else', () => {
    const before = statedPassages(datasetOf(smallDataset().files));
    const after = statedPassages(datasetOf(withReasons(reason()).files));
    const isReplaced = (passage: (typeof before)[number]): boolean =>
      passage.role === 'reason' && passage.indicator === 'FIW.E1';
    expect(before.filter(isReplaced)).toHaveLength(1);
    expect(after.filter(isReplaced)).toEqual([{ ...reason(), role: 'reason', source: FIW_DOCUMENT }]);
    expect(after.filter((passage) => !isReplaced(passage))).toEqual(
      before.filter((passage) => !isReplaced(passage)),
    );
  });
});
