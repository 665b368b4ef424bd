import type { Case } from '../domain/case.ts';
import type { Disagreement } from '../domain/disagreement.ts';
import type { EventLink } from '../domain/event-link.ts';
import type { KnownName } from '../domain/known-name.ts';
import { FIW_REPORT, sampleQuotation, YEARBOOK } from './sample-events.ts';

/** A disagreement over the sample's rally, filled with what a test is about. */
export function sampleDisagreement(more: Partial<Disagreement> = {}): Disagreement {
  return {
    id: 'rally-detentions',
    question: 'How many people were detained at the rally?',
    verdict: 'contradiction',
    why: 'Nearly 4,000 is not 3,000.',
    statements: [
      {
        source: FIW_REPORT,
        says: 'Nearly 4,000',
        quotation: sampleQuotation('The police detained nearly 4,000 at the rally.'),
      },
      { source: YEARBOOK, says: '3,000', quotation: sampleQuotation('In June 3,000 people were held.') },
    ],
    events: ['2019-06-09-rally-in-capital'],
    scores: ['FIW.E1@2020'],
    people: [],
    ...more,
  };
}

export function sampleDisagreements(): Disagreement[] {
  return [
    sampleDisagreement(),
    sampleDisagreement({
      id: 'strikers',
      question: 'Who went on strike?',
      verdict: 'wording',
      events: ['2014-strike'],
      scores: [],
    }),
  ];
}

export function sampleLink(more: Partial<EventLink> = {}): EventLink {
  return {
    from: '2019-06-09-rally-in-capital',
    to: '2019-06-09-presidential-election',
    relation: 'response-to',
    source: FIW_REPORT,
    quotation: sampleQuotation('The election brought crowds to the square.'),
    ...more,
  };
}

/** The rally has one link that leaves it and one that reaches it. */
export function sampleLinks(): EventLink[] {
  return [
    sampleLink(),
    sampleLink({
      from: '2019-arrests',
      to: '2019-06-09-rally-in-capital',
      relation: 'sums-up',
      source: YEARBOOK,
    }),
  ];
}

export function sampleCases(): Case[] {
  return [
    {
      id: 'wake-up-movement',
      title: 'Wake Up: from an editor’s arrest to the rally',
      people: ['Nils Mijatović'],
      organisations: ['Wake Up'],
      events: ['2014-12-editor-held', '2019-06-09-rally-in-capital'],
    },
  ];
}

export function sampleNames(): KnownName[] {
  return [
    { name: 'Nils Mijatović', kind: 'person', aliases: ['Nils Mijatovic'], distinctFrom: ['Nils Mijat'] },
    { name: 'Nils Mijat', kind: 'person', aliases: [], distinctFrom: ['Nils Mijatović'] },
    { name: 'Wake Up', kind: 'organisation', aliases: ['WU'], distinctFrom: [] },
  ];
}
