import { describe, expect, it } from 'vitest';
import { FIW_SCORES_FILE, problemsOf, smallDataset, tamper } from '../testing/small-dataset.ts';
import { FOTN, lineOf, NIT, QUESTIONS, row } from '../testing/small-scores.ts';
import { agreement } from './rules/agreement.ts';
import { recomputeScores } from './rules/recompute-scores.ts';
import { scoreReferences } from './rules/score-references.ts';
import { scoreValues } from './rules/score-values.ts';

describe('scoreReferences', () => {
  it.each([
    ['source', ',fiw-2020-xyz,', ',no-such-source,', 'there is no such source', 'no-such-source'],
    ['source', ',fiw-2020-xyz,', ',nit-2001-2024,', 'the row belongs into another file', 'nit-2001-2024'],
    ['country', ',XYZ,', ',ZZZ,', 'there is no such country', 'ZZZ'],
    ['indicator', ',FIW.E1,', ',FIW.E9,', 'no instrument has this indicator', 'FIW.E9'],
    ['indicator', ',FIW.E1,', ',NIT.EP,', 'the indicator belongs to another instrument', 'NIT.EP'],
    ['edition', 'fiw,2020,', 'fiw,2017,', 'fiw-2020-xyz says nothing about this edition', '2017'],
  ])('refuses a wrong %s', (column, from, to, message, found) => {
    const small = smallDataset();
    const line = row(2020, 'FIW.E1', '1,,published,,fiw-2020-xyz,');
    const number = lineOf(small.files.get(FIW_SCORES_FILE), line);
    tamper(small, FIW_SCORES_FILE, line, line.replace(from, to));
    const problems = problemsOf(scoreReferences, small);
    expect(problems).toContainEqual(
      expect.objectContaining({
        where: `${FIW_SCORES_FILE}:${number}, column ${column}`,
        message,
        expected: expect.any(String),
        found,
      }),
    );
  });

  it('refuses an edition whose year the data set does not cover', () => {
    const small = smallDataset();
    tamper(small, 'data/sources/fotn-2024.json', '1970,\n    2030', '2025,\n    2030');
    expect(problemsOf(scoreReferences, small)[0]).toMatchObject({
      where: `${FOTN}:2, column edition`,
      expected: 'an edition that covers a year from 2025 to 2030',
      found: '2024',
    });
  });
});

describe('scoreValues', () => {
  it.each([
    [QUESTIONS, row(2020, 'FIW.A3', '1,'), row(2020, 'FIW.A3', '7,'), 'a value from 0 to 4', '7'],
    [
      NIT,
      row(2015, 'NIT.NDG', '1.25,'),
      row(2015, 'NIT.NDG', '1.3,'),
      'steps of 0.25, counted from 1',
      '1.3',
    ],
    [NIT, row(2015, 'NIT.DS', '1.39,'), row(2015, 'NIT.DS', '1.391,'), 'at most 2 decimals', '1.391'],
  ])('refuses a value off the scale or the grid in %s', (file, from, to, expected, found) => {
    const small = smallDataset();
    const line = lineOf(small.files.get(file), from);
    tamper(small, file, from, to);
    expect(problemsOf(scoreValues, small)).toEqual([
      expect.objectContaining({ where: `${file}:${line}, column value`, expected, found }),
    ]);
  });

  it('refuses a score that one source states twice', () => {
    const small = smallDataset();
    const line = row(2015, 'NIT.EP', '1.25,,published,8-x,nit-2001-2024,\n');
    tamper(small, NIT, line, line + line);
    const at = lineOf(small.files.get(NIT), line.trim());
    expect(problemsOf(scoreValues, small)).toEqual([
      expect.objectContaining({
        where: `${NIT}:${at + 1}`,
        message: `NIT.EP@2015 has stood in line ${at} already`,
        expected: 'one row for each indicator and edition',
        found: 'two',
      }),
    ]);
  });

  it('lets a rounded reading stand beside the exact one, off by less than half a percent', () => {
    const small = smallDataset();
    const line = row(2015, 'NIT.DP', '6.55,,recomputed,,nit-2001-2024,\n');
    const rounded = row(2015, 'NIT.DP', '7,,published,,nit-2001-2024,printed rounded to whole percent\n');
    tamper(small, NIT, line, line + rounded);
    expect(problemsOf(scoreValues, small)).toEqual([]);
    expect(problemsOf(agreement, small)).toEqual([]);
    expect(problemsOf(recomputeScores, small)).toEqual([]);
    tamper(small, NIT, rounded, rounded.replace(',7,', ',8,'));
    expect(problemsOf(agreement, small)).toHaveLength(1);
    expect(problemsOf(recomputeScores, small)).toHaveLength(1);
  });
});

describe('agreement', () => {
  it('names both places where two sources differ', () => {
    const small = smallDataset();
    const from = row(2020, 'FIW.E1', '1,,published,,fiw-2020-xyz,');
    const [one, other] = [
      lineOf(small.files.get(FIW_SCORES_FILE), from),
      lineOf(small.files.get(QUESTIONS), row(2020, 'FIW.E1', '')),
    ];
    tamper(small, FIW_SCORES_FILE, from, from.replace(',1,', ',2,'));
    expect(problemsOf(agreement, small)).toEqual([
      expect.objectContaining({
        where: `${QUESTIONS}:${other} and ${FIW_SCORES_FILE}:${one}`,
        message: 'two sources state FIW.E1@2020 differently',
        expected: '2 (fiw-2020-xyz)',
        found: '1 (fiw-questions-2013-2025)',
      }),
    ]);
  });

  it("compares last year's total with the edition before", () => {
    const small = smallDataset();
    tamper(small, FIW_SCORES_FILE, row(2019, 'FIW.TOTAL', '22,'), row(2019, 'FIW.TOTAL', '21,'));
    expect(problemsOf(agreement, small)[0]).toMatchObject({
      message: 'two sources state FIW.TOTAL@2019 differently',
      found: '22 (fiw-questions-2013-2025)',
    });
  });

  it('compares the status of an edition across its rows', () => {
    const small = smallDataset();
    tamper(
      small,
      FIW_SCORES_FILE,
      row(2020, 'FIW.TOTAL', '23,Not Free'),
      row(2020, 'FIW.TOTAL', '23,Partly Free'),
    );
    expect(problemsOf(agreement, small).map(({ found }) => found)).toContain(
      'Not Free (fiw-ratings-1972-2024)',
    );
  });
});
