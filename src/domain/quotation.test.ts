import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOccurrences, Quotation, quotationAt, refuteQuotation } from './quotation.ts';
import { refutes } from '../testing/complaints.ts';

const TEXT = 'The police came. The crowd left. The police came. The police stayed.';
const CROWD: Quotation = { exact: 'crowd', prefix: 'The ', suffix: ' left', start: 21, end: 26 };

/** A text of numbered words, so that none occurs twice, and a slice of it. */
const sliced = fc
  .record({
    words: fc.array(fc.constantFrom('ä', 'police', '🗳', 'of\n'), { minLength: 1, maxLength: 60 }),
    from: fc.nat(),
    size: fc.nat(),
  })
  .map(({ words, from, size }) => {
    const text = words.map((word, index) => `${word}${index}`).join(' ');
    const start = from % text.length;
    return { text, start, end: start + 1 + (size % (text.length - start)) };
  });

describe('findOccurrences', () => {
  it('finds each place, overlapping ones too', () => {
    expect(findOccurrences('aaa b aa', 'aa')).toEqual([0, 1, 6]);
    expect(findOccurrences('aaa', 'c')).toEqual([]);
    expect(findOccurrences('aaa', '')).toEqual([]);
  });
});

describe('quotationAt', () => {
  it('takes at most 48 characters of context on each side', () => {
    const text = `${'a'.repeat(60)}WORDS${'b'.repeat(60)}`;
    expect(quotationAt(text, 60, 65)).toEqual({
      exact: 'WORDS',
      prefix: 'a'.repeat(48),
      suffix: 'b'.repeat(48),
      start: 60,
      end: 65,
    });
  });

  it('takes what there is at both ends of a document', () => {
    expect(quotationAt('All of it', 0, 9)).toEqual({
      exact: 'All of it',
      prefix: '',
      suffix: '',
      start: 0,
      end: 9,
    });
  });
});

describe('refuteQuotation', () => {
  it('lets true words pass', () => {
    expect(refuteQuotation(TEXT, CROWD)).toBeUndefined();
    expect(refuteQuotation(TEXT, quotationAt(TEXT, 33, 48))).toBeUndefined();
  });

  it.each<[string, Partial<Quotation>, string]>([
    ['a span that does not fit its words', { end: 27 }, 'its offsets span 6 characters, its words 5'],
    ['words that are not there', { exact: 'cloud' }, 'its words do not stand in the document'],
    ['words in other letters', { exact: 'Crowd' }, 'its words do not stand in the document'],
    [
      'another prefix',
      { prefix: 'A ' },
      'its words stand in the document, but not with this prefix and suffix',
    ],
    [
      'another suffix',
      { suffix: ' stayed' },
      'its words stand in the document, but not with this prefix and suffix',
    ],
    ['another place', { start: 20, end: 25 }, 'it stands at offset 21, not 20'],
    [
      'words that stand there twice',
      { prefix: 'The ', exact: 'police', suffix: ' came', start: 4, end: 10 },
      'it stands in the document 2 times',
    ],
  ])('refutes %s', (_, more, reason) => {
    expect(refuteQuotation(TEXT, { ...CROWD, ...more })).toBe(reason);
  });

  it('is passed by any slice of a text whose words are unique', () => {
    fc.assert(
      fc.property(sliced, ({ text, start, end }) => {
        // The whole context makes even a slice of one letter unique.
        const quotation = {
          ...quotationAt(text, start, end),
          prefix: text.slice(0, start),
          suffix: text.slice(end),
        };
        expect(refuteQuotation(text, quotation)).toBeUndefined();
        expect(quotation.exact).toBe(text.slice(start, end));
      }),
    );
    fc.assert(
      fc.property(sliced, ({ text, start, end }) => {
        const quotation = quotationAt(text, start, end);
        const around = quotation.prefix + quotation.exact + quotation.suffix;
        fc.pre(findOccurrences(text, around).length === 1);
        expect(refuteQuotation(text, quotation)).toBeUndefined();
      }),
    );
  });

  it(`is failed by any slice whose offsets are shifted ${refutes(17)}`, () => {
    fc.assert(
      fc.property(sliced, fc.integer({ min: 1, max: 30 }), fc.boolean(), ({ text, start, end }, by, back) => {
        const quotation = quotationAt(text, start, end);
        const shift = back ? -by : by;
        expect(refuteQuotation(text, { ...quotation, start: start + shift, end: end + shift })).toBeDefined();
        expect(refuteQuotation(text, { ...quotation, end: end + shift })).toBeDefined();
      }),
    );
  });
});

describe('Quotation', () => {
  it('holds 1 to 400 characters', () => {
    const of = (length: number) => Quotation.safeParse({ ...CROWD, exact: 'a'.repeat(length) }).success;
    expect([0, 1, 400, 401].map(of)).toEqual([false, true, true, false]);
  });
});
