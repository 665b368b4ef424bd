import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleLedger } from '../testing/sample-ledger.ts';
import { coverageInSteps, coveredLength } from './source-coverage.ts';

/** All steps at once. */
function deriveSourceCoverage(ledger: Parameters<typeof coverageInSteps>[0]) {
  const steps = coverageInSteps(ledger);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const at = (start: number, end: number) => ({ start, end });

const stretches = fc.array(
  fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 20 })).map(([start, length]) => at(start, start + length)),
);

describe('coveredLength', () => {
  it('adds stretches that lie apart', () => {
    expect(coveredLength([])).toBe(0);
    expect(coveredLength([at(10, 20), at(30, 35)])).toBe(15);
  });

  it('counts what overlaps once', () => {
    expect(coveredLength([at(10, 20), at(15, 30)])).toBe(20);
    expect(coveredLength([at(0, 100), at(10, 20), at(90, 110)])).toBe(110);
    expect(coveredLength([at(5, 9), at(5, 9)])).toBe(4);
    expect(coveredLength([at(0, 5), at(5, 8)])).toBe(8);
  });

  it('is the number of characters under at least one stretch, in any order', () => {
    fc.assert(
      fc.property(stretches, (list) => {
        const under = Array.from({ length: 80 }, (_, character) =>
          list.some(({ start, end }) => start <= character && character < end),
        );
        expect(coveredLength(list)).toBe(under.filter(Boolean).length);
        expect(coveredLength(list.toReversed())).toBe(coveredLength(list));
      }),
    );
  });
});

describe('coverageInSteps', () => {
  const words = (start: number, exact: string) => ({
    start,
    end: start + exact.length,
    exact,
    prefix: '',
    suffix: '',
  });
  const ledger = sampleLedger();
  const source = [...ledger.sources.values()].find(({ kind }) => kind === 'document');
  const id = source!.csl.id;
  const account = { source: id, date: '2019', claim: 'Says so.' };
  const [event] = ledger.events;
  const quoting = {
    events: [
      {
        ...event!,
        accounts: [{ ...account, quotations: [words(100, 'a'.repeat(50)), words(300, 'b'.repeat(10))] }],
      },
      // the same words for another event, and some that overlap them
      {
        ...event!,
        accounts: [{ ...account, quotations: [words(100, 'a'.repeat(50)), words(140, 'c'.repeat(20))] }],
      },
    ],
    passagesByScore: new Map(),
    disagreements: [],
    links: [
      { from: 'a', to: 'b', relation: 'part-of' as const, source: id, quotation: words(500, 'd'.repeat(30)) },
    ],
    sources: ledger.sources,
  };

  it('takes every quotation once, from events, passages, disagreements and links', () => {
    // 100–160, 300–310, 500–530 of 5000 characters
    expect(deriveSourceCoverage(quoting).get(id)).toEqual({ quotations: 4, characters: 100, share: 0.02 });
  });

  it('gives tables no share, and silent documents none of their text', () => {
    const coverage = deriveSourceCoverage(quoting);
    const of = (kind: string) =>
      [...ledger.sources.values()]
        .filter((each) => each.kind === kind && each.csl.id !== id)
        .map(({ csl }) => csl.id);
    expect(deriveSourceCoverage({ ...quoting, sources: new Map() }).size).toBe(0);
    for (const silent of of('document'))
      expect(coverage.get(silent)).toMatchObject({ quotations: 0, share: 0 });
    const table = { ...source!, length: undefined };
    const withTable = deriveSourceCoverage({ ...quoting, sources: new Map([['table', table]]) });
    expect(withTable.get('table')).toEqual({ quotations: 0, characters: 0, share: null });
  });

  it('takes the same words elsewhere, and other words at the same place, for quotations of their own', () => {
    const quotations = [words(10, 'aaaa'), words(20, 'aaaa'), words(20, 'bb'), words(20, 'aaaa')];
    const told = { ...event!, accounts: [{ ...account, quotations }] };
    expect(deriveSourceCoverage({ ...quoting, events: [told], links: [] }).get(id)).toMatchObject({
      quotations: 3,
      characters: 8,
    });
  });

  it('agrees with looking at every pair, in any number of steps', () => {
    const quotation = fc
      .tuple(fc.nat({ max: 30 }), fc.constantFrom('a', 'bb', 'ccc'), fc.constantFrom('', 'x'))
      .map(([start, exact, prefix]) => Object.assign(words(start, exact), { prefix }));
    fc.assert(
      fc.property(fc.array(quotation, { maxLength: 60 }), fc.constantFrom(1, 40), (list, times) => {
        const quotations = Array.from({ length: times }, () => list).flat();
        const told = { ...event!, accounts: [{ ...account, quotations }] };
        const distinct = new Set(list.map((each) => JSON.stringify(each))).size;
        const found = deriveSourceCoverage({ ...quoting, events: [told], links: [] }).get(id);
        expect(found).toMatchObject({ quotations: distinct, characters: coveredLength(list) });
      }),
    );
  });

  it('finds something in every part of the sample', () => {
    const all = deriveSourceCoverage(ledger);
    const without = deriveSourceCoverage({
      ...ledger,
      disagreements: [],
      links: [],
      passagesByScore: new Map(),
    });
    const sum = (map: typeof all) =>
      [...map.values()].reduce((total, { quotations }) => total + quotations, 0);
    expect(sum(all)).toBeGreaterThan(sum(without));
  });
});
