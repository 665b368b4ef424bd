import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMPLAINTS, refutes } from '../src/testing/complaints.ts';

const FILES = ['src', 'scripts', 'bench', 'e2e'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(test|spec)\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);

/** number → the test files that name it */
const named = new Map<number, string[]>();
for (const file of FILES)
  for (const [, list = ''] of readFileSync(file, 'utf8').matchAll(/\brefutes\(([\d,\s]+)\)/g))
    for (const number of list.split(',').map(Number)) named.set(number, [...(named.get(number) ?? []), file]);

test('there are twenty-five complaints, numbered without a gap', () => {
  expect(Object.keys(COMPLAINTS).map(Number)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
});

test.each(Object.entries(COMPLAINTS))('complaint %s is refuted by a test: %s', (number) => {
  expect(named.get(Number(number)) ?? []).not.toEqual([]);
});

test('no test names a complaint that nobody makes', () => {
  expect([...named.keys()].filter((number) => !(number in COMPLAINTS))).toEqual([]);
});

test('the title of a test says which complaints it refutes', () => {
  expect(refutes(...([3, 19] as const))).toBe('[complaint 3, 19]');
});
