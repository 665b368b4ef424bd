import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { sampleShards } from '../testing/sample-ledger.ts';
import { isIndex, isIndices, longColumn } from './long-column.ts';
import { messageOf } from './parse-versioned.ts';
import { Shard, type EventColumns } from './shard.ts';

const Index = z.int().check(z.nonnegative());
const anything = fc.oneof(
  fc.integer({ min: -2, max: 14 }),
  fc.constantFrom(
    '',
    ' ',
    'a',
    '2019-06-09',
    '2019-02-30',
    '2014-strike',
    'a\nb',
    ' a',
    null,
    undefined,
    NaN,
    1.5,
  ),
  fc.array(fc.oneof(fc.integer({ min: -1, max: 14 }), fc.constant('1')), { maxLength: 3 }),
  fc.anything(),
);

/** Path and message of every issue. */
function issuesOf(schema: z.ZodMiniType, data: unknown): unknown {
  const { error } = schema.safeParse(data);
  return error?.issues.map((issue) => [issue.path, messageOf(issue)]) ?? [];
}

describe('longColumn', () => {
  it.each([
    ['an index', Index, isIndex],
    ['indices', z.array(Index), isIndices(0)],
    ['one index or more', z.array(Index).check(z.minLength(1)), isIndices(1)],
  ])('finds the same as a schema of %s for each row', (_, row, isSound) => {
    fc.assert(
      fc.property(fc.oneof(fc.array(anything), anything), (data) => {
        expect(issuesOf(longColumn<unknown>(row, isSound), data)).toEqual(issuesOf(z.array(row), data));
      }),
    );
  });

  it('hands on what it was given', () => {
    const column = [3, 1, 2];
    expect(longColumn(Index, isIndex).parse(column)).toBe(column);
  });
});

describe('the columns of events', () => {
  const { chart } = sampleShards();
  const names = ['id', 'title', 'date', 'kinds', 'indicator', 'sources', 'summary'] as const;

  /** What the plain look accepts, the schema of a row must accept too: both see the same value, alone. */
  it.each(names)('let nothing pass in "%s" that a row of its schema refuses', (name) => {
    const { def } = Shard.def.shape.events;
    const plain = (value: unknown) => (def.shape[name] as z.ZodMiniType).safeParse([value]).success;
    const slow = (value: unknown) => {
      // A second value that is wrong sends the whole column through the schema.
      const { error } = (def.shape[name] as z.ZodMiniType).safeParse([value, Symbol('wrong')]);
      return !(error?.issues ?? []).some(({ path: [row] }) => row === 0);
    };
    const known: readonly unknown[] = chart.events[name satisfies keyof EventColumns];
    for (const value of known) expect(plain(value)).toBe(true);
    fc.assert(
      fc.property(anything, (value) => {
        expect(plain(value)).toBe(slow(value));
      }),
    );
  });
});
