import { describe, expect, it } from 'vitest';
import { CountryCode } from './country.ts';
import { EventId } from './event-id.ts';
import { LedgerEvent, MAX_TITLE_LENGTH } from './event.ts';
import { IndicatorId } from './indicator.ts';
import { coverageOf, coverageYearOf, instrumentOf } from './instrument.ts';
import { describeProblem } from './describe-problem.ts';
import { statusOf } from './score-status.ts';
import { parseScoreKey, scoreKey } from './score.ts';
import { Sha256, SourceId } from './source.ts';
import { sampleEvent, sampleQuotation } from '../testing/sample-events.ts';

const FIW = { coverageMonths: { from: -12, to: 0 } };
const FOTN = { coverageMonths: { from: -7, to: 5 } };

describe('ids', () => {
  it.each([
    [CountryCode, 'KAZ', 'Kaz'],
    [IndicatorId, 'FIW.ADD-Q', 'VDEM.E1'],
    [IndicatorId, 'NIT.DS', 'NIT.'],
    [EventId, '2019-06-09-presidential-election', 'election-2019'],
    [EventId, '2019-strike', '2019'],
    [SourceId, 'fiw-2020-kaz', 'FIW-2020'],
    [Sha256, '0123456789abcdef'.repeat(4), 'F'.repeat(64)],
  ])('take %#', (schema, valid, invalid) => {
    expect(schema.safeParse(valid).success).toBe(true);
    expect(schema.safeParse(invalid).success).toBe(false);
    expect(schema.safeParse(`${valid}\n`).success).toBe(false);
  });
});

describe('a key of a score', () => {
  it('is read as it is written', () => {
    expect(scoreKey({ indicator: 'FIW.ADD-Q', edition: 2013 })).toBe('FIW.ADD-Q@2013');
    expect(parseScoreKey('FIW.ADD-Q@2013')).toEqual({ indicator: 'FIW.ADD-Q', edition: 2013 });
  });

  it.each(['', 'FIW.E1', '@2020', 'FIW.E1@20', 'FIW.E1@20200', 'fiw.e1@2020', 'FIW@2020', ' FIW.E1@2020'])(
    'is not %j',
    (text) => expect(parseScoreKey(text)).toBeUndefined(),
  );
});

describe('coverage', () => {
  it('of Freedom in the World 2020 is the year 2019', () => {
    expect(coverageOf(FIW, 2020)).toEqual({ start: 17_897, end: 18_262 });
    expect(coverageYearOf(FIW, 2020)).toBe(2019);
  });

  it('of Freedom on the Net 2024 is June 2023 to May 2024, named after its end', () => {
    expect(coverageOf(FOTN, 2024)).toEqual({ start: 19_509, end: 19_875 });
    expect(coverageYearOf(FOTN, 2024)).toBe(2024);
  });
});

describe('instrumentOf', () => {
  it('reads the instrument off the indicator', () => {
    expect(['FIW.E1', 'NIT.DS', 'FOTN.A'].map(instrumentOf)).toEqual(['fiw', 'nit', 'fotn']);
    expect(() => instrumentOf('VDEM.X')).toThrow(/./);
  });
});

describe('statusOf', () => {
  it('prefers what is printed, else reads a Democracy Score off its bands', () => {
    expect(statusOf({ indicator: 'NIT.DS', value: 1.39, status: 'Printed' })).toBe('Printed');
    expect(statusOf({ indicator: 'NIT.DS', value: 2.5, status: null })).toBe(
      'Semi-Consolidated Authoritarian Regime',
    );
    expect(statusOf({ indicator: 'FIW.TOTAL', value: 23, status: null })).toBeNull();
  });
});

describe('LedgerEvent', () => {
  it('accepts the sample', () => {
    expect(LedgerEvent.safeParse(sampleEvent()).success).toBe(true);
  });

  it.each<[string, object]>([
    ['a title too long', { title: 'a'.repeat(MAX_TITLE_LENGTH + 1) }],
    ['a title of two lines', { title: 'One\ntwo' }],
    ['outer spaces', { title: ' One' }],
    ['an empty place', { place: '' }],
    ['a date that is none', { date: '2019-02-30' }],
    ['a kind that is none', { kinds: ['party'] }],
    ['a kind twice', { kinds: ['protest', 'protest'] }],
    ['no kind', { kinds: [] }],
    ['no account', { accounts: [] }],
    ['an account without words', { accounts: [{ source: 'a', date: '2019', claim: 'b', quotations: [] }] }],
    ['a summary that is false', { summary: false }],
    ['a key too many', { colour: 'red' }],
    [
      'an offset below zero',
      { accounts: [{ source: 'a', date: '2019', claim: 'b', quotations: [sampleQuotation('c', -1)] }] },
    ],
  ])('refuses %s', (_, more) => {
    expect(LedgerEvent.safeParse({ ...sampleEvent(), ...more }).success).toBe(false);
  });
});

describe('describeProblem', () => {
  it('says where, what, and what to do', () => {
    expect(describeProblem({ where: 'a.csv:3', message: 'bad value' })).toBe('a.csv:3: bad value');
    expect(describeProblem({ where: 'a', message: 'b', expected: '1', found: '2', mend: 'Change it.' })).toBe(
      'a: b; expected 1; found 2. Change it.',
    );
  });
});
