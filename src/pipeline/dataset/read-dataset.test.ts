import { describe, expect, it } from 'vitest';
import {
  CASES_FILE,
  DISAGREEMENTS_FILE,
  EVENTS_FILE,
  LINKS_FILE,
  NAMES_FILE,
  smallDataset,
  tamper,
} from '../testing/small-dataset.ts';
import { lineOf } from '../testing/small-scores.ts';
import { readDataset, readRegistry } from './read-dataset.ts';

function problemsOf(
  files: ReadonlyMap<string, string>,
): { where: string; message: string; found?: string }[] {
  const dataset = readDataset(files);
  return dataset.ok ? [] : [...dataset.problems];
}

describe('readDataset', () => {
  it('reads every part of a valid dataset', () => {
    const dataset = readDataset(smallDataset().files);
    if (!dataset.ok) throw new Error(JSON.stringify(dataset.problems));
    const { countries, instruments, sources, scoreFiles, passageFiles, events, verification } = dataset.value;
    expect(countries.map(({ code }) => code)).toEqual(['XYZ']);
    expect(instruments.map(({ id }) => id)).toEqual(['fiw', 'nit', 'fotn']);
    expect(sources).toHaveLength(8);
    expect(scoreFiles).toHaveLength(7);
    expect(passageFiles).toHaveLength(1);
    expect(events.map(({ country, year }) => `${country} ${year}`)).toEqual(['XYZ 2019', 'XYZ 2019']);
    expect(Object.keys(verification.value)).toHaveLength(2);
  });

  it('tolerates missing passages, events and proofs', () => {
    const files = [...smallDataset().files].filter(
      ([path]) => !/events|passages|verification|disagreements|links|cases|names/.test(path),
    );
    expect(readDataset(new Map(files))).toMatchObject({
      ok: true,
      value: {
        events: [],
        passageFiles: [],
        disagreements: [],
        links: [],
        cases: [],
        names: [],
        verification: { value: {} },
      },
    });
  });

  it.each([
    ['"kinds": [\n      "trial"', '"kinds": [\n      "gossip"', 'gossip'],
    ['"date": "2019-09",\n    "place"', '"date": "2019-13",\n    "place"', 'there is no month 13'],
    ['"title": "Court sentences a teacher"', `"title": "${'x'.repeat(81)}"`, 'x'.repeat(78)],
    ['"exact": "A teacher', `"exact": "${'x'.repeat(400)}A teacher`, 'xxx'],
    ['"id": "2019-09-teacher-sentenced"', '"id": "Teacher"', 'Teacher'],
    ['"place": null', '"plaice": null', 'place: Invalid input'],
  ])('refuses an event with %s changed, with file and line', (from, to, words) => {
    const small = smallDataset();
    tamper(small, EVENTS_FILE, from, to);
    const [problem] = problemsOf(small.files);
    expect(problem?.where).toMatch(/^data\/events\/XYZ\/2019\.json:\d+$/);
    expect(`${problem?.message} ${problem?.found}`).toContain(words);
  });

  it.each([
    [DISAGREEMENTS_FILE, '"verdict": "contradiction"', '"verdict": "lie"', '"lie"'],
    [DISAGREEMENTS_FILE, '"FIW.E1@2020"', '"FIW.E1"', 'expected indicator and edition'],
    [LINKS_FILE, '"relation": "trial-of"', '"relation": "after"', '"after"'],
    [CASES_FILE, '"organisations": [\n      "Lantern Society"\n    ]', '"organisations": []', 'somebody'],
    [NAMES_FILE, '"the Lantern"', '" the Lantern"', 'one line without outer spaces'],
  ])('refuses %s with %s changed, with file and line', (path, from, to, words) => {
    const small = smallDataset();
    tamper(small, path, from, to);
    const [problem] = problemsOf(small.files);
    expect(problem?.where).toMatch(new RegExp(`^${path}:\\d+$`));
    expect(`${problem?.message} ${problem?.found}`).toContain(words);
  });

  it('points at the line of the field', () => {
    const small = smallDataset();
    tamper(small, EVENTS_FILE, '"trial"', '"gossip"');
    expect(problemsOf(small.files)[0]).toMatchObject({
      where: `${EVENTS_FILE}:${lineOf(small.files.get(EVENTS_FILE), '"gossip"')}`,
      found: '"gossip"',
    });
  });

  it('gathers the problems of all files', () => {
    const { files } = smallDataset();
    files.set(EVENTS_FILE, '{}');
    files.set('data/sources/fotn-2024.json', '{');
    files.set('data/scores/XYZ/fotn-2024.csv', 'a,b\n');
    files.delete('data/countries.json');
    expect(problemsOf(files).map(({ where }) => where)).toEqual([
      'data/countries.json',
      'data/sources/fotn-2024.json:1',
      'data/scores/XYZ/fotn-2024.csv:1',
      `${EVENTS_FILE}:1`,
    ]);
  });

  it('names row and column of a bad cell', () => {
    const small = smallDataset();
    const path = 'data/scores/XYZ/nit-2001-2024.csv';
    tamper(small, path, 'nit,2015,XYZ,NIT.DS,1.39,', 'nit,2015,XYZ,NIT.DS,"1,39",');
    const line = lineOf(small.files.get(path), '"1,39"');
    expect(problemsOf(small.files)).toEqual([
      expect.objectContaining({ where: `${path}:${line}, column value`, found: '"1,39"' }),
    ]);
  });

  it('refuses a file that is not named after its content, or that nothing reads', () => {
    const { files } = smallDataset();
    files.set('data/sources/other.json', files.get('data/sources/fotn-2024.json') ?? '');
    files.set('data/events/XYZ/notes.json', '[]');
    files.set('data/links/2019.json', '[]');
    expect(problemsOf(files)).toEqual([
      expect.objectContaining({
        where: 'data/sources/other.json:1',
        expected: 'fotn-2024.json',
        found: 'other.json',
      }),
      expect.objectContaining({
        where: 'data/events/XYZ/notes.json',
        message: 'no program reads a file of this name',
      }),
      expect.objectContaining({ where: 'data/links/2019.json' }),
    ]);
  });
});

describe('readRegistry', () => {
  it('reads countries and sources without looking at the rest', () => {
    const { files } = smallDataset();
    files.set(EVENTS_FILE, 'broken');
    expect(readRegistry(files)).toMatchObject({ ok: true, value: { countries: [{ code: 'XYZ' }] } });
  });
});
