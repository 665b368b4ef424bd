import { describe, expect, it } from 'vitest';
import type { LedgerEvent } from '../../domain/event.ts';
import { compareProposals } from './compare-proposals.ts';
import type { Proposal } from './proposal.ts';
import { renderMeasurement } from './render-measurement.ts';

function event(
  id: string,
  kind: LedgerEvent['kinds'][number],
  date: string,
  source: string,
  start: number,
): LedgerEvent {
  const quotation = { exact: 'x'.repeat(100), prefix: '', suffix: '', start, end: start + 100 };
  return {
    id,
    title: 'x',
    kinds: [kind],
    date,
    place: null,
    people: [],
    organisations: [],
    counts: [],
    indicators: [],
    accounts: [{ source, date, claim: 'x', quotations: [quotation] }],
  };
}

function proposal(kind: LedgerEvent['kinds'][number], date: string, source: string, start: number): Proposal {
  return { ...event(`${date}-x`, kind, date, source, start), keep: null };
}

const EVENTS = [
  event('2019-06-09-a', 'protest', '2019-06-09', 'one', 0),
  event('2019-a', 'trial', '2019', 'one', 200),
  event('2019-07-a', 'arrest', '2019-07~', 'two', 0),
  event('2019-08-a', 'arrest', '2019-08', 'three', 0),
];

const PROPOSED = [
  {
    source: 'one',
    proposals: [
      proposal('protest', '2019-06-09', 'one', 40), // kept: 60 of 100 characters are common
      proposal('law', '2019', 'one', 200), // right date, wrong kind
      proposal('law', '2018', 'one', 200), // neither
      proposal('protest', '2019-06-09', 'one', 51), // fewer than half of the characters are common
    ],
  },
  {
    source: 'two',
    proposals: [proposal('arrest', '2019-07', 'two', 0), proposal('arrest', '2018', 'two', 0)],
  },
];

describe('compareProposals', () => {
  const measured = compareProposals(PROPOSED, EVENTS, ['protest', 'arrest', 'election']);

  it('counts by document', () => {
    expect(measured.documents).toEqual([
      {
        source: 'one',
        events: { found: 2, all: 2 },
        finelyDated: { found: 1, all: 1 },
        kept: { found: 1, all: 4 },
        useful: { found: 2, all: 4 },
      },
      {
        source: 'two',
        events: { found: 1, all: 1 },
        finelyDated: { found: 1, all: 1 },
        kept: { found: 1, all: 2 },
        useful: { found: 2, all: 2 },
      },
    ]);
  });

  it('leaves out events of documents that were not read', () => {
    expect(measured.events).toEqual({ found: 3, all: 3 });
    expect(measured.byKind.get('arrest')).toEqual({ found: 1, all: 1 });
  });

  it('prints tables', () => {
    const text = renderMeasurement(measured);
    expect(text).toContain('| all | 3 of 3 (1.00) | 2 of 2 (1.00) | 2 of 6 (0.33) | 4 of 6 (0.67) |');
    expect(text).toContain('| election | – |');
  });
});
