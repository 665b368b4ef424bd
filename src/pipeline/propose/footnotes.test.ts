import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskFootnotes } from './footnotes.ts';

describe('footnote digits', () => {
  it.each([
    ['in November 20142 on', 'in November 2014  on'],
    ['The law,4 as amended', 'The law,  as amended'],
    ['was effective1 .', 'was effective  .'],
    ['a “campaign”12 of', 'a “campaign”   of'],
    ['held to cover;11', 'held to cover;  '],
  ])('of %j become spaces', (text, masked) => {
    expect(maskFootnotes(text)).toBe(masked);
  });

  it.each([
    'Qaznews24 and Forum18',
    'COVID-19 rules',
    'over 1,500 of 20,250 tenge',
    'on June 13, 2019',
    '7.1 percent',
  ])('are not found in %j', (text) => {
    expect(maskFootnotes(text)).toBe(text);
  });

  it('leave every other character at its place', () => {
    const piece = fc.constantFrom('in May', '2014', '7', ',', '.', ' ', 'word', '”', '(', 'Name');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const masked = maskFootnotes(text);
        expect(masked).toHaveLength(text.length);
        for (let at = 0; at < text.length; at += 1) {
          if (masked[at] !== text[at])
            expect([text[at], masked[at]]).toEqual([expect.stringMatching(/\d/), ' ']);
        }
      }),
    );
  });
});
