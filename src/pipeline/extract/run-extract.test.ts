import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Source } from '../../domain/source.ts';
import { placesOf, type Places } from '../dataset/places.ts';
import { parseScoreFile } from '../dataset/score-file.ts';
import { jsonText } from '../dataset/write-atomically.ts';
import { runExtract } from './run-extract.ts';
import { fiwQuestions, renderFiwPage } from './testing/fiw-page-builder.ts';
import { renderNitPage } from './testing/nit-page-builder.ts';

const VALUES = Array.from({ length: 25 }, (_, index) => (index * 7) % 5);
const FIW_PAGE = renderFiwPage({ questions: fiwQuestions(VALUES), lastYear: 44 });
const NIT_PAGE = renderNitPage({
  ratings: [2.25, 2.5, 3, 1.75, 2, 4.25, 1],
  change: { code: 'LDG', from: 1.5 },
});
const FIW_ARGUMENTS = ['--instrument', 'fiw', '--country', 'FRE', '--edition', '2031'];

let places: Places;
let said: string[];

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'extract-'));
  places = { root, sources: join(root, 'originals'), figures: join(root, 'figures') };
  mkdirSync(join(root, 'data/sources'), { recursive: true });
  mkdirSync(places.sources);
  const countries = [{ code: 'FRE', name: 'Freedonia', tableNames: ['Freedonia'] }];
  writeFileSync(join(root, 'data/countries.json'), jsonText(countries));
  said = [];
  const hear = (line: unknown): void => void said.push(String(line));
  vi.spyOn(console, 'log').mockImplementation(hear);
  vi.spyOn(console, 'error').mockImplementation(hear);
});

afterEach(() => rmSync(places.root, { recursive: true }));

function put(name: string, page: string): string {
  const path = join(places.sources, name);
  writeFileSync(path, page);
  return path;
}

function written(): string[] {
  return readdirSync(join(places.root, 'data'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?:scores|passages|sources)\/.*\.\w+$/.test(path))
    .sort();
}

const read = (path: string): string => readFileSync(join(places.root, 'data', path), 'utf8');

describe('extracting a new page', () => {
  it('writes scores, passages and a starter record, and says what to complete', () => {
    expect(runExtract([put('freedonia.txt', FIW_PAGE), ...FIW_ARGUMENTS], places)).toBe(0);
    expect(written()).toEqual([
      'passages/fiw-2031-fre.json',
      'scores/FRE/fiw-2031-fre.csv',
      'sources/fiw-2031-fre.json',
    ]);
    const record = Source.parse(JSON.parse(read('sources/fiw-2031-fre.json')));
    expect(record).toMatchObject({
      csl: { title: 'Freedom in the World 2031: Freedonia' },
      coverage: [2030, 2030],
      file: 'freedonia.txt',
      length: FIW_PAGE.length,
    });
    const scores = parseScoreFile(read('scores/FRE/fiw-2031-fre.csv'), 'x');
    expect(scores.ok && scores.value).toHaveLength(29);
    expect(said).toEqual([
      'fiw-2031-fre: 29 scores, 54 passages, 25 sections',
      'data/sources/fiw-2031-fre.json is new: complete csl.URL, terms, retrieved, and keep freedonia.txt among the originals.',
    ]);
  });

  it('takes the name of the source, and names a country that is new', () => {
    const line = [
      put('s.txt', NIT_PAGE),
      '--instrument',
      'nit',
      '--country',
      'SYL',
      '--edition',
      '2031',
      '--source',
      'sylvania',
    ];
    expect(runExtract(line, places)).toBe(0);
    expect(written()).toEqual(['passages/sylvania.json', 'scores/SYL/sylvania.csv', 'sources/sylvania.json']);
    expect(JSON.parse(read('sources/sylvania.json'))).toMatchObject({
      csl: { title: 'Nations in Transit 2031: Sylvania' },
    });
    expect(said.at(-1)).toBe('SYL is new: add it to data/countries.json.');
  });

  it('writes nothing when the page is refused', () => {
    const path = put('f.txt', FIW_PAGE.replace(/(\d)\/40/, '39/40'));
    expect(runExtract([path, ...FIW_ARGUMENTS], places)).toBe(1);
    expect(written()).toEqual([]);
    expect(said.at(-1)).toMatch(/^\n\d problem\(s\); nothing was written\.$/);
  });

  it('refuses a file that is not UTF-8, and one that is not there', () => {
    const path = join(places.sources, 'latin.txt');
    writeFileSync(path, Buffer.from([0x46, 0xe9]));
    expect(runExtract([path, ...FIW_ARGUMENTS], places)).toBe(1);
    expect(runExtract([join(places.sources, 'none.txt'), ...FIW_ARGUMENTS], places)).toBe(1);
    expect(said.join('\n')).toMatch(/is not UTF-8[^]*there is no such file/);
  });

  it('keeps the record that a source has, and refuses to contradict it', () => {
    const path = put('freedonia.txt', FIW_PAGE);
    runExtract([path, ...FIW_ARGUMENTS], places);
    const record = read('sources/fiw-2031-fre.json').replace('Quoted in', 'Cited in');
    writeFileSync(join(places.root, 'data/sources/fiw-2031-fre.json'), record);
    expect(runExtract([path, ...FIW_ARGUMENTS], places)).toBe(0);
    expect(read('sources/fiw-2031-fre.json')).toBe(record);
    writeFileSync(path, `${FIW_PAGE}\n`);
    expect(runExtract([path, ...FIW_ARGUMENTS], places)).toBe(1);
    expect(said.join('\n')).toContain(
      'the file is not the one that data/sources/fiw-2031-fre.json describes',
    );
    const other = [
      path,
      '--instrument',
      'fiw',
      '--country',
      'FRE',
      '--edition',
      '2030',
      '--source',
      'fiw-2031-fre',
    ];
    expect(runExtract(other, places)).toBe(1);
    expect(said.join('\n')).toContain(
      '--edition: data/sources/fiw-2031-fre.json says something else; expected 2031; found 2030',
    );
  });

  const mistakes: readonly [string, string[], RegExp][] = [
    ['an unknown option', ['x.txt', '--year', '2031'], /Unknown option '--year'/],
    [
      'a missing instrument',
      ['x.txt', '--country', 'FRE', '--edition', '2031'],
      /--instrument: wrong or missing; expected fiw or nit; found nothing/,
    ],
    [
      'an instrument that cannot be read',
      ['x.txt', '--instrument', 'fotn', '--country', 'FRE', '--edition', '2031'],
      /found fotn/,
    ],
    [
      'a country in words',
      ['x.txt', '--instrument', 'fiw', '--country', 'Freedonia', '--edition', '2031'],
      /--country: .*found Freedonia/,
    ],
    [
      'an edition that is no year',
      ['x.txt', '--instrument', 'fiw', '--country', 'FRE', '--edition', '31'],
      /--edition: .*found 31/,
    ],
    ['a bad source id', ['x.txt', ...FIW_ARGUMENTS, '--source', 'FIW 2031'], /--source: .*found FIW 2031/],
    [
      'options without a document',
      FIW_ARGUMENTS,
      /<document>: wrong or missing; expected one file; found nothing/,
    ],
    ['two documents', ['x.txt', 'y.txt', ...FIW_ARGUMENTS], /<document>: .*found x\.txt y\.txt/],
  ];

  it.each(mistakes)('refuses %s', (_, line, message) => {
    expect(runExtract(line, places)).toBe(1);
    expect(said.join('\n')).toMatch(message);
    expect(said.join('\n')).toContain('Usage:');
  });
});

describe('extracting all documents', () => {
  beforeEach(() => {
    runExtract([put('freedonia.txt', FIW_PAGE), ...FIW_ARGUMENTS], places);
    said = [];
  });

  it('gives the same bytes again', () => {
    const before = written().map(read);
    expect(runExtract([], places)).toBe(0);
    expect(written().map(read)).toEqual(before);
    expect(said).toEqual(['fiw-2031-fre: 29 scores, 54 passages, 25 sections']);
  });

  it('mends a score file that someone changed', () => {
    const before = read('scores/FRE/fiw-2031-fre.csv');
    writeFileSync(join(places.root, 'data/scores/FRE/fiw-2031-fre.csv'), 'nonsense');
    expect(runExtract([], places)).toBe(0);
    expect(read('scores/FRE/fiw-2031-fre.csv')).toBe(before);
  });

  it('refuses a document with another hash, and touches nothing', () => {
    rmSync(join(places.root, 'data/scores'), { recursive: true });
    put('freedonia.txt', `${FIW_PAGE} `);
    expect(runExtract([], places)).toBe(1);
    expect(existsSync(join(places.root, 'data/scores'))).toBe(false);
    expect(said.join('\n')).toContain('expected SHA-256');
  });

  it('skips a document that is not at hand, and everything where no original is', () => {
    rmSync(join(places.sources, 'freedonia.txt'));
    expect(runExtract([], places)).toBe(0);
    expect(said.at(-1)).toContain('skipped, freedonia.txt is not among the originals');
    rmSync(places.sources, { recursive: true });
    expect(runExtract([], places)).toBe(0);
    expect(said.at(-1)).toMatch(/^skipped: the original documents are not at hand/);
    expect(written()).toHaveLength(3);
  });
});

const repository = placesOf({});

describe.skipIf(!existsSync(repository.sources))(
  'the dataset (skipped where the originals are not at hand)',
  () => {
    it('holds exactly what the documents yield', () => {
      cpSync(join(repository.root, 'data/sources'), join(places.root, 'data/sources'), { recursive: true });
      cpSync(join(repository.root, 'data/countries.json'), join(places.root, 'data/countries.json'));
      expect(runExtract([], { ...places, sources: repository.sources })).toBe(0);
      const extracted = written().filter((path) => !path.startsWith('sources/'));
      expect(extracted.length).toBeGreaterThanOrEqual(6);
      for (const path of extracted)
        expect(read(path)).toBe(readFileSync(join(repository.root, 'data', path), 'utf8'));
    });
  },
);
