import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipSpan, openingWords } from './excerpts.ts';

const all = (text: string) => ({ start: 0, end: text.length });

function opening(text: string): string | undefined {
  const words = openingWords(text, all(text));
  return words && text.slice(words.start, words.end);
}

describe('the opening words of a stretch', () => {
  it('are its first two sentences', () => {
    expect(opening('It rained.1 It stopped.2 It froze.')).toBe('It rained.1 It stopped.');
  });

  it('are one sentence where two are too long, or the second stands in another paragraph', () => {
    expect(opening(`It rained. It ${'really '.repeat(60)}stopped.`)).toBe('It rained.');
    expect(opening('It rained.\n\nIt stopped.')).toBe('It rained.');
    expect(opening('It rained. It stopped at\n\nnoon.')).toBe('It rained.');
  });

  it('pass over addresses and torn sentences', () => {
    expect(opening('http://example.org/x. It rained.\n\nand so on. It stopped.')).toBe('It rained.');
    expect(opening('Heading without an end\n\n  • It rained.')).toBe('It rained.');
    expect(opening('No end')).toBeUndefined();
  });

  it('are cut at a clause where the sentence is too long', () => {
    const text = `${'It rained on the hills and in the valleys of the land, '.repeat(4)}and it froze; ${'then the sun came out again, '.repeat(12)}and dried it.`;
    const words = opening(text) ?? '';
    expect(words.endsWith('and it froze')).toBe(true);
  });
});

describe('a clipped stretch', () => {
  it('keeps its end when the figures stand there', () => {
    const text = `${'Since the council met again, '.repeat(20)}the rating moves from 1.50 to 1.75.`;
    const figures = { start: text.indexOf('from 1.50'), end: text.length - 1 };
    const { start, end } = clipSpan(text, all(text), figures);
    expect(text.slice(start, end)).toMatch(/^Since the council.*, the rating moves from 1\.50 to 1\.75\.$/);
    expect(end - start).toBeLessThanOrEqual(400);
  });

  it('is at most 400 characters and holds what it must keep', () => {
    const word = fc.constantFrom('council', 'met,', 'again;', 'and', 'so', 'on');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 200 }), fc.nat(), (words, seed) => {
        const text = `${words.join(' ')}.`;
        const keep = { start: seed % text.length, end: Math.min(text.length, (seed % text.length) + 14) };
        const clip = clipSpan(text, all(text), keep);
        expect(clip.end - clip.start).toBeLessThanOrEqual(400);
        expect(clip.start).toBeLessThanOrEqual(keep.start);
        expect(clip.end).toBeGreaterThanOrEqual(keep.end);
      }),
    );
  });
});
