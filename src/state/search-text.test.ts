import { describe, expect, it } from 'vitest';
import { eventIn, sampleLedger } from '../testing/sample-ledger.ts';
import { foldText, matchesQuery, queryWords } from './search-text.ts';

const rally = eventIn(sampleLedger(), '2019-06-09-rally-in-capital');
const finds = (query: string) => matchesQuery(rally, queryWords(query));

describe('foldText', () => {
  it('drops case and accents, and keeps other alphabets', () => {
    expect(foldText('Mijatović')).toBe('mijatovic');
    expect(foldText('Ақорда Қазақстан')).toBe('ақорда қазақстан');
    expect(foldText('e\u0301')).toBe(foldText('é'));
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
    ['', 'anything'],
  ])('%j finds %s', (query) => expect(finds(query)).toBe(true));

  it.each(['strike', 'thousands strike', 'Says so'])('%j finds nothing', (query) =>
    expect(finds(query)).toBe(false),
  );

  it('does not join the end of one field with the start of the next', () => {
    expect(finds('rallycapital')).toBe(false);
  });
});
