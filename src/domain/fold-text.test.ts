import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.ts';

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
