import type { Span } from './spans.ts';

/** A sentence without the bullet before it and the footnote digit after it. */
export interface Sentence extends Span {
  /** It begins like a sentence and ends with a full stop, question or exclamation mark. */
  readonly whole: boolean;
}

/** Never the end of a sentence: a name follows. */
const TITLES = new Set(
  'Dr Mr Mrs Ms Messrs Prof Gen Col Lt Sgt Capt Maj Rep Sen Gov St Mt Ft Hon Rev'.split(' '),
);
/** Rarely the end of a sentence: only when a word follows that usually opens one. */
const SHORT_FORMS = new Set(
  'vs etc al Jr Sr Inc Ltd Co Corp Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Art Arts approx est pp ca cf'.split(
    ' ',
  ),
);
/** Before a number: "No. 5", "p. 12". */
const BEFORE_NUMBER = new Set('No Nos no nos p pp Art Arts vol Vol ch Ch Fig'.split(' '));
const OPENERS = new Set(
  'The A An In On At By As But And It Its He She They We This That These Those There However Although While After Before During Since When Many Most Some Several Both Under Despite According Later Meanwhile Two Three For From With'.split(
    ' ',
  ),
);

const TERMINATOR = /[.!?…]+[”’"')\]»]*/g;
/** What may stand between a terminator and the space after it: footnote digits, a bracket that closes after them, markup. */
const TAIL = /^(?<notes>\d{1,3}(?:,\s?\d{1,3})*)?(?<closer>\s*[)\]]+)?\**(?=\s|$)/;
const YEAR_BEFORE = /(?:^|[^\d.,])(?:19|20)\d\d$/;
const NEXT_OPENS = /^[\p{Lu}\p{Nd}“‘"'([«$€£•*–-]/u;
const LEAD = /^(?:\s|[•●▪]|\*+|[-–]\s|header\d+\s)+/;
const BEGINS_WELL = /^[\p{Lu}\p{Nd}“‘"'([$€£]/u;

/** "U.S", "J", "Dr", "No": the full stop after them belongs to them. */
function isShortForm(word: string, nextWord: string): boolean {
  if (TITLES.has(word)) return true;
  if (BEFORE_NUMBER.has(word) && /^\d/.test(nextWord)) return true;
  const isInitials = /^(?:\p{L}{1,2}\.)*\p{L}$/u.test(word) && (/^\p{Lu}$/u.test(word) || word.includes('.'));
  return (isInitials || SHORT_FORMS.has(word)) && !OPENERS.has(nextWord.replace(/[^\p{L}].*$/u, ''));
}

interface Boundary {
  /** End of the sentence. */
  readonly end: number;
  /** Where to look for the next one. */
  readonly resume: number;
}

/** The boundary at a terminator that spans [at, closed), if it is one. */
function boundaryAt(
  text: string,
  from: number,
  at: number,
  closed: number,
  blockEnd: number,
): Boundary | undefined {
  const after = text.slice(closed, blockEnd);
  const tail = TAIL.exec(after);
  if (!tail) return undefined;
  const before = text.slice(from, at);
  // "7.1 Percent" is a number; "throughout 2014.1 The" is a year, a full stop and a footnote.
  if (tail.groups?.['notes'] !== undefined && /\d$/.test(before) && !YEAR_BEFORE.test(before))
    return undefined;
  const next = after.slice(tail[0].length).trimStart();
  if (next !== '' && !NEXT_OPENS.test(next)) return undefined;
  const word = /\S*$/.exec(before)?.[0].replace(/^[“‘"'([«]+/, '') ?? '';
  if (/^\d*$/.test(before.trim())) return undefined;
  const plain = text.slice(at, closed) === '.' && tail.groups?.['notes'] === undefined;
  if (plain && next !== '' && isShortForm(word, next.split(/\s/, 1)[0] ?? '')) return undefined;
  const closer = tail.groups?.['closer'];
  const end = closer === undefined ? closed : closed + (tail.groups?.['notes'] ?? '').length + closer.length;
  return { end, resume: closed + tail[0].length };
}

/**
 * The sentences of one block. Survives footnote digits glued to the full stop ("process.1 In the"),
 * abbreviations, initials, decimals, and quotation marks after the full stop. What stands after the
 * last terminator comes as a sentence that is not `whole`.
 */
export function sentencesIn(text: string, block: Span): Sentence[] {
  const sentences: Sentence[] = [];
  const add = (start: number, end: number, ended: boolean): void => {
    if (start < end) sentences.push({ start, end, whole: ended && BEGINS_WELL.test(text.slice(start, end)) });
  };
  const skipLead = (at: number): number => at + (LEAD.exec(text.slice(at, block.end))?.[0].length ?? 0);
  let from = skipLead(block.start);
  const search = new RegExp(TERMINATOR);
  search.lastIndex = from;
  for (let match = search.exec(text); match && match.index < block.end; match = search.exec(text)) {
    const closed = Math.min(match.index + match[0].length, block.end);
    const boundary = boundaryAt(text, from, match.index, closed, block.end);
    if (!boundary) continue;
    add(from, boundary.end, true);
    from = skipLead(boundary.resume);
    search.lastIndex = from;
  }
  add(from, from + text.slice(from, block.end).trimEnd().length, false);
  return sentences;
}
