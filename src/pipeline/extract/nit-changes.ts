import { categoryHeadings } from './nit-categories.ts';
import { ANY_CATEGORY_NAME, categoryOf, NIT_CATEGORY_NAMES } from './nit-names.ts';
import type { PageReport } from './page-result.ts';
import { blocksIn } from './text/blocks.ts';
import { clipSpan } from './text/excerpts.ts';
import { sentencesIn, type Sentence } from './text/sentences.ts';
import { excerptAt, matchesIn, type Match, type Span } from './text/spans.ts';

/** A sentence in which the report announces a rating: moved, or left where it was. */
export interface NitChange {
  /** A category, or `DS`. */
  readonly code: string;
  /** Absent where the sentence only says at which rating the category stands. */
  readonly from: number | undefined;
  /** The sentence says that it stood there the year before. */
  readonly unmoved: boolean;
  readonly to: number;
  /** The words to quote. */
  readonly words: Span;
  /** The whole sentence, which is no reason by itself. */
  readonly sentence: Span;
  /** The paragraph, where it opens with the name of the category: its first sentences carry the judgement. */
  readonly paragraph: Span | undefined;
}

const HEADING = /^[ \t*#]*(?:header\d+[ \t]+)?Score changes in \d{4}[ \t*]*\r?$/gim;
const FIGURES =
  /\bfrom\s+(?<from>\d\.\d{2})(?:\s+\S+){0,4}?\s+to\s+(?<to>\d\.\d{2})(?!\d)|\b(?:at|to)\s+(?<only>\d\.\d{2})(?!\d)/g;
const SUBJECT = new RegExp(
  String.raw`\b(?:rating\s+for\s+(?:the\s+)?(?<after>${ANY_CATEGORY_NAME})\b|(?<before>${ANY_CATEGORY_NAME})\s+rating\b|(?<score>Democracy\s+Score)\b)`,
  'gi',
);
const UNMOVED = /\b(?:unchanged|stagnate[sd]?|remain(?:s|ed)?|stay(?:s|ed)?|steady)\b/i;
const LEAD = new RegExp(String.raw`^[\s•*-]*(?<name>${ANY_CATEGORY_NAME})(?=\**[.:]\**\s|\s+rating\b)`, 'i');

/** The category that opens a paragraph. */
interface Lead {
  readonly code: string;
  readonly block: Span;
}

/** Where announcements stand: under "Score changes in …"; without that heading, before the first category. */
function announcementsIn(text: string, edition: number): Span {
  const [heading] = matchesIn(text, HEADING, { start: 0, end: text.length });
  const start = heading?.end ?? 0;
  const next = categoryHeadings(text, edition).find((category) => category.start >= start);
  return { start, end: next?.start ?? text.length };
}

function subjectOf(match: Match): string | undefined {
  const { after, before, score } = match.groups;
  return score === undefined ? categoryOf(after ?? before ?? '') : 'DS';
}

function readSentence(report: PageReport, sentence: Sentence, lead: Lead | undefined): NitChange | undefined {
  const { text } = report.context;
  const figures = matchesIn(text, FIGURES, sentence);
  const subjects = new Set(matchesIn(text, SUBJECT, sentence).map(subjectOf));
  const [figure] = figures;
  if (!figure || (subjects.size === 0 && !lead)) return undefined;
  const [code = lead?.code] = [...subjects];
  const contradicts = lead !== undefined && code !== 'DS' && code !== lead.code;
  if (figures.length > 1 || subjects.size > 1 || contradicts || code === undefined || !sentence.whole) {
    report.refuse(sentence.start, {
      message: 'could not tell which rating this sentence announces',
      expected: 'a whole sentence about one category (or the Democracy Score) and one change',
      found: excerptAt(text, sentence),
      mend: 'Compare the sentence with the publisher’s page.',
    });
    return undefined;
  }
  const { from, to, only } = figure.groups;
  const unmoved = from === undefined && UNMOVED.test(text.slice(sentence.start, sentence.end));
  const span = { start: sentence.start, end: sentence.end };
  const value = from === undefined ? undefined : Number(from);
  const paragraph = code === lead?.code ? lead.block : undefined;
  return {
    code,
    from: value,
    unmoved,
    to: Number(to ?? only),
    words: clipSpan(text, span, figure),
    sentence: span,
    paragraph,
  };
}

function readBlock(report: PageReport, block: Span): NitChange[] {
  const { text } = report.context;
  const name = LEAD.exec(text.slice(block.start, block.end))?.groups?.['name'];
  const named = name === undefined ? undefined : categoryOf(name);
  const lead = named === undefined ? undefined : { code: named, block };
  const found = sentencesIn(text, block).flatMap((sentence) => readSentence(report, sentence, lead) ?? []);
  if (lead && !found.some(({ code }) => code === lead.code)) {
    report.refuse(block.start, {
      message: `the paragraph on ${NIT_CATEGORY_NAMES[lead.code]} announces no rating that could be read`,
      expected: 'a sentence such as “… rating improved from 1.50 to 1.75” or “… remains unchanged at 1.25”',
      found: excerptAt(text, block),
      mend: 'Compare the paragraph with the publisher’s page.',
    });
  }
  return found;
}

/** The announcements of ratings on the page, at most one for each category and the Democracy Score. */
export function readNitChanges(report: PageReport): NitChange[] {
  const { text, edition } = report.context;
  const changes = blocksIn(text, announcementsIn(text, edition), LEAD).flatMap((block) =>
    readBlock(report, block),
  );
  return changes.filter((change, index) => {
    const first = changes.findIndex(({ code }) => code === change.code);
    const agrees = changes[first]?.from === change.from && changes[first]?.to === change.to;
    if (!agrees) {
      report.refuse(change.sentence.start, {
        message: `the page announces the rating of ${change.code} twice, and differently`,
        found: excerptAt(text, change.sentence),
        mend: 'Compare both sentences with the publisher’s page.',
      });
    }
    return first === index;
  });
}
