import { describe, expect, it } from 'vitest';
import { inputOf, problemsOf, smallDataset, tamper } from '../testing/small-dataset.ts';
import { recordChecks } from '../curate/record-checks.ts';
import { jsonText } from '../dataset/write-atomically.ts';
import { checkIdOf, CHECKS_PATH, readCheckRecord } from './check-record.ts';
import { deriveCheckResults } from './derive-check-results.ts';
import type { CheckInput } from './rule.ts';
import { checkRecord } from './rules/check-record.ts';
import { DATA_RULES } from './run-rules.ts';

const without = (input: CheckInput): CheckInput => ({ ...input, documents: undefined, tables: undefined });
const resultOf = (input: CheckInput, id: string) =>
  deriveCheckResults(DATA_RULES, input).find((check) => check.id === id);

const FIGURES = 'data/scores/XYZ/fiw-2020-xyz.csv';

describe('deriveCheckResults', () => {
  it('says of every rule what it found, the same with and without the originals', () => {
    const input = inputOf(smallDataset());
    const results = deriveCheckResults(DATA_RULES, input);
    expect(results.map(({ title }) => title)).toEqual(DATA_RULES.map(({ title }) => title));
    expect(results.filter(({ result }) => result !== 'passed')).toEqual([]);
    expect(deriveCheckResults(DATA_RULES, without(input))).toEqual(results);
  });

  it('dates only what compares with the originals', () => {
    const input = inputOf(smallDataset());
    const dated = deriveCheckResults(DATA_RULES, input).filter(({ on }) => on !== null);
    expect(dated.map(({ id, on }) => `${id} ${on}`)).toEqual([
      'quotations 2024-05-31',
      'record-of-proofs 2024-05-31',
      'extracted-files-against-documents 2024-05-31',
      'score-files-against-figure-tables 2024-05-31',
      'arithmetic-over-the-whole-freedom-in-the-world-table 2024-05-31',
    ]);
    expect(resultOf(input, 'quotations')?.checked).toEqual({ quotations: 62 });
    expect(resultOf(input, 'dates-of-events')).toEqual({
      id: 'dates-of-events',
      title: 'dates of events',
      checked: { events: 2 },
      result: 'passed',
      on: null,
    });
  });

  it('finds every rule of the record among the rules', () => {
    const record = readCheckRecord(smallDataset().files);
    const ids = new Set(DATA_RULES.map(({ title }) => checkIdOf(title)));
    expect(record.ok && Object.keys(record.value).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('calls a comparison skipped when its data changed after it', () => {
    const small = smallDataset();
    tamper(small, FIGURES, 'fiw,2020,XYZ,FIW.E1,1,', 'fiw,2020,XYZ,FIW.E1,0,');
    const input = without(inputOf(small));
    expect(resultOf(input, 'extracted-files-against-documents')).toMatchObject({
      checked: {},
      result: 'skipped-without-originals',
      on: null,
    });
    // the words are what they were
    expect(resultOf(input, 'quotations')?.result).toBe('passed');
  });
});

describe('recordChecks', () => {
  it('keeps the date of what did not change, and renews the rest', () => {
    const small = smallDataset();
    const same = recordChecks(inputOf(small), '2024-07-01');
    expect(same.ok && jsonText(same.value)).toBe(small.files.get(CHECKS_PATH));
    small.files.set('data/countries.json', `${small.files.get('data/countries.json')}\n`);
    const renewed = recordChecks(inputOf(small), '2024-07-01');
    if (!renewed.ok) throw new Error(JSON.stringify(renewed.problems));
    expect(renewed.value['quotations']?.checkedOn).toBe('2024-05-31');
    expect(renewed.value['score-files-against-figure-tables']?.checkedOn).toBe('2024-07-01');
  });

  it('records nothing when a comparison fails', () => {
    const small = smallDataset();
    tamper(small, FIGURES, 'fiw,2020,XYZ,FIW.E1,1,', 'fiw,2020,XYZ,FIW.E1,0,');
    expect(recordChecks(inputOf(small), '2024-07-01').ok).toBe(false);
  });

  it('keeps what it cannot compare', () => {
    const input = inputOf(smallDataset());
    const kept = recordChecks({ ...input, tables: undefined }, '2024-07-01');
    expect(kept.ok && Object.keys(kept.value).length).toBe(5);
  });
});

describe('the rule on the record of checks', () => {
  it('wants the record renewed when what was compared has changed', () => {
    const small = smallDataset();
    small.files.set('data/countries.json', `${small.files.get('data/countries.json')}\n`);
    const problems = problemsOf(checkRecord, small);
    expect(problems.map(({ message }) => /“(.*)”/.exec(message)?.[1])).toEqual([
      'extracted-files-against-documents',
      'score-files-against-figure-tables',
      'arithmetic-over-the-whole-freedom-in-the-world-table',
    ]);
    expect(problemsOf(checkRecord, { ...small, documents: new Map(), tables: new Map() })).toEqual([]);
  });

  it('names the line of a record that cannot be read', () => {
    const small = smallDataset();
    tamper(small, CHECKS_PATH, '"quotations": {\n    "digest": "', '"quotations": {\n    "digest": "x');
    expect(problemsOf(checkRecord, small)).toEqual([
      expect.objectContaining({ where: expect.stringMatching(/^data\/checks\.json:\d+$/) }),
    ]);
  });
});
