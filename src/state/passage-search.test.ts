import { describe, expect, it } from 'vitest';
import { FIW_REPORT, sampleQuotation, YEARBOOK } from '../testing/sample-events.ts';
import { sampleLedger, sampleRecord } from '../testing/sample-ledger.ts';
import { deriveScoreHits } from './passage-search.ts';
import { queryWords } from './search-text.ts';

const seats = {
  source: FIW_REPORT,
  indicator: 'FIW.E2',
  edition: 2020,
  role: 'reason' as const,
  quotation: sampleQuotation('The party took eighty-three of them.'),
  figures: [{ what: 'seats of the party', value: 83, unit: 'seats', text: 'eighty-three' }],
};
const ledger = sampleLedger({ passages: [...sampleRecord().passages, seats] });
const found = (query: string, shown: readonly string[] | null = null) =>
  deriveScoreHits(ledger, queryWords(query), shown).map(({ key, passage }) => [key, passage.role]);

describe('deriveScoreHits', () => {
  it('finds the words of reasons and changes, and not the mere figures', () => {
    expect(found('permission')).toEqual([['FIW.E1@2020', 'reason']]);
    expect(found('rallies')).toEqual([
      ['FIW.E1@2020', 'reason'],
      ['FIW.E1@2020', 'change'],
    ]);
    expect(found('1 / 4')).toEqual([]);
  });

  it('finds what a figure counts', () => {
    expect(found('seats party')).toEqual([['FIW.E2@2020', 'reason']]);
  });

  it('asks only reports that may speak, and nothing without words', () => {
    expect(found('permission', [YEARBOOK])).toEqual([]);
    expect(found('  ')).toEqual([]);
  });
});
