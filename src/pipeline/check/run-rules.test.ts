import { describe, expect, it } from 'vitest';
import { inputOf, smallDataset } from '../testing/small-dataset.ts';
import { renderReport } from './render-report.ts';
import { ALL_RULES, runRules } from './run-rules.ts';

describe('runRules', () => {
  it('finds nothing in a valid dataset', () => {
    const reports = runRules(ALL_RULES, inputOf(smallDataset()));
    expect(reports.flatMap(({ problems }) => problems)).toEqual([]);
    expect(reports.flatMap(({ skipped = [] }) => skipped)).toEqual([]);
  });

  it('counts what it looked at', () => {
    const report = renderReport(runRules(ALL_RULES, inputOf(smallDataset())));
    // 3 in events, 2 in a disagreement, 1 in a link; the report's 28 scores, 25 reasons, one change and two values of the edition before
    expect(report).toContain('62 quotations');
    expect(report).toContain('2 events');
    expect(report).toContain('1 disagreements, 1 links, 1 cases, 2 names');
    expect(report).toContain('4 rows of the Freedom in the World table');
    expect(report).toContain('no problems');
  });

  it('says what it skipped without originals and tables', () => {
    const input = { ...inputOf(smallDataset()), documents: undefined, tables: undefined };
    const report = renderReport(runRules(ALL_RULES, input));
    expect(report).toContain('skipped: quotations: fiw-2020-xyz, yearbook-2019-xyz: the original documents');
    expect(report).toContain('skipped: score files against figure tables: the figure tables are not at hand');
    expect(report).toContain('no problems');
  });

  it('shows every part of a problem', () => {
    const title = 'some rule';
    const problem = { where: 'a.csv:3', message: 'wrong', expected: '1', found: '2', mend: 'Write 1.' };
    expect(renderReport([{ title, problems: [problem], counts: { things: 5 } }])).toBe(
      [
        'some rule: 1 problem(s)',
        '  a.csv:3',
        '    wrong',
        '    expected  1',
        '    found     2',
        '    to mend   Write 1.',
        '',
        'checked: 5 things',
        '1 problem(s) in 1 of 1 rules',
      ].join('\n'),
    );
  });
});
