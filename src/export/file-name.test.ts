import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureFileName } from './file-name.ts';
import type { FigureFile } from './file-name.ts';

const FILE: FigureFile = {
  country: 'Kazakhstan',
  years: [2018, 2020],
  selection: ['protest'],
  format: { type: 'png', scale: 2 },
};

describe('figureFileName', () => {
  it('says what the picture shows', () => {
    expect(figureFileName(FILE)).toBe('democracy-ledger_kazakhstan_2018-2020_protest_2x.png');
  });

  it('says a single year once, and no selection not at all', () => {
    expect(figureFileName({ ...FILE, years: [2019, 2019], selection: [], format: { type: 'svg' } })).toBe(
      'democracy-ledger_kazakhstan_2019.svg',
    );
  });

  it('writes every script in ASCII', () => {
    const selection = ['NIT.DS', 'Наурыз', 'grève “générale”'];
    expect(figureFileName({ ...FILE, country: 'Қазақстан', selection })).toBe(
      'democracy-ledger_qazaqstan_2018-2020_nit-ds-nauryz-greve-generale_2x.png',
    );
    expect(figureFileName({ ...FILE, country: "Côte d'Ivoire", selection: ['Łódź'] })).toBe(
      'democracy-ledger_cote-d-ivoire_2018-2020_lodz_2x.png',
    );
  });

  it('knows the letters that Unicode takes for accented ones', () => {
    expect(figureFileName({ ...FILE, country: 'Йошкар', selection: ['ёлка'] })).toBe(
      'democracy-ledger_yoshkar_2018-2020_yolka_2x.png',
    );
  });

  it('shortens a long selection at a hyphen', () => {
    const name = figureFileName({ ...FILE, selection: Array.from({ length: 12 }, () => 'civil-society') });
    expect(name).toMatch(
      /^democracy-ledger_kazakhstan_2018-2020_(?:civil-society-)+civil(?:-society)?_2x\.png$/u,
    );
    expect(name.length).toBeLessThanOrEqual(100);
  });

  it('is always ASCII, never longer than 100 characters, and keeps its ending', () => {
    const anyText = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 6 }), (country, selection) => {
        const name = figureFileName({ ...FILE, country, selection });
        expect(name).toMatch(/^democracy-ledger(?:_[a-z0-9-]+)+_2x\.png$/u);
        expect(name.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});
