import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateWidth } from './measure-text.ts';
import { ellipsiseMiddle, wrapText } from './wrap-text.ts';
import type { TextFont } from './measure-text.ts';

const font: TextFont = { family: 'text', size: 10, weight: 400 };
/** Ten px a UTF-16 unit: widths can be counted on the page. */
const tenEach = (text: string): number => text.length * 10;
const inWidth = (width: number) => ({ font, width, measure: tenEach });

describe('wrapText', () => {
  it('fills lines up to their last px', () => {
    expect(wrapText('one two three', inWidth(70))).toEqual(['one two', 'three']);
    expect(wrapText('one two three', inWidth(69))).toEqual(['one', 'two', 'three']);
  });

  it('never breaks at a no-break space', () => {
    expect(wrapText('1 2\u00A0000', inWidth(50))).toEqual(['1', '2\u00A0000']);
  });

  it('never breaks a formula', () => {
    expect(wrapText('turned (8 − x); as', inWidth(120))).toEqual(['turned', '(8 − x); as']);
    expect(wrapText(' 4 ÷  7 ', inWidth(50))).toEqual(['4 ÷ 7']);
  });

  it('breaks a word that is wider than a line, behind a slash if one is near', () => {
    expect(wrapText('a abcdefgh', inWidth(50))).toEqual(['a', 'abcde', 'fgh']);
    expect(wrapText('abc/defgh', inWidth(50))).toEqual(['abc/', 'defgh']);
  });

  it('keeps a letter and its accents together', () => {
    expect(wrapText('e\u0301e\u0301', inWidth(30))).toEqual(['e\u0301', 'e\u0301']);
  });

  it('makes no line of nothing', () => {
    expect(wrapText(' \n\t ', inWidth(50))).toEqual([]);
  });

  it('loses no character and exceeds no width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 30, max: 400 }), (text, width) => {
        const lines = wrapText(text, { font, width, measure: estimateWidth });
        // Sole graphemes may be as wide as they are; these lines cannot be broken.
        const breakable = lines.filter((line) => Array.from(new Intl.Segmenter().segment(line)).length > 1);
        expect(breakable.filter((line) => estimateWidth(line, font) > width)).toEqual([]);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(/[ \t\r\n]/gu, ''));
      }),
    );
  });
});

describe('ellipsiseMiddle', () => {
  it('leaves alone what fits', () => {
    expect(ellipsiseMiddle('abcdef', inWidth(60))).toBe('abcdef');
  });

  it('keeps as much of both ends as fits, the odd letter in front', () => {
    expect(ellipsiseMiddle('abcdefgh', inWidth(60))).toBe('abc…gh');
    expect(ellipsiseMiddle('abcdefgh', inWidth(50))).toBe('ab…gh');
  });

  it('is down to the ellipsis when nothing fits', () => {
    expect(ellipsiseMiddle('abcdefgh', inWidth(5))).toBe('…');
  });
});
