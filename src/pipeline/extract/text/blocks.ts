import { trimSpan, type Span } from './spans.ts';

/** A line that begins a block although no blank line stands before it. */
const OPENS_BLOCK = /^\s*(?:[•●▪]|[-–*]\s|header\d+\s|https?:|\**Score Change:)/i;
const ENDS_SENTENCE = /[.!?…][”’"')\]»*]*\d{0,3}\s*\)?$/;
const CONTINUES = /^\p{Ll}/u;

function linesIn(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (let at = start; at < end;) {
    const breakAt = text.indexOf('\n', at);
    const lineEnd = breakAt < 0 || breakAt >= end ? end : breakAt;
    lines.push({ start: at, end: lineEnd });
    at = lineEnd + 1;
  }
  return lines;
}

/** A page break in mid-sentence leaves a blank line: the words go on in lower case. */
function isContinuation(text: string, before: Span, after: Span): boolean {
  return (
    CONTINUES.test(text.slice(after.start, after.end)) &&
    !OPENS_BLOCK.test(text.slice(after.start, after.end)) &&
    !ENDS_SENTENCE.test(text.slice(before.start, before.end))
  );
}

/**
 * The paragraphs and list items in a stretch, trimmed: separated by blank lines, bullets and heading
 * marks. Lines that merely wrap, and paragraphs that a page break cut in two, stay together; a line
 * that matches `opens` begins a block when the one before it ends a sentence.
 */
export function blocksIn(text: string, within: Span, opens?: RegExp): Span[] {
  const blocks: Span[] = [];
  let open = false;
  for (const line of linesIn(text, within)) {
    const words = text.slice(line.start, line.end);
    const last = blocks.at(-1);
    if (words.trim() === '') {
      open = false;
      continue;
    }
    const trimmed = trimSpan(text, line);
    const opensHere =
      OPENS_BLOCK.test(words) ||
      (last && opens?.test(words) && ENDS_SENTENCE.test(text.slice(last.start, last.end)));
    const joins = last && (open ? !opensHere : isContinuation(text, last, trimmed));
    if (joins) blocks[blocks.length - 1] = { start: last.start, end: trimmed.end };
    else blocks.push(trimmed);
    open = true;
  }
  return blocks;
}
