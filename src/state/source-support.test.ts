import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIW_REPORT, NIT_REPORT, YEARBOOK } from '../testing/sample-events.ts';
import { sampleLedger } from '../testing/sample-ledger.ts';
import { deriveSourceSupport } from './source-support.ts';

const ledger = sampleLedger();
const REPORTS = [FIW_REPORT, NIT_REPORT, YEARBOOK];
const without = (...left: string[]) =>
  deriveSourceSupport(
    ledger,
    REPORTS.filter((id) => !left.includes(id)),
  );
const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

describe('deriveSourceSupport', () => {
  it('of the yearbook: its summary vanishes, the rally keeps an account, no score loses its words', () => {
    const support = without(YEARBOOK);
    expect(support.leftOut).toEqual([YEARBOOK]);
    expect(ids(support.vanished)).toEqual(['2019-arrests']);
    expect(ids(support.weakened)).toEqual(['2019-06-09-rally-in-capital']);
    expect(support.wordless).toEqual([]);
    expect(support.disagreements.map((each) => [each.disagreement.id, each.statementsLeft])).toEqual([
      ['rally-detentions', 1],
      ['strikers', 1],
    ]);
  });

  it('of the report on 2019: every score that it explains loses its words', () => {
    const support = without(FIW_REPORT);
    expect([...support.wordless].sort()).toEqual(['FIW.E1@2020', 'FIW.TOTAL@2019']);
    expect(ids(support.vanished)).toEqual(['2018-11-assembly-law', '2019-06-09-presidential-election']);
  });

  it('of all: everything goes, and nothing is only weakened', () => {
    const support = deriveSourceSupport(ledger, []);
    expect(support.vanished).toHaveLength(ledger.events.length);
    expect(support.weakened).toEqual([]);
    expect(support.disagreements.map(({ statementsLeft }) => statementsLeft)).toEqual([0, 0]);
  });

  it('of none: nothing does', () => {
    expect(without()).toEqual({
      leftOut: [],
      vanished: [],
      weakened: [],
      wordless: [],
      disagreements: [],
    });
  });

  it('agrees with a naive recount, whatever is left out', () => {
    fc.assert(
      fc.property(fc.subarray(REPORTS), (kept) => {
        const support = deriveSourceSupport(ledger, kept);
        const tellers = ledger.events.map(({ accounts }) => accounts.map(({ source }) => source));
        const left = tellers.map((sources) => sources.filter((id) => kept.includes(id)));
        expect(support.vanished).toHaveLength(left.filter((sources) => sources.length === 0).length);
        expect(support.weakened).toHaveLength(
          left.filter((sources, index) => sources.length > 0 && sources.length < tellers[index]!.length)
            .length,
        );
        const passages = [...ledger.passagesByScore.values()].flat();
        const explained = new Set(passages.map(({ indicator, edition }) => `${indicator}@${edition}`));
        const still = new Set(
          passages
            .filter(({ source }) => kept.includes(source))
            .map(({ indicator, edition }) => `${indicator}@${edition}`),
        );
        expect(support.wordless).toHaveLength(explained.size - still.size);
        const sides = ledger.disagreements.flatMap(({ id, statements }) =>
          statements.filter(({ source }) => !kept.includes(source)).map(() => id),
        );
        expect(support.disagreements).toHaveLength(new Set(sides).size);
        expect(
          support.disagreements.reduce(
            (sum, each) => sum + each.disagreement.statements.length - each.statementsLeft,
            0,
          ),
        ).toBe(sides.length);
      }),
    );
  });
});
