import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASES, type Score } from '../domain/score.ts';
import { sampleScore } from '../testing/sample-ledger.ts';
import { decodeScores, encodeScores, refuteColumns } from './score-columns.ts';
import type { ScoreColumns } from './shard.ts';

const SOURCES = ['report', 'table', 'archive'];
const indexOf = (id: string) => SOURCES.indexOf(id);

const scores: fc.Arbitrary<Score> = fc.record({
  country: fc.constant('XYZ'),
  indicator: fc.constantFrom('FIW.TOTAL', 'FIW.E1', 'NIT.DS'),
  edition: fc.integer({ min: 1972, max: 2040 }),
  value: fc.double({ noNaN: true }),
  status: fc.option(fc.string()),
  basis: fc.constantFrom(...BASES),
  converted: fc.boolean(),
  sources: fc.subarray(SOURCES, { minLength: 1 }),
  note: fc.option(fc.constantFrom('rounded', '', 'toString')),
});

const ROWS = [
  sampleScore('FIW.E1', 2019, 0, { sources: ['table'], note: 'rounded' }),
  sampleScore('NIT.DS', 2015, 1.39, {
    sources: ['report', 'table'],
    status: 'Consolidated',
    converted: true,
  }),
  sampleScore('FIW.E1', 2020, 1, { sources: ['report'], basis: 'carried', note: 'rounded' }),
];

function columns(more: Partial<ScoreColumns> = {}): ScoreColumns {
  return { ...encodeScores(ROWS, indexOf), ...more };
}

describe('encodeScores', () => {
  it('writes each word once, in order of first use', () => {
    expect(columns()).toEqual({
      indicators: ['FIW.E1', 'NIT.DS'],
      statuses: ['Consolidated'],
      notes: ['rounded'],
      indicator: [0, 1, 0],
      edition: [2019, 2015, 2020],
      value: [0, 1.39, 1],
      basis: [0, 0, 2],
      converted: [0, 1, 0],
      status: [null, 0, null],
      note: [0, null, 0],
      sources: [[1], [0, 1], [0]],
    });
  });

  it('is undone by decodeScores', () => {
    fc.assert(
      fc.property(fc.array(scores), (rows) => {
        const encoded = encodeScores(rows, indexOf);
        expect(refuteColumns(encoded)).toBeUndefined();
        expect(decodeScores(encoded, 'XYZ', SOURCES)).toEqual(rows);
      }),
    );
  });
});

describe('refuteColumns', () => {
  it.each(['edition', 'value', 'basis', 'converted', 'status', 'note', 'sources'] as const)(
    'names %s when it is shorter',
    (name) => {
      const short = { ...columns(), [name]: columns()[name].slice(1) };
      expect(refuteColumns(short)).toBe(`column "${name}" has 2 rows, "indicator" has 3`);
    },
  );
});

describe('decodeScores', () => {
  it.each<[string, Partial<ScoreColumns>, string]>([
    ['indicator', { indicator: [0, 2, 0] }, 'row 1: column "indicator" points to entry 2'],
    ['basis', { basis: [0, 0, 3] }, 'row 2: column "basis" points to entry 3'],
    ['status', { statuses: [] }, 'row 1: column "status" points to entry 0'],
    ['note', { note: [9, null, 0] }, 'row 0: column "note" points to entry 9'],
    ['source', { sources: [[1], [0, 3], [0]] }, 'row 1: column "source" points to entry 3'],
  ])('refuses an index of %s that points nowhere', (_, more, message) => {
    expect(() => decodeScores(columns(more), 'XYZ', SOURCES)).toThrow(
      new RangeError(`${message}, which does not exist`),
    );
  });
});
