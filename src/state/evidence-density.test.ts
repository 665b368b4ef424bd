import { describe, expect, it } from 'vitest';
import { FIW_REPORT, NIT_REPORT, sampleAccount, sampleEvent, YEARBOOK } from '../testing/sample-events.ts';
import { sampleLedger } from '../testing/sample-ledger.ts';
import { deriveChangeAccount, deriveEvidenceDensity, type DensityRow } from './evidence-density.ts';

function filled(row: DensityRow<string> | undefined, years: readonly number[]) {
  return Object.fromEntries(
    years.map((year, index) => [year, row?.counts[index] ?? -1]).filter(([, n]) => n !== 0),
  );
}

describe('deriveEvidenceDensity', () => {
  const ledger = sampleLedger();
  const { years, quotations, events } = deriveEvidenceDensity(ledger);
  const quoted = (id: string) => quotations.find(({ key }) => key === id);
  const happened = (kind: string) => events.find(({ key }) => key === kind);

  it('has every year of the bundle', () => {
    expect([years[0], years.at(-1), years.length]).toEqual([2000, 2019, 20]);
    for (const row of [...quotations, ...events]) expect(row.counts).toHaveLength(20);
  });

  it('counts the quotations of reports, not of tables, by the year that they are about', () => {
    expect(quotations.map(({ key }) => key)).toEqual([FIW_REPORT, NIT_REPORT, YEARBOOK]);
    // Law 2018; election and rally 2019; three passages of edition 2020, and one about edition 2019.
    expect(filled(quoted(FIW_REPORT), years)).toEqual({ 2018: 2, 2019: 5 });
    expect(quoted(FIW_REPORT)?.total).toBe(7);
    // The strike and the editor, in the same words.
    expect(filled(quoted(NIT_REPORT), years)).toEqual({ 2014: 1 });
    expect(filled(quoted(YEARBOOK), years)).toEqual({ 2019: 2 });
  });

  it('counts a sentence that carries two events of a year once', () => {
    const twice = ['a', 'b'].map((letter) =>
      sampleEvent({
        id: `2019-06-09-${letter}`,
        accounts: [sampleAccount(FIW_REPORT, '2019-06-09', 'One sentence.')],
      }),
    );
    const density = deriveEvidenceDensity(sampleLedger({ events: twice, passages: [] }));
    expect(density.quotations[0]?.total).toBe(1);
    expect(density.events.find(({ key }) => key === 'protest')?.total).toBe(2);
  });

  it('counts each event once, under its first kind, and summaries apart', () => {
    expect(filled(happened('protest'), years)).toEqual({ 2014: 1, 2019: 1 });
    // The editor; the arrests of 2019 are a summary, the rally a protest first.
    expect(filled(happened('arrest'), years)).toEqual({ 2014: 1 });
    expect(filled(happened('summary'), years)).toEqual({ 2019: 1 });
    expect(filled(happened('trial'), years)).toEqual({});
    expect(events.reduce((sum, { total }) => sum + total, 0)).toBe(ledger.events.length);
  });
});

describe('deriveChangeAccount', () => {
  it('names the changes that no report explains, latest first', () => {
    const account = deriveChangeAccount(sampleLedger());
    // FIW.TOTAL 22 → 23, FIW.E1 0 → 1, NIT.DS 1.43 → 1.39; edition 2016 is missing before 2017.
    expect(account).toMatchObject({ changes: 3, withSentence: 1, throughParts: 0, unexplained: 2 });
    expect(
      account.years.map(({ coverageYear, steps }) => [
        coverageYear,
        steps.map(({ after }) => after.indicator),
      ]),
    ).toEqual([
      [2019, ['FIW.TOTAL']],
      [2014, ['NIT.DS']],
    ]);
  });

  it('counts every change as one of three', () => {
    const { changes, withSentence, throughParts, unexplained, years } = deriveChangeAccount(
      sampleLedger({ passages: [] }),
    );
    expect(withSentence + throughParts + unexplained).toBe(changes);
    expect(unexplained).toBe(3);
    expect(years.flatMap(({ steps }) => steps)).toHaveLength(unexplained);
  });
});
