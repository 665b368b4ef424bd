import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventIn, sampleLedger } from '../testing/sample-ledger.ts';
import { foldText, matchesQuery, queryWords, spellingsOf } from './search-text.ts';

const ledger = sampleLedger();
const rally = eventIn(ledger, '2019-06-09-rally-in-capital');
const finds = (query: string) => matchesQuery(ledger, rally.id, queryWords(query));

describe('foldText', () => {
  it('drops case and accents, and keeps other alphabets', () => {
    expect(foldText('Mijatović')).toBe('mijatovic');
    expect(foldText('Ақорда Қазақстан')).toBe('ақорда қазақстан');
    expect(foldText('e\u0301')).toBe(foldText('é'));
  });
});

describe('folding', () => {
  it('of a text is that of its characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(text)).toBe(Array.from(text, foldText).join(''));
      }),
    );
    expect(foldText('ΟΔΟΣ')).toBe(foldText('οδος'));
  });
});

describe('queryWords', () => {
  it('splits at any white space', () => {
    expect(queryWords('  Rally\tin\u00A0Capital ')).toEqual(['rally', 'in', 'capital']);
    expect(queryWords('   ')).toEqual([]);
  });
});

describe('matchesQuery', () => {
  it.each([
    ['thousands', 'the title'],
    ['CAPITAL', 'the place'],
    ['mijatovic', 'people'],
    ['wake', 'organisations'],
    ['nearly 4,000', 'a quotation'],
    ['3,000 detained', 'words of different accounts'],
    ['etain', 'a part of a word'],
    ['wu', 'another spelling of an organisation'],
    ['WU rally Capital', 'words of the title, the place and another spelling'],
    ['', 'anything'],
  ])('%j finds %s', (query) => expect(finds(query)).toBe(true));

  it.each(['strike', 'thousands strike', 'Says so'])('%j finds nothing', (query) =>
    expect(finds(query)).toBe(false),
  );

  it('does not join the end of one field with the start of the next', () => {
    expect(finds('rallycapital')).toBe(false);
  });
});

describe('spellingsOf', () => {
  it('leads from any spelling to all the others', () => {
    expect(spellingsOf(ledger, 'Wake Up')).toEqual(['WU']);
    expect(spellingsOf(ledger, 'WU')).toEqual(['Wake Up']);
    expect(spellingsOf(ledger, 'Nils Mijat')).toEqual([]);
    expect(spellingsOf(ledger, 'Nobody')).toEqual([]);
  });
});
