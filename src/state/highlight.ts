import { foldText } from '../domain/fold-text.ts';

/** A stretch of a text; the pieces of a text, joined, are the text. */
export interface TextPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** UTF-16 offsets into the original text; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

interface FoldedText {
  readonly folded: string;
  /** The characters of the original from which a code unit of `folded` comes. */
  readonly originOf: (unit: number) => TextRange;
}

/** Beyond Latin letters and punctuation, each of which is one code unit before folding and after. */
const MAY_FOLD_UNEVENLY = /[\u0250-\u1fff\u2070-\uffff]/;

/** Folds a text and tells where each folded code unit comes from. */
function foldWithOrigins(text: string): FoldedText {
  if (!MAY_FOLD_UNEVENLY.test(text))
    return { folded: foldText(text), originOf: (unit) => ({ start: unit, end: unit + 1 }) };
  const origins: TextRange[] = [];
  let folded = '';
  let offset = 0;
  for (const character of text) {
    const end = offset + character.length;
    const unit = foldText(character);
    folded += unit;
    const last = origins.at(-1);
    // A mark that stands alone is dropped by folding; it belongs to the letter before it.
    if (unit === '' && last) origins[origins.length - 1] = { start: last.start, end };
    for (let count = 0; count < unit.length; count += 1) origins.push({ start: offset, end });
    offset = end;
  }
  const nowhere = { start: text.length, end: text.length };
  return { folded, originOf: (unit) => origins[unit] ?? nowhere };
}

function merged(ranges: readonly TextRange[]): TextRange[] {
  const result: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else result.push(range);
  }
  return result;
}

/** Where the folded words stand in a text: in order, touching ones joined. */
export function findWords(text: string, foldedWords: readonly string[]): TextRange[] {
  const { folded, originOf } = foldWithOrigins(text);
  const found: TextRange[] = [];
  for (const word of foldedWords) {
    if (word === '') continue;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      found.push({ start: originOf(at).start, end: originOf(at + word.length - 1).end });
    }
  }
  return merged(found);
}

/** Cuts `part` of a text into pieces, those in `ranges` marked. Nothing is lost, nothing reordered. */
export function markRanges(
  text: string,
  ranges: readonly TextRange[],
  part: TextRange = { start: 0, end: text.length },
): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = part.start;
  const add = (end: number, marked: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const range of ranges) {
    const [start, end] = [Math.max(range.start, at), Math.min(range.end, part.end)];
    if (start >= end) continue;
    add(start, false);
    add(end, true);
  }
  add(part.end, false);
  return pieces;
}

/** A text with the words of a query marked, whatever their case and accents. */
export function highlight(text: string, foldedWords: readonly string[]): TextPiece[] {
  return markRanges(text, findWords(text, foldedWords));
}
