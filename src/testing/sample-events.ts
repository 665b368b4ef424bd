import { sourcesOf } from '../bundle/event-sources.ts';
import type { DatedEvent } from '../bundle/evidence-ledger.ts';
import { edtf } from '../domain/edtf.ts';
import type { Account, LedgerEvent } from '../domain/event.ts';
import type { Quotation } from '../domain/quotation.ts';

export const FIW_REPORT = 'fiw-2020-xyz';
export const NIT_REPORT = 'nit-2015-xyz';
export const YEARBOOK = 'yearbook-2019-xyz';

/** Words of an invented document. */
export function sampleQuotation(exact: string, start = 100): Quotation {
  return { exact, prefix: 'Before it. ', suffix: ' After it.', start, end: start + exact.length };
}

export function sampleAccount(source: string, date: string, exact = `Told by ${source}.`): Account {
  return { source, date, claim: `Says so: ${source}`, quotations: [sampleQuotation(exact)] };
}

/** An event that a test fills with what it is about; valid as it stands. */
export function sampleEvent(more: Partial<LedgerEvent> = {}): LedgerEvent {
  const date = more.date ?? '2019-06-09';
  return {
    id: '2019-06-09-something',
    title: 'Something happened',
    kinds: ['protest'],
    date,
    place: null,
    people: [],
    organisations: [],
    counts: [],
    indicators: [],
    accounts: [sampleAccount(FIW_REPORT, date)],
    ...more,
  };
}

/** The event as the app has it. */
export function sampleDatedEvent(more: Partial<LedgerEvent> = {}): DatedEvent {
  const event = sampleEvent(more);
  return { ...event, when: edtf(event.date), sources: sourcesOf(event) };
}

function rally(): LedgerEvent {
  const detained = { what: 'people detained', unit: 'people' };
  return sampleEvent({
    id: '2019-06-09-rally-in-capital',
    title: 'Thousands detained at a rally',
    kinds: ['protest', 'arrest'],
    place: 'Capital',
    people: ['Nils Mijatović'],
    organisations: ['Wake Up'],
    indicators: ['FIW.E1'],
    counts: [
      { ...detained, value: 4000, qualifier: 'nearly', text: 'nearly 4,000', source: FIW_REPORT },
      { ...detained, value: 3000, text: '3,000 people', source: YEARBOOK },
    ],
    accounts: [
      sampleAccount(FIW_REPORT, '2019-06-09', 'The police detained nearly 4,000 at the rally.'),
      sampleAccount(YEARBOOK, '2019-06', 'In June 3,000 people were held.'),
    ],
  });
}

/** Six events of invented Exland, each there for a rule: see the comments. */
export function sampleEvents(): LedgerEvent[] {
  return [
    // A year only, told by another instrument's report.
    sampleEvent({
      id: '2014-strike',
      title: 'Miners strike',
      date: '2014',
      accounts: [sampleAccount(NIT_REPORT, '2014')],
    }),
    sampleEvent({
      id: '2014-12-editor-held',
      title: 'Editor held',
      kinds: ['arrest', 'media'],
      date: '2014-12~',
      indicators: ['NIT.IM'],
      accounts: [sampleAccount(NIT_REPORT, '2014-12~')],
    }),
    // Background: told by the report on 2019 in the section of E1, but before its coverage.
    sampleEvent({
      id: '2018-11-assembly-law',
      title: 'Law on assemblies',
      kinds: ['law'],
      date: '2018-11-02/2018-11-05',
      indicators: ['FIW.E1'],
    }),
    // In the coverage of edition 2020, told by its report, but in the section of A1.
    sampleEvent({
      id: '2019-06-09-presidential-election',
      title: 'Presidential election',
      kinds: ['election'],
      indicators: ['FIW.A1'],
    }),
    rally(),
    // In the coverage of edition 2020 and under E1, but told by a source that is not its report.
    sampleEvent({
      id: '2019-arrests',
      title: 'Dozens arrested over the year',
      kinds: ['arrest'],
      date: '2019',
      summary: true,
      indicators: ['FIW.E1'],
      accounts: [sampleAccount(YEARBOOK, '2019')],
    }),
  ];
}
