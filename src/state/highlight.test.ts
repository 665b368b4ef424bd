import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, highlight, markRanges, type TextPiece } from './highlight.ts';
import { foldText } from '../domain/fold-text.ts';
import { queryWords } from './search-text.ts';

const marked = (pieces: readonly TextPiece[]) =>
  pieces.filter((piece) => piece.marked).map(({ text }) => text);
const joined = (pieces: readonly TextPiece[]) => pieces.map(({ text }) => text).join('');

/** Letters that folding changes in number or in kind. */
const LETTERS = Array.from('aBcéÉßñÑжЖΣςİı -e\u0301ﬁ한');

describe('highlight', () => {
  it.each([
    ['Nils Mijatović was held', 'mijatovic', ['Mijatović']],
    ['Mijatovic\u0301 was held', 'MIJATOVIĆ', ['Mijatovic\u0301']],
    ['İstanbul, then Istanbul', 'istan', ['İstan', 'Istan']],
    ['ΟΔΟΣ', 'οδος', ['ΟΔΟΣ']],
    ['Ақорда', 'АҚ', ['Ақ']],
    ['한국', '한', ['한']],
    ['Rallies in the rally', 'rall', ['Rall', 'rall']],
    ['banana', 'an ana', ['anana']],
    ['a 🗳️ box', 'box 🗳', ['🗳️', 'box']],
    ['nothing here', 'strike', []],
    ['nothing here', '', []],
  ])('marks in %j for %j exactly %j', (text, query, words) => {
    const pieces = highlight(text, queryWords(query));
    expect(marked(pieces)).toEqual(words);
    expect(joined(pieces)).toBe(text);
  });

  it('keeps its place behind every Latin letter and punctuation mark', () => {
    const ranges = [
      [0x0, 0x24f],
      [0x2000, 0x206f],
    ] as const;
    const all = ranges.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
    );
    for (const character of all.filter((each) => foldText(each) !== 'q')) {
      expect(findWords(`${character}q`, ['q'])).toEqual([{ start: 1, end: 2 }]);
    }
  });

  it('loses and reorders nothing, and marks what folds to the words, in any text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (whole, queries) => {
        const pieces = highlight(whole, queries.flatMap(queryWords));
        expect(joined(pieces)).toBe(whole);
        expect(pieces.every(({ text: part }) => part !== '')).toBe(true);
        // Touching ranges are joined, so marked and plain pieces take turns.
        expect(pieces.every((piece, index) => piece.marked !== pieces[index + 1]?.marked)).toBe(true);
      }),
    );
  });

  it('finds every word that was cut out of the text itself', () => {
    const letters = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 40 });
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (whole, from, to) => {
        const folded = foldText(whole);
        const word = folded.slice(from % (folded.length + 1), to % (folded.length + 1)).trim();
        fc.pre(word !== '' && !/\s/.test(word));
        const found = highlight(whole, [word]).filter((piece) => piece.marked);
        expect(found.some(({ text }) => foldText(text).includes(word))).toBe(true);
      }),
    );
  });
});

describe('markRanges', () => {
  it('cuts out a part of the text', () => {
    const text = 'one two three';
    const ranges = findWords(text, ['one', 'two', 'three']);
    expect(markRanges(text, ranges, { start: 2, end: 9 })).toEqual([
      { text: 'e', marked: true },
      { text: ' ', marked: false },
      { text: 'two', marked: true },
      { text: ' ', marked: false },
      { text: 't', marked: true },
    ]);
  });
});
