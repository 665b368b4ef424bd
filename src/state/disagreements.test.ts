import { describe, expect, it } from 'vitest';
import type { Count, LedgerEvent } from '../domain/event.ts';
import { FIW_REPORT, sampleAccount, sampleDatedEvent, YEARBOOK } from '../testing/sample-events.ts';
import { eventIn, sampleLedger } from '../testing/sample-ledger.ts';
import { sampleDisagreement } from '../testing/sample-context.ts';
import { deriveDisagreements, deriveUnrecorded, isDisputed } from './disagreements.ts';

function derive(more: Partial<LedgerEvent>) {
  return deriveDisagreements(sampleDatedEvent(more));
}

function datesDiffer(...dates: string[]): boolean {
  return derive({ accounts: dates.map((date, index) => sampleAccount(`source-${index}`, date)) }).dates;
}

const sentence = (source: string, value: number | null, unit: string, what = 'Prison sentence'): Count => ({
  what,
  value,
  unit,
  text: 'as told',
  source,
});

function figures(...counts: Count[]): number {
  return derive({ counts }).figures.length;
}

describe('dates', () => {
  it.each([
    [['2019-06-09']],
    [['2019-06-09', '2019-06-09']],
    [['2019-06-09', '2019-06']],
    [['2019', '2019-06-09', '2019-06']],
    [['2019-06-09/2019-06-13', '2019-06-12']],
    [['2014-12/..', '2014-12-31']],
    // It went on, nobody says until when: a later date does not contradict it.
    [['2014-12/..', '2015-03']],
    [['2015-03', '2014-12/..']],
  ])('%j can all be right', (dates) => expect(datesDiffer(...dates)).toBe(false));

  it.each([
    [['2019-06-09', '2019-06-10']],
    [['2019-06-10', '2019-06-09']],
    [['2019-06', '2019-07-01']],
    [['2019', '2019-06', '2020']],
    [['2019-06-09/2019-06-13', '2019-06-14']],
    [['2014-12/..', '2014-11-30']],
  ])('%j cannot', (dates) => expect(datesDiffer(...dates)).toBe(true));
});

describe('figures', () => {
  it('27 months and 34 months contradict each other', () => {
    const counts = [sentence(FIW_REPORT, 27, 'months'), sentence(YEARBOOK, 34, 'months')];
    expect(derive({ counts }).figures).toEqual([counts]);
  });

  it('two years and 24 months are one measure', () => {
    expect(figures(sentence(FIW_REPORT, 2, 'years'), sentence(YEARBOOK, 24, 'months'))).toBe(0);
    expect(figures(sentence(FIW_REPORT, 2, 'years'), sentence(YEARBOOK, 27, 'months'))).toBe(1);
  });

  it('of one source do not contradict each other', () => {
    expect(figures(sentence(YEARBOOK, 27, 'months'), sentence(YEARBOOK, 34, 'months'))).toBe(0);
  });

  it('of different things or measures are not compared', () => {
    expect(figures(sentence(FIW_REPORT, 3, 'people', 'Held'), sentence(YEARBOOK, 4, 'people', 'Fined'))).toBe(
      0,
    );
    expect(figures(sentence(FIW_REPORT, 3, 'EUR'), sentence(YEARBOOK, 4, 'USD'))).toBe(0);
  });

  it('are one thing in capitals or not, and each thing is listed apart', () => {
    const held = [sentence(FIW_REPORT, 3, 'people', 'Held'), sentence(YEARBOOK, 4, 'people', 'held')];
    const fined = [sentence(FIW_REPORT, 1, 'people', 'Fined'), sentence(YEARBOOK, 2, 'people', 'Fined')];
    expect(derive({ counts: [held[0]!, fined[0]!, held[1]!, fined[1]!] }).figures).toEqual([held, fined]);
  });
});

describe('isDisputed', () => {
  it('tells the rally of the sample, whose accounts count differently, from the election', () => {
    const ledger = sampleLedger();
    const of = (id: string) => deriveDisagreements(eventIn(ledger, id));
    expect(of('2019-06-09-rally-in-capital')).toMatchObject({ dates: false, figures: [[{}, {}]] });
    expect(isDisputed(of('2019-06-09-rally-in-capital'))).toBe(true);
    expect(isDisputed(of('2019-06-09-presidential-election'))).toBe(false);
    expect(isDisputed({ dates: true, figures: [] })).toBe(true);
  });
});

describe('deriveUnrecorded', () => {
  const ledger = sampleLedger();
  const rally = eventIn(ledger, '2019-06-09-rally-in-capital');
  const record = sampleDisagreement();

  it('leaves out a figure that a record quotes from both sides', () => {
    expect(isDisputed(deriveUnrecorded(rally, []))).toBe(true);
    expect(isDisputed(deriveUnrecorded(rally, [record]))).toBe(false);
    // Of one side alone, or about something else, it explains nothing.
    const [first, second] = record.statements;
    const other = { ...second!, quotation: { ...second!.quotation, exact: 'They were fined.' } };
    for (const statements of [
      [first!, first!],
      [first!, other],
      [other, other],
    ])
      expect(isDisputed(deriveUnrecorded(rally, [{ ...record, statements }]))).toBe(true);
  });

  it('leaves out dates whose years a record names on both sides', () => {
    const accounts = [sampleAccount(FIW_REPORT, '2012'), sampleAccount(YEARBOOK, '2009')];
    const event = sampleDatedEvent({ date: '2009', accounts });
    const says = (...words: string[]) => ({
      ...record,
      statements: record.statements.map((statement, index) =>
        Object.assign({}, statement, { says: words[index]! }),
      ),
    });
    expect(deriveUnrecorded(event, []).dates).toBe(true);
    expect(deriveUnrecorded(event, [says('Fled in 2012', 'Fled in 2009')]).dates).toBe(false);
    expect(deriveUnrecorded(event, [says('Fraud', 'Embezzlement')]).dates).toBe(true);
    expect(deriveUnrecorded(event, [says('Fled in 2012', 'Embezzlement')]).dates).toBe(true);
  });
});
