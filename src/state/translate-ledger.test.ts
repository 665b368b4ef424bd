import { describe, expect, it } from 'vitest';
import { statusOf } from '../domain/score-status.ts';
import { sampleLedger } from '../testing/sample-ledger.ts';
import type { TranslatedNames } from '../domain/translated-names.ts';
import { translateLedger } from './translate-ledger.ts';

const NO_NAMES: TranslatedNames = {
  countries: {},
  instruments: {},
  indicators: {},
  codes: {},
  statuses: {},
  notes: {},
};
const NAMES: TranslatedNames = {
  countries: { XYZ: 'Иксия' },
  instruments: { fiw: 'Свобода в мире' },
  indicators: { 'FIW.E1': 'Свобода собраний' },
  codes: { 'FIW.TOTAL': 'Всего' },
  statuses: {
    'Not Free': 'несвободная',
    'Consolidated Authoritarian Regime': 'консолидированный авторитарный режим',
  },
  notes: { fiw: [] },
};

describe('translateLedger', () => {
  const ledger = sampleLedger();
  const translated = translateLedger(ledger, NAMES);

  it('gives names in the other language wherever they stand', () => {
    expect(translated.country.name).toBe('Иксия');
    expect(translated.instruments.get('fiw')?.name).toBe('Свобода в мире');
    expect(translated.indicators.get('FIW.E1')?.name).toBe('Свобода собраний');
    expect(translated.indicators.get('FIW.TOTAL')?.code).toBe('Всего');
    const nodes = translated.instruments.get('fiw')?.indicators;
    expect(nodes?.find(({ id }) => id === 'FIW.E1')?.name).toBe('Свобода собраний');
  });

  it('gives a status, printed or derived, the same everywhere', () => {
    const score = translated.scoreByKey.get('FIW.TOTAL@2020');
    expect(score?.status).toBe('несвободная');
    expect(translated.scoresByIndicator.get('FIW.TOTAL')).toContain(score);
    expect(translated.scores).toContain(score);
    const democracy = translated.scoresByIndicator.get('NIT.DS')?.[0];
    expect(democracy && statusOf(democracy)).toBe('консолидированный авторитарный режим');
  });

  it('keeps what it has no name for, and everything that is no name', () => {
    expect(translateLedger(ledger, NO_NAMES).indicators).toEqual(ledger.indicators);
    expect(translated.indicators.get('FIW.E2')).toEqual(ledger.indicators.get('FIW.E2'));
    expect([...translated.scoreByKey.keys()]).toEqual([...ledger.scoreByKey.keys()]);
    expect(translated.scores.map(({ value }) => value)).toEqual(ledger.scores.map(({ value }) => value));
    expect(translated.events).toBe(ledger.events);
  });
});
