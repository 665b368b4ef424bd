import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIW_SCORES_FILE, problemsOf, smallDataset, tamper } from '../testing/small-dataset.ts';
import { agreement } from './rules/agreement.ts';
import { recomputeScores } from './rules/recompute-scores.ts';
import { scoreReferences } from './rules/score-references.ts';
import { scoreValues } from './rules/score-values.ts';

const QUESTIONS = 'data/scores/XYZ/fiw-questions-2013-2025.csv';
const NIT = 'data/scores/XYZ/nit-2001-2024.csv';
const FOTN = 'data/scores/XYZ/fotn-2024.csv';
const RATINGS = 'data/scores/XYZ/fiw-ratings-1972-2024.csv';

/** One row of a score file, as it is written. */
function row(edition: number, indicator: string, rest: string): string {
  const instrument = indicator.slice(0, indicator.indexOf('.')).toLowerCase();
  return `${instrument},${edition},XYZ,${indicator},${rest}`;
}

function lineOf(text: string | undefined, words: string): number {
  return (text ?? '').split('\n').findIndex((line) => line.includes(words)) + 1;
}

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

describe('recomputeScores', () => {
  it.each([
    [
      QUESTIONS,
      'FIW.E, edition 2020',
      row(2020, 'FIW.E1', '1,'),
      row(2020, 'FIW.E1', '0,'),
      '1 (E1 0 + E2 1 + E3 0)',
      '2',
    ],
    [
      QUESTIONS,
      'FIW.PR, edition 2017',
      row(2017, 'FIW.ADD-Q', '2,'),
      row(2017, 'FIW.ADD-Q', '1,'),
      '5 (A 1 + B 3 + C 1 + ADD-A 1 − ADD-Q 1)',
      '4',
    ],
    [
      QUESTIONS,
      'FIW.PR-RATING, edition 2020',
      row(2020, 'FIW.PR-RATING', '7,'),
      row(2020, 'FIW.PR-RATING', '6,'),
      '7 (FIW.PR is 5)',
      '6',
    ],
    [
      QUESTIONS,
      'FIW.TOTAL, edition 2020',
      row(2020, 'FIW.TOTAL', '23,Not Free'),
      row(2020, 'FIW.TOTAL', '23,Free'),
      'Not Free (ratings 7 and 5)',
      'Free',
    ],
    [
      RATINGS,
      'FIW.CL-RATING, edition 2020',
      row(2020, 'FIW.CL-RATING', '5,Not Free'),
      row(2020, 'FIW.CL-RATING', '5,Free'),
      'Not Free (ratings 7 and 5)',
      'Free',
    ],
    // mean 1.25 + 1.25 + 1.5 + 1.25 + 1.5 + 1.5 + 1.5 = 9.75 / 7 = 1.3929
    [
      NIT,
      'NIT.DS, edition 2015',
      row(2015, 'NIT.DS', '1.39,'),
      row(2015, 'NIT.DS', '1.38,'),
      '1.39 (mean of 1.25, 1.25, 1.5, 1.25, 1.5, 1.5, 1.5 is 1.3929)',
      '1.38',
    ],
    // (1.392857 − 1) / 6 × 100 = 6.5476; from the rounded 1.39 it would be 6.50
    [
      NIT,
      'NIT.DP, edition 2015',
      row(2015, 'NIT.DP', '6.55,'),
      row(2015, 'NIT.DP', '6.5,'),
      '6.55 (mean of',
      '6.5',
    ],
    [
      NIT,
      'NIT.DS, edition 2015',
      row(2015, 'NIT.DS', '1.39,,'),
      row(2015, 'NIT.DS', '1.39,Consolidated Democracy,'),
      'Consolidated Authoritarian Regime (Democracy Score 1.39)',
      'Consolidated Democracy',
    ],
    [
      FOTN,
      'FOTN.B, edition 2024',
      row(2024, 'FOTN.B8', '3,'),
      row(2024, 'FOTN.B8', '2,'),
      '11 (B1 2 +',
      '12',
    ],
    [
      FOTN,
      'FOTN.TOTAL, edition 2024',
      row(2024, 'FOTN.TOTAL', '34,Not Free'),
      row(2024, 'FOTN.TOTAL', '34,Free'),
      'Not Free (total 34)',
      'Free',
    ],
  ])('%s: finds that %s does not follow from its parts', (file, subject, from, to, expected, found) => {
    const small = smallDataset();
    tamper(small, file, from, to);
    const problems = problemsOf(recomputeScores, small);
    expect(problems).toEqual([
      expect.objectContaining({
        where: expect.stringMatching(new RegExp(`^${file}:\\d+, column (value|status)$`)),
        message: `${subject}, is not what its parts give`,
        expected: expect.stringContaining(expected),
        found,
      }),
    ]);
  });

  it('points at the line of the aggregate', () => {
    const small = smallDataset();
    const line = lineOf(small.files.get(NIT), row(2015, 'NIT.DS', ''));
    tamper(small, NIT, row(2015, 'NIT.DS', '1.39,'), row(2015, 'NIT.DS', '1.38,'));
    expect(problemsOf(recomputeScores, small)[0]?.where).toBe(`${NIT}:${line}, column value`);
  });

  it.each([
    [QUESTIONS, 'FIW.B2', 'no FIW.B2'],
    [NIT, 'NIT.CS', 'no NIT.CS'],
  ])('%s: misses the row of %s', (file, indicator, found) => {
    const small = smallDataset();
    const text = small.files.get(file) ?? '';
    const edition = file === NIT ? 2015 : 2020;
    const line = text.split('\n').find((words) => words.startsWith(row(edition, indicator, '')));
    tamper(small, file, `${line}\n`, '');
    expect(problemsOf(recomputeScores, small)[0]).toMatchObject({
      found,
      where: expect.stringMatching(/:\d+$/),
    });
  });

  it('knows one Governance before edition 2005 and two categories after', () => {
    const small = smallDataset();
    tamper(small, NIT, row(2004, 'NIT.GOV', ''), row(2004, 'NIT.NDG', ''));
    expect(problemsOf(recomputeScores, small)[0]).toMatchObject({
      message: 'edition 2004 has no such category',
      found: 'NIT.NDG',
    });
  });

  it('lets a report state of the edition before no more than it compares itself with', () => {
    const small = smallDataset();
    // one question of three, from the note on its change
    expect(small.files.get(FIW_SCORES_FILE)).toContain('fiw,2019,XYZ,FIW.E1,0,,published,,fiw-2020-xyz,');
    expect(small.files.get(FIW_SCORES_FILE)).not.toContain('fiw,2019,XYZ,FIW.E2');
    expect(problemsOf(recomputeScores, small)).toEqual([]);
  });

  it('does not judge the borderline statuses of early editions', () => {
    const small = smallDataset();
    // ratings 6 and 5 of edition 1973, mean 5.5, stand in the table as Partly Free
    expect(small.files.get(RATINGS)).toContain(row(1973, 'FIW.PR-RATING', '6,Partly Free'));
    expect(problemsOf(recomputeScores, small)).toEqual([]);
  });

  it('catches any one changed digit among the values of an edition', () => {
    const { files } = smallDataset();
    const lines = (files.get(QUESTIONS) ?? '').split('\n');
    const candidates = lines.flatMap((line, index) => (line.startsWith('fiw,2020,') ? [index] : []));
    // 25 questions, 7 subcategories, the subtracted question, PR, CL, total, two ratings
    expect(candidates).toHaveLength(38);
    const change = fc.record({
      at: fc.constantFrom(...candidates),
      place: fc.nat(1),
      digit: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(change, ({ at, place, digit }) => {
        const cells = lines.at(at)!.split(',');
        const value = cells.at(4)!;
        const changed = value.slice(0, place) + digit + value.slice(place + 1);
        fc.pre(Number(changed) !== Number(value));
        const small = smallDataset();
        const text = lines.with(at, cells.with(4, changed).join()).join('\n');
        small.files.set(QUESTIONS, text);
        const problems = [scoreValues, recomputeScores].flatMap((rule) => problemsOf(rule, small));
        expect(problems.length).toBeGreaterThan(0);
        for (const problem of problems)
          expect(problem.where).toMatch(/^data\/scores\/XYZ\/fiw-questions-2013-2025\.csv:\d+/);
      }),
      { numRuns: 60 },
    );
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
