import { blocksIn } from '../extract/text/blocks.ts';
import { sentencesIn } from '../extract/text/sentences.ts';
import type { Span } from '../extract/text/spans.ts';
import { maskFootnotes } from './footnotes.ts';

/** A sentence that may tell something, in reading order. */
export interface ReportSentence extends Span {
  /** Which paragraph or list item; dates carry over within one, never beyond it. */
  readonly block: number;
  /** Its characters, footnote digits blanked: the same length as the stretch of the document. */
  readonly words: string;
}

/** Pages that lost their line breaks: a sentence begins right after the full stop of the one before. */
const GLUED_SENTENCE =
  /(?<=(?:[\p{Ll}\d]{2}|\p{Lu}{2}|[\p{Ll}\d][)”’])[.?!]|[\p{Ll}.?!][.?!]?[”])(?=[\p{Lu}“]\p{Ll}|\p{Lu}{2,}\s|A\s)/gu;
/** A heading glued to the sentence under it: "Freedom of AssemblyThe government", up to six words. */
const GLUED_HEADING =
  /^(?:\p{Lu}\p{Ll}+(?:\s(?:\p{Lu}\p{Ll}+|of|and|the|in|on|for|to)){0,5})(?<=\p{Ll})(?=\p{Lu}(?:\p{Ll}|\s))/u;
/** So many joints in one sentence are the menu of a page; the sentence begins after the last. */
const MENU_JOINT = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu;
const FEWEST_MENU_JOINTS = 4;

const NOT_PROSE = /https?:|www\.|©|Cookie|\[[^\]]*\p{L}[^\]]*\],|\b\d+(?:\.\d+)?-\d+(?:\.\d+)? pts/u;
const FEWEST_WORDS = 3;

interface Part extends Span {
  /** A heading stood before it: what it tells begins anew. */
  readonly opens: boolean;
}

function gluedParts(text: string, block: Span): Part[] {
  const words = text.slice(block.start, block.end);
  const cuts = [0, ...[...words.matchAll(GLUED_SENTENCE)].map(({ index }) => index), words.length];
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const heading = index === 0 ? '' : (GLUED_HEADING.exec(words.slice(start, end))?.[0] ?? '');
    const opens = index === 0 || heading !== '';
    return { start: block.start + start + heading.length, end: block.start + end, opens };
  });
}

function afterMenu(text: string, span: Span): Span {
  const joints = [...text.slice(span.start, span.end).matchAll(MENU_JOINT)];
  const last = joints.at(-1);
  return last && joints.length >= FEWEST_MENU_JOINTS
    ? { start: span.start + last.index, end: span.end }
    : span;
}

function isProse(words: string): boolean {
  return !NOT_PROSE.test(words) && !words.endsWith('?') && words.split(/\s+/).length >= FEWEST_WORDS;
}

/** A stray address cuts a sentence in two; both halves still tell something. */
function isTelling(words: string, whole: boolean): boolean {
  return whole || (/^\p{L}/u.test(words) && /(?:[.”]|;\d{0,3})$/u.test(words));
}

const STRAY_ADDRESS = /^https?:\S+\s+/;

function afterAddress(text: string, span: Span): Span {
  const address = STRAY_ADDRESS.exec(text.slice(span.start, span.end))?.[0] ?? '';
  return { start: span.start + address.length, end: span.end };
}

/**
 * The sentences of a report: paragraphs, list items and sections whose line breaks were lost. Leaves out
 * headings, questions, references and the furniture of the page.
 */
export function sentencesOfReport(text: string): ReportSentence[] {
  const found: ReportSentence[] = [];
  let block = 0;
  for (const part of blocksIn(text, { start: 0, end: text.length }).flatMap((one) => gluedParts(text, one))) {
    if (part.opens) block += 1;
    for (const sentence of sentencesIn(text, part)) {
      const { start, end } = afterAddress(text, afterMenu(text, sentence));
      const words = text.slice(start, end);
      if (!isTelling(words, sentence.whole) || !isProse(words)) continue;
      found.push({ start, end, block, words: maskFootnotes(words) });
    }
  }
  return found;
}
