import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Places } from '../dataset/places.ts';
import { smallDataset } from '../testing/small-dataset.ts';
import { FIW_DOCUMENT, YEARBOOK } from '../testing/small-documents.ts';
import { runPropose } from './run-propose.ts';

let places: Places;
let said: string[];

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'propose-'));
  places = { root, sources: join(root, 'originals'), figures: join(root, 'figures') };
  const { files, documents } = smallDataset();
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of files) write(path, text);
  for (const [id, { text }] of documents) write(`originals/${id}.txt`, text);
  said = [];
  const say = (line: string): void => void said.push(line);
  vi.spyOn(console, 'log').mockImplementation(say);
  vi.spyOn(console, 'error').mockImplementation(say);
});

afterEach(() => {
  rmSync(places.root, { recursive: true });
});

function run(...argv: string[]): number {
  return runPropose(argv, places, places.root);
}

function review(path: string): { date: string; keep: unknown; indicators: string[]; why: string[] }[] {
  return JSON.parse(readFileSync(join(places.root, path), 'utf8'));
}

describe('data:propose', () => {
  it('writes a review file for a document of the dataset, the same each time', () => {
    expect(run(`originals/${FIW_DOCUMENT}.txt`)).toBe(0);
    const path = `review/${FIW_DOCUMENT}.json`;
    const first = readFileSync(join(places.root, path), 'utf8');
    expect(review(path).map(({ date, keep, indicators }) => [date, keep, indicators])).toEqual([
      ['2019-06-09', null, ['FIW.E1']],
      ['2019-07', null, ['FIW.E2']],
    ]);
    expect(review(path)[0]?.why).toContain('already quoted by 2019-06-09-rally-in-capital');
    expect(said.join('\n')).toContain(`${path}: 2 proposals from ${FIW_DOCUMENT}, covering 2019`);
    expect(run(`originals/${FIW_DOCUMENT}.txt`)).toBe(0);
    expect(readFileSync(join(places.root, path), 'utf8')).toBe(first);
  });

  it('reads a new document when it is told source and year', () => {
    writeFileSync(join(places.root, 'new.txt'), 'On May 3, the minister resigned.\n');
    expect(run('new.txt', '--source', 'other-2021-xyz', '--covers', '2020', '--out', 'mine.json')).toBe(0);
    expect(review('mine.json').map(({ date }) => date)).toEqual(['2020-05-03']);
  });

  it('does not overwrite what a curator decided', () => {
    run(`originals/${YEARBOOK}.txt`, '--out', 'mine.json');
    const decided = readFileSync(join(places.root, 'mine.json'), 'utf8').replace(
      '"keep": null',
      '"keep": true',
    );
    writeFileSync(join(places.root, 'mine.json'), decided);
    expect(run(`originals/${YEARBOOK}.txt`, '--out', 'mine.json')).toBe(1);
    expect(readFileSync(join(places.root, 'mine.json'), 'utf8')).toBe(decided);
    expect(said.join('\n')).toContain('the file holds decisions of a review');
  });

  it.each([
    [[], 'expected one file'],
    [['nowhere.txt'], 'there is no such file'],
    [['new.txt'], 'data/sources does not know this document'],
    [['new.txt', '--source', 'other-2021-xyz'], 'found --source'],
    [['new.txt', '--covers', 'soon'], 'a year such as 2019'],
    [['new.txt', '--colour', 'red'], 'Unknown option'],
    [['new.txt', '--source', YEARBOOK], 'is not the document that it describes'],
    [[`originals/${YEARBOOK}.txt`, '--covers', '2011'], 'the report covers another year'],
    [['binary.txt', '--source', 'x', '--covers', '2019'], 'the file is not UTF-8'],
  ])('refuses %j', (argv, message) => {
    writeFileSync(join(places.root, 'new.txt'), 'On May 3, the minister resigned.\n');
    writeFileSync(join(places.root, 'binary.txt'), Uint8Array.of(0xff, 0xfe, 0x41));
    expect(run(...argv)).toBe(1);
    expect(said.join('\n')).toContain(message);
    expect(said.join('\n')).toContain('nothing was written');
    expect(existsSync(join(places.root, 'review'))).toBe(false);
  });
});
