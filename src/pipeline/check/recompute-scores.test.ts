import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIW_SCORES_FILE, problemsOf, smallDataset, tamper } from '../testing/small-dataset.ts';
import { FOTN, lineOf, NIT, QUESTIONS, RATINGS, row } from '../testing/small-scores.ts';
import { recomputeScores } from './rules/recompute-scores.ts';
import { scoreValues } from './rules/score-values.ts';

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
