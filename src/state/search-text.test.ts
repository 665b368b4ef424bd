import { describe, expect, it } from 'vitest';
import { eventIn, sampleLedger } from '../testing/sample-ledger.ts';
import { matchesQuery, queryWords } from './search-text.ts';

const ledger = sampleLedger();
const rally = eventIn(ledger, '2019-06-09-rally-in-capital');
const finds = (query: string) => matchesQuery(ledger, rally.id, queryWords(query));

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
