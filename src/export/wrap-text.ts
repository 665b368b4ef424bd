import { dropForbiddenCharacters } from './xml-text.ts';
import type { Measure, TextFont } from './measure-text.ts';

interface Setting {
  readonly font: TextFont;
  /** Room for one line, in px. */
  readonly width: number;
  readonly measure: Measure;
}

// Letters with their accents, and emoji of several parts, must not be torn apart.
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function splitGraphemes(text: string): readonly string[] {
  return Array.from(graphemes.segment(text), (part) => part.segment);
}

/**
 * One paragraph as lines that fit the width. Breaks at spaces (never at no-break spaces, nor beside the sign
 * of a formula: `8 − x` is one word); a word that is
 * wider than a line is broken, behind a `/`, `-`, `?` or `&` if it has one in reach. Nothing is dropped but
 * surplus white space. Text without a visible character yields no line.
 */
export function wrapText(text: string, setting: Setting): readonly string[] {
  const words = dropForbiddenCharacters(text)
    .replaceAll(/[ \t\r\n]+/gu, ' ')
    .split(/^ | $|(?<![−÷×]) (?![−÷×])/u)
    .filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer, setting)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, setting);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * One line that fits the width, with an ellipsis in its middle if it must be shortened: of a link, host and
 * last parameter say most.
 */
export function ellipsiseMiddle(text: string, setting: Setting): string {
  const clean = dropForbiddenCharacters(text).trim();
  if (fits(clean, setting)) return clean;
  const parts = splitGraphemes(clean);
  const shorten = (kept: number): string => {
    const head = Math.ceil(kept / 2);
    return `${parts.slice(0, head).join('')}…${parts.slice(parts.length - (kept - head)).join('')}`;
  };
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(shorten(middle), setting)) low = middle;
    else high = middle - 1;
  }
  return shorten(low);
}

function fits(text: string, { measure, font, width }: Setting): boolean {
  return measure(text, font) <= width;
}

function breakWord(word: string, setting: Setting): readonly string[] {
  const pieces: string[] = [];
  let rest = splitGraphemes(word);
  while (rest.length > 1 && !fits(rest.join(''), setting)) {
    const length = pieceLength(rest, setting);
    pieces.push(rest.slice(0, length).join(''));
    rest = rest.slice(length);
  }
  return [...pieces, rest.join('')];
}

/** How many graphemes go on this line: at least one, however narrow the line. */
function pieceLength(parts: readonly string[], setting: Setting): number {
  let length = 1;
  let text = parts[0] ?? '';
  for (const part of parts.slice(1)) {
    text += part;
    if (!fits(text, setting)) break;
    length += 1;
  }
  const seam = parts.slice(0, length).findLastIndex((part) => /^[/\-?&]$/u.test(part));
  return seam >= length / 2 ? seam + 1 : length;
}
