import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragmentUrl } from './text-fragment.ts';

const PAGE = 'https://example.org/report';
const link = (exact: string) => textFragmentUrl(PAGE, { exact });

describe('textFragmentUrl', () => {
  it('names short words whole, with what a directive reserves encoded', () => {
    expect(link('The police came.')).toBe(`${PAGE}#:~:text=The%20police%20came.`);
    expect(link('anti-government, A & B')).toBe(`${PAGE}#:~:text=anti%2Dgovernment%2C%20A%20%26%20B`);
    expect(link('Қазақ')).toBe(`${PAGE}#:~:text=%D2%9A%D0%B0%D0%B7%D0%B0%D2%9B`);
  });

  it('joins the words of several lines with one space', () => {
    expect(link(' The\n\n police\tcame. ')).toBe(`${PAGE}#:~:text=The%20police%20came.`);
  });

  it('names long words by their first and last five', () => {
    const words = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ');
    expect(link(words)).toBe(
      `${PAGE}#:~:text=word0%20word1%20word2%20word3%20word4,word25%20word26%20word27%20word28%20word29`,
    );
  });

  it('names ten words whole, however long: the two ends would be all of it', () => {
    const words = Array.from({ length: 10 }, () => 'a'.repeat(20)).join(' ');
    expect(link(words)).toBe(`${PAGE}#:~:text=${words.replaceAll(' ', '%20')}`);
  });

  it('is missing where there is no page', () => {
    expect(textFragmentUrl(undefined, { exact: 'words' })).toBeUndefined();
  });

  it('has at most one bare comma and no bare dash, and its parts stand in the quotation', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', '-', ',', '&', 'ä', '%', '#'),
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const exact = words.join(' ');
        const [page, directive = ''] = (link(exact) ?? '').split('#:~:text=');
        const parts = directive.split(',');
        expect(page).toBe(PAGE);
        expect(directive).not.toMatch(/[-&\s]/);
        expect(parts.length).toBeLessThanOrEqual(2);
        const [first = '', last = first] = parts.map(decodeURIComponent);
        expect(exact.startsWith(first) && exact.endsWith(last)).toBe(true);
      }),
    );
  });
});
