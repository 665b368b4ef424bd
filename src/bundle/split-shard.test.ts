import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../domain/result.ts';
import { sampleEvent, sampleEvents } from '../testing/sample-events.ts';
import { sampleInstruments } from '../testing/sample-instruments.ts';
import { sampleShards } from '../testing/sample-ledger.ts';
import type { EventsShard } from './events-shard.ts';
import type { Ledger } from './ledger.ts';
import type { ShardReference } from './manifest.ts';
import { parseShard } from './parse-shard.ts';
import type { Shard } from './shard.ts';
import { splitShard } from './split-shard.ts';

const { chart } = sampleShards();

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const WHOLE = valueOf(parseShard(chart, sampleInstruments()));

function referenceTo(index: number): ShardReference {
  const name = index.toString(16).padStart(12, '0');
  return { path: `XYZ.events.${name}.json`, bytes: 1, sha256: 'a'.repeat(64) };
}

/** Reads a first shard that leads to these files. */
function join(first: Shard, later: readonly unknown[]): Result<Ledger> {
  const more = later.map((_, index) => referenceTo(index));
  const files = new Map(later.map((file, index) => [referenceTo(index).path, file]));
  const data = more.length > 0 ? { ...first, more } : first;
  return parseShard(data, sampleInstruments(), 'shard', (path) => files.get(path));
}

function problemsOf(first: Shard, later: readonly unknown[]): string[] {
  const result = join(first, later);
  return result.ok ? [] : result.problems.map(({ where, message }) => `${where}: ${message}`);
}

describe('splitShard', () => {
  it('leaves what is small enough as it is', () => {
    expect(splitShard(chart)).toEqual({ first: chart, later: [] });
    expect(splitShard(chart, 6).later).toEqual([]);
  });

  it.each([1, 2, 4, 5])('gives files of at most %i events that together are the whole', (size) => {
    const { first, later } = splitShard(chart, size);
    for (const { events } of [first, ...later]) expect(events.id.length).toBeLessThanOrEqual(size);
    expect(later).toHaveLength(Math.ceil(chart.events.id.length / size) - 1);
    expect(valueOf(join(first, later))).toEqual(WHOLE);
  });

  it('is undone by reading, whatever the events and the order of the files', () => {
    const events = fc.uniqueArray(
      fc.record({ day: fc.integer({ min: 10, max: 28 }), name: fc.constantFrom('a', 'b', 'c', 'd') }),
      { selector: ({ day, name }) => `${day}${name}`, minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 8 }), fc.boolean(), (days, size, backwards) => {
        const record = days.map(({ day, name }) =>
          sampleEvent({ id: `2019-06-${day}-${name}`, date: `2019-06-${day}` }),
        );
        const shard = sampleShards({ events: record }).chart;
        const { first, later } = splitShard(shard, size);
        const joined = valueOf(join(first, backwards ? later.toReversed() : later));
        expect(joined).toEqual(valueOf(parseShard(shard, sampleInstruments())));
      }),
    );
  });
});

describe('files of later events', () => {
  const { first, later } = splitShard(chart, 4);
  const [file] = later as [EventsShard];
  const columns = file.events;

  it.each<[string, object, string]>([
    ['another version', { schemaVersion: 9 }, 'it was written for another version of this page'],
    ['another country', { country: 'ABC' }, ' › country: it belongs to another country'],
    ['a key that we do not know', { scores: [] }, ': unknown key scores'],
    ['no events', { events: null }, ' › events: expected object'],
    ['uneven columns', { events: { ...columns, title: ['One'] } }, 'column "title" has 1 rows, "id" has 2'],
    [
      'a source that the first file lacks',
      { events: { ...columns, sources: [[0], [9]] } },
      ' › events: row 1: column "sources" points to entry 9, which does not exist',
    ],
    [
      'an indicator that points nowhere',
      { events: { ...columns, indicator: [[99], []] } },
      ' › events: row 0: column "indicator" points to entry 99',
    ],
    [
      'an indicator of no instrument',
      { events: { ...columns, indicators: columns.indicators.map(() => 'FIW.Z9') } },
      'no instrument has the indicator FIW.Z9',
    ],
    ['a day that no calendar has', { events: { ...columns, date: ['2019-02-30', '2019'] } }, ' › date › 0: '],
    ['an unknown kind', { events: { ...columns, kinds: [[99], [0]] } }, ' › kinds › 0 › 0: '],
  ])('refuse %s', (_, more, problem) => {
    expect(problemsOf(first, [{ ...file, ...more }])).toContainEqual(expect.stringContaining(problem));
  });

  it('refuse an event that another file has', () => {
    const again = { ...file, events: { ...columns, id: first.events.id.slice(0, 2) } };
    expect(problemsOf(first, [again])).toEqual(
      first.events.id.slice(0, 2).map((id) => `event ${id}: its id is used twice`),
    );
    expect(problemsOf(first, [file, file])).toHaveLength(columns.id.length);
  });

  it('are missed where they are named and not there', () => {
    expect(problemsOf(first, [undefined])[0]).toContain('XYZ.events.000000000000.json');
  });

  it('are read for what they are: no other file takes their place', () => {
    expect(problemsOf(first, [first])).not.toEqual([]);
    expect(sampleEvents().length).toBe(first.events.id.length + columns.id.length);
  });
});
