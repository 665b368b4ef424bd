import { describe, expect, it } from 'vitest';
import { sha256Of } from '../dataset/originals.ts';
import { FIW_QUESTIONS_TABLE } from '../import/freedom-in-the-world.ts';
import {
  FIW_SCORES_FILE,
  inputOf,
  PASSAGES_FILE,
  problemsOf,
  smallDataset,
  tamper,
} from '../testing/small-dataset.ts';
import { fiwTable } from './rules/fiw-table.ts';
import { freshBundleAfter } from './rules/fresh-bundle.ts';
import { freshExtract } from './rules/fresh-extract.ts';
import { freshImport } from './rules/fresh-import.ts';
import { DATA_RULES } from './run-rules.ts';

const freshBundle = freshBundleAfter(DATA_RULES);
const QUESTIONS = 'data/scores/XYZ/fiw-questions-2013-2025.csv';

describe('freshExtract', () => {
  it('finds a score, a passage and a section that the page does not give', () => {
    const small = smallDataset();
    const row = 'fiw,2020,XYZ,FIW.E1,1,,published,,fiw-2020-xyz,';
    const line = small.files.get(FIW_SCORES_FILE)!.split('\n').indexOf(row) + 1;
    tamper(small, FIW_SCORES_FILE, row, row.replace(',1,', ',2,'));
    tamper(small, PASSAGES_FILE, '"exact": "The council of A1', '"exact": "The counsel of A1');
    expect(problemsOf(freshExtract, small)).toEqual([
      expect.objectContaining({
        where: `${FIW_SCORES_FILE}:${line}`,
        expected: row,
        found: row.replace(',1,', ',2,'),
        mend: expect.stringContaining('npm run data:extract'),
      }),
      expect.objectContaining({
        where: expect.stringMatching(/^data\/passages\/fiw-2020-xyz\.json:\d+$/),
        expected: expect.stringContaining('council of A1'),
        found: expect.stringContaining('counsel of A1'),
      }),
    ]);
  });

  it('misses the file of a document that was never read', () => {
    const small = smallDataset();
    small.files.delete(PASSAGES_FILE);
    expect(problemsOf(freshExtract, small).length).toBeGreaterThan(0);
  });
});

describe('freshImport', () => {
  it('finds a digit that the table does not have', () => {
    const small = smallDataset();
    const row = 'fiw,2020,XYZ,FIW.A3,1,,published,,fiw-questions-2013-2025,';
    const line = small.files.get(QUESTIONS)!.split('\n').indexOf(row) + 1;
    tamper(small, QUESTIONS, row, row.replace(',1,', ',2,'));
    expect(problemsOf(freshImport, small)).toEqual([
      expect.objectContaining({
        where: `${QUESTIONS}:${line}`,
        expected: row,
        found: row.replace(',1,', ',2,'),
        mend: expect.stringContaining('npm run data:import'),
      }),
    ]);
  });

  it('misses a row and finds one too many', () => {
    const small = smallDataset();
    const text = small.files.get(QUESTIONS)!;
    small.files.set(QUESTIONS, text.split('\n').slice(0, -2).join('\n'));
    expect(problemsOf(freshImport, small).length).toBeGreaterThan(0);
    small.files.set(QUESTIONS, `${text}fiw,2020,XYZ,FIW.A3,1,,published,,fiw-questions-2013-2025,\n`);
    expect(problemsOf(freshImport, small).length).toBeGreaterThan(0);
  });

  it('refuses scores of a country that the table does not know', () => {
    const small = smallDataset();
    const text = small.files.get(QUESTIONS)!;
    small.files.set(QUESTIONS.replace('XYZ', 'ZZZ'), text.replaceAll(',XYZ,', ',ZZZ,'));
    expect(problemsOf(freshImport, small)).toEqual([
      {
        where: QUESTIONS.replace('XYZ', 'ZZZ'),
        message: 'its table knows nothing of this country',
        mend: 'Delete the file.',
      },
    ]);
  });

  it('refuses a table under another hash', () => {
    const small = smallDataset();
    const path = 'data/sources/nit-2001-2024.json';
    tamper(small, path, small.tables.get('nit-2001-2024')!.sha256, '0'.repeat(64));
    expect(problemsOf(freshImport, small)).toEqual([
      expect.objectContaining({
        message: `the file is not the one that ${path} describes`,
        expected: `SHA-256 ${'0'.repeat(64)}`,
        found: small.tables.get('nit-2001-2024')!.sha256,
      }),
    ]);
  });
});

describe('fiwTable', () => {
  it('recomputes every country of the table', () => {
    const small = smallDataset();
    const { source } = FIW_QUESTIONS_TABLE;
    const old = small.tables.get(source)!;
    // Wyland, which is not built, with a rating that its score does not give
    const text = old.text.replace('Wyland,Europe,t,2020,F,1,1,', 'Wyland,Europe,t,2020,F,2,1,');
    const tables = new Map([...small.tables, [source, { text, sha256: sha256Of(text) }] as const]);
    const changed = { ...small, tables };
    tamper(changed, `data/sources/${source}.json`, old.sha256, sha256Of(text));
    expect(problemsOf(fiwTable, changed)).toEqual([
      expect.objectContaining({
        where: `${source}.txt:3, column value`,
        expected: '1 (FIW.PR is 40)',
        found: '2',
      }),
    ]);
  });
});

describe('freshBundle', () => {
  it('finds a single changed byte, and says where', () => {
    const input = inputOf(smallDataset());
    const [name, content] = [...input.bundle!].find(([each]) => each.includes('.evidence.'))!;
    const bundle = new Map([
      ...input.bundle!,
      [name, content.replace('nearly 4,000', 'nearly 5,000')] as const,
    ]);
    const [problem, ...others] = freshBundle.check({ ...input, bundle }).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      where: `public/bundle/${name}:1`,
      expected: expect.stringContaining('4,000'),
      found: expect.stringContaining('5,000'),
      mend: expect.stringContaining('npm run data:build'),
    });
  });

  it('misses files and finds stale ones', () => {
    const input = inputOf(smallDataset());
    const count = input.bundle!.size;
    expect(freshBundle.check({ ...input, bundle: undefined }).problems).toHaveLength(count);
    const bundle = new Map([...input.bundle!, ['XYZ.000000000000.json', '{}'] as const]);
    expect(freshBundle.check({ ...input, bundle }).problems).toEqual([
      expect.objectContaining({
        where: 'public/bundle/XYZ.000000000000.json:1',
        message: 'no dataset makes this file',
      }),
    ]);
  });
});
