import { describe, expect, it } from 'vitest';
import { sampleLedger } from '../testing/sample-ledger.ts';
import { spellingsOf } from './event-text.ts';

const ledger = sampleLedger();

describe('spellingsOf', () => {
  it('leads from any spelling to all the others', () => {
    expect(spellingsOf(ledger, 'Wake Up')).toEqual(['WU']);
    expect(spellingsOf(ledger, 'WU')).toEqual(['Wake Up']);
    expect(spellingsOf(ledger, 'Nils Mijat')).toEqual([]);
    expect(spellingsOf(ledger, 'Nobody')).toEqual([]);
  });
});
