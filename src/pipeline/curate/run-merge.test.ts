import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LedgerEvent } from '../../domain/event.ts';
import { quotationAt } from '../../domain/quotation.ts';
import type { Places } from '../dataset/places.ts';
import { jsonText } from '../dataset/write-atomically.ts';
import { EVENTS_FILE, quote, smallDataset, smallEvents } from '../testing/small-dataset.ts';
import { FIW_DOCUMENT, YEARBOOK } from '../testing/small-documents.ts';
import { runMerge } from './run-merge.ts';

let places: Places;
let said: string[];

function write(path: string, text: string): void {
  mkdirSync(dirname(join(places.root, path)), { recursive: true });
  writeFileSync(join(places.root, path), text);
}

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'merge-'));
  places = { root, sources: join(root, 'originals'), figures: join(root, 'figures') };
  const { files, documents } = smallDataset();
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

/** A happening of the small report that is not coded yet. */
function closure(): LedgerEvent {
  return {
    id: '2019-07-lantern-society-closed',
    title: 'Court closes the Lantern Society',
    kinds: ['civil-society', 'trial'],
    date: '2019-07',
    place: null,
    people: [],
    organisations: ['Lantern Society'],
    counts: [],
    indicators: ['FIW.E2'],
    accounts: [
      {
        source: FIW_DOCUMENT,
        date: '2019-07',
        claim: 'Says that a court closed the society.',
        quotations: [
          quote(FIW_DOCUMENT, 'In July 2019 a court closed the Lantern Society after two hearings.'),
        ],
      },
    ],
  };
}

type Draft = LedgerEvent & {
  keep: boolean | null;
  into?: string | null;
  confidence?: number;
  why?: string[];
};

function kept(event: LedgerEvent, more: Partial<Draft> = {}): Draft {
  return { keep: true, into: null, confidence: 0.7, why: ['…'], ...event, ...more };
}

function merge(...proposals: unknown[]): number {
  write('review.json', jsonText(proposals));
  return runMerge(['review.json'], places, places.root);
}

function events(path = EVENTS_FILE): LedgerEvent[] {
  return JSON.parse(readFileSync(join(places.root, path), 'utf8'));
}

/** Every file below data/, to prove that a refusal changes none. */
function contents(): string {
  const folder = join(places.root, 'data');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => (/\.\w+$/.test(path) ? `${path}\n${readFileSync(join(folder, path), 'utf8')}` : path))
    .join('\n');
}

describe('data:merge', () => {
  it('adds kept proposals in the order of their dates, without the review', () => {
    expect(merge(kept(closure()), kept(smallEvents()[0], { keep: false }), { keep: null, title: 7 })).toBe(0);
    expect(events()).toEqual([smallEvents()[0], closure(), smallEvents()[1]]);
    expect(said.join('\n')).toContain(
      '1 events added, 0 accounts merged into known events; 1 proposals dropped, 1 undecided.',
    );
    expect(said.join('\n')).toContain('npm run data:verify');
  });

  it('opens the file of another year', () => {
    const earlier = { ...closure(), id: '2017-lantern-society-closed', date: '2017' };
    expect(merge(kept(earlier))).toBe(0);
    expect(events('data/events/XYZ/2017.json')).toEqual([earlier]);
    expect(events()).toEqual(smallEvents());
  });

  it('adds an account of another report to a known event', () => {
    const told = { ...closure(), counts: [], people: ['A. B.'], title: 'Draft: trial' };
    expect(merge(kept(told, { into: '2019-09-teacher-sentenced' }))).toBe(0);
    const [, sentence] = smallEvents();
    expect(events()[1]).toEqual({
      ...sentence,
      kinds: ['trial', 'civil-society'],
      people: ['A. B.'],
      organisations: ['Lantern Society'],
      indicators: ['FIW.E2'],
      accounts: [...sentence.accounts, ...told.accounts],
    });
  });

  it('adds quotations where the report tells the event already', () => {
    const [rally] = smallEvents();
    const more = quote(YEARBOOK, 'A teacher was sentenced to two years and 10 months in September 2019.');
    const account = { ...rally.accounts[1]!, quotations: [more] };
    expect(merge(kept({ ...rally, accounts: [account] }, { into: rally.id }))).toBe(0);
    expect(events()[0]?.accounts.map(({ quotations }) => quotations.length)).toEqual([1, 2]);
  });

  it('merges into an event of the same review', () => {
    const more = quote(YEARBOOK, 'A teacher was sentenced to two years and 10 months in September 2019.');
    const account = { source: YEARBOOK, date: '2019-09', claim: 'Tells it too.', quotations: [more] };
    expect(merge(kept({ ...closure(), accounts: [account] }, { into: closure().id }), kept(closure()))).toBe(
      0,
    );
    expect(events()[1]?.accounts.map(({ source }) => source)).toEqual([FIW_DOCUMENT, YEARBOOK]);
  });

  it('does nothing when nothing is kept', () => {
    const before = contents();
    expect(merge(kept(closure(), { keep: null }))).toBe(0);
    expect(contents()).toBe(before);
  });

  it.each<[name: string, draft: () => unknown, message: string]>([
    ['a draft title', () => kept({ ...closure(), title: 'Draft: trial' }), 'this is still the draft'],
    [
      'a draft claim',
      () => kept({ ...closure(), accounts: [{ ...closure().accounts[0]!, claim: 'Draft: say …' }] }),
      'a claim in our own words',
    ],
    ['a wrong date', () => kept({ ...closure(), date: '2019-13' }), 'there is no month 13'],
    ['an unknown field', () => ({ ...kept(closure()), colour: 'red' }), 'colour'],
    [
      'an id that is taken',
      () => kept({ ...closure(), id: smallEvents()[0].id }),
      `the id ${smallEvents()[0].id} is taken`,
    ],
    [
      'an event told again',
      () => kept({ ...smallEvents()[1], id: '2019-09-again' }),
      'is told already: 2019-09-teacher-sentenced',
    ],
    [
      'an unknown target',
      () => kept(closure(), { into: '2019-nothing' }),
      'there is no event 2019-nothing in XYZ',
    ],
    [
      'words that the target has',
      () => kept(smallEvents()[1], { into: smallEvents()[1].id }),
      'quotes these words already',
    ],
    [
      'an unknown document',
      () => kept({ ...closure(), accounts: [{ ...closure().accounts[0]!, source: 'nowhere-2019' }] }),
      'Describe it in data/sources/nowhere-2019.json first.',
    ],
    [
      'words that are not the document’s',
      () =>
        kept({
          ...closure(),
          accounts: [{ ...closure().accounts[0]!, quotations: [quotationAt('Nothing of the sort.', 0, 20)] }],
        }),
      'a quotation is not verbatim',
    ],
    ['an entry without a decision', () => ({ title: 'x' }), 'keep'],
  ])('refuses %s, and then changes no file', (_, draft, message) => {
    const before = contents();
    const good = kept({ ...closure(), id: '2017-good', date: '2017' });
    expect(merge(good, draft())).toBe(1);
    expect(said.join('\n')).toContain(message);
    expect(said.join('\n')).toMatch(/review\.json:\d+/);
    expect(said.join('\n')).toContain('No file was changed.');
    expect(contents()).toBe(before);
  });

  it('refuses the same event kept twice', () => {
    expect(merge(kept(closure()), kept(closure()))).toBe(1);
    expect(said.join('\n')).toContain(`the id ${closure().id} is taken`);
    expect(merge(kept(closure()), kept({ ...closure(), id: '2019-07-other' }))).toBe(1);
    expect(said.join('\n')).toContain(`is told already: ${closure().id}`);
  });

  it('names a missing or broken review file', () => {
    expect(runMerge([], places, places.root)).toBe(1);
    expect(runMerge(['nowhere.json'], places, places.root)).toBe(1);
    write('review.json', '[\n{ "keep": true,\n}]');
    expect(runMerge(['review.json'], places, places.root)).toBe(1);
    expect(said.join('\n')).toContain('expected one review file');
    expect(said.join('\n')).toContain('there is no such file');
    expect(said.join('\n')).toContain('review.json:3');
  });

  it('gives every file its old content back when one cannot be written', () => {
    const before = contents();
    // a folder stands where the later of two files is to go
    mkdirSync(join(places.root, 'data/events/XYZ/2021.json/inside'), { recursive: true });
    const later = { ...closure(), id: '2021-later', date: '2021' };
    expect(() => merge(kept(closure()), kept(later))).toThrow(/EISDIR|ENOTEMPTY|EEXIST|directory/);
    rmSync(join(places.root, 'data/events/XYZ/2021.json'), { recursive: true });
    expect(contents()).toBe(before);
    expect(existsSync(join(places.root, EVENTS_FILE))).toBe(true);
  });
});
