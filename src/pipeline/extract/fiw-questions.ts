import { FIW_QUESTIONS_BY_SUBCATEGORY } from '../../domain/fiw-aggregation.ts';
import { chromeAfter } from './chrome.ts';
import type { PageReport, Reading } from './page-result.ts';
import { excerptAt, lineNumberAt, matchesIn, trimSpan, type Match, type Span } from './text/spans.ts';

/** A question on the page: its score, the text that gives the reason, and the whole stretch about it. */
export interface FiwQuestion {
  readonly code: string;
  readonly score: Reading;
  readonly body: Span;
  readonly section: Span;
}

export const FIW_QUESTION_CODES: readonly string[] = Object.values(FIW_QUESTIONS_BY_SUBCATEGORY).flat();

const HEADING =
  /^[ \t*#•-]*(?<code>[A-G][1-4])[ \t.:*]*\s*(?:1\.00\s*[-–]\s*4\.00\s*pts\s*)?[01]\s*[-–]\s*4\s*(?:pts|PTS)/gm;
const GROUP_HEADING =
  /^[ \t*#]*(?:(?:PR|CL)[ \t]+)?(?:(?:[A-G]\.?[ \t]+)(?:Electoral Process|Political Pluralism|Functioning of Government|Freedom of Expression|Associational and|Rule of Law|Personal Autonomy)|(?:Political Rights|Civil Liberties)[ \t*]*\r?$|(?:ADD|Add|additional|Additional|ADDITIONAL)[ \t][^\r\n]*(?:[Qq]uestion|QUESTION)|(?:ADD Q|DQ)\b)/gm;
/** `0 / 4`, `1/4`, `**1 / 4**`; or with its rounding glued on: `1.001 4.004`. */
const SCORE =
  /(?<![\d.,/])(?:(?<value>\d+)[ \t*]*\/[ \t*]*4(?![\d.,/])|(?<exact>\d)\.00(?<rounded>\d)\s+4\.004(?!\d))\**/g;
const LONGEST_QUESTION = 700;
const ONLY_MARKUP = /^[\s*_]*$/;

/** The score that belongs to the heading: right after it, or right after the question; never one in the prose below. */
function scoreAfter(text: string, heading: Match, end: number): Match | undefined {
  const reach = { start: heading.end, end: Math.min(end, heading.end + LONGEST_QUESTION) };
  return matchesIn(text, SCORE, reach).find((match) => {
    const between = text.slice(heading.end, match.start);
    if (ONLY_MARKUP.test(between)) return true;
    const asked = /^[^?]*\?(?<rest>[\s*_]*)$/.test(between);
    const closesLine = /^[ \t*_]*(?:\r?\n|$)/.test(text.slice(match.end, end));
    return asked && (closesLine || match.groups['exact'] !== undefined);
  });
}

/** Where the prose begins: after the score, or after the question where the score comes first. */
function bodyStart(text: string, heading: Match, score: Match, end: number): number {
  if (!ONLY_MARKUP.test(text.slice(heading.end, score.start))) return score.end;
  const question = /^[\s*_]*[^?]{1,700}\?[\s*_]*/.exec(text.slice(score.end, end));
  return score.end + (question?.[0].length ?? 0);
}

function refuseScore(report: PageReport, heading: Match, found: string): void {
  report.refuse(heading.start, {
    message: `could not read the score of question ${heading.groups['code']}`,
    expected: 'a score from 0 to 4 right after the question, such as 1/4, 1 / 4 or 1.001 4.004',
    found,
    mend: 'Compare this line and the next with the publisher’s page.',
  });
}

function readQuestion(report: PageReport, heading: Match, limit: number): FiwQuestion | undefined {
  const { text } = report.context;
  const end = chromeAfter(text, { start: heading.end, end: limit });
  const match = scoreAfter(text, heading, end);
  if (!match) {
    refuseScore(report, heading, excerptAt(text, { start: heading.start, end }));
    return undefined;
  }
  const { value: plain, exact, rounded } = match.groups;
  const value = Number(plain ?? exact);
  if (value > 4 || (plain ?? '').length > 1 || exact !== rounded) {
    refuseScore(report, heading, excerptAt(text, match));
    return undefined;
  }
  const statement = trimSpan(text, { start: heading.start, end: match.end });
  const figure = { start: match.start, end: match.end };
  return {
    code: heading.groups['code'] ?? '',
    score: { value, figure, statement },
    body: trimSpan(text, { start: bodyStart(text, heading, match, end), end }),
    section: trimSpan(text, { start: heading.start, end }),
  };
}

function checkComplete(report: PageReport, headings: readonly Match[]): void {
  const { text } = report.context;
  const found = (code: string): Match[] => headings.filter(({ groups }) => groups['code'] === code);
  const missing = FIW_QUESTION_CODES.filter((code) => found(code).length === 0);
  if (missing.length > 0) {
    report.refuse(undefined, {
      message: `not on the page, or not in a form that is known: question ${missing.join(', ')}`,
      expected: `a line that begins with “${missing[0]} 0-4 pts”`,
      found: 'nothing',
      mend: 'Copy the page again; a part of it seems to be missing.',
    });
  }
  for (const code of FIW_QUESTION_CODES) {
    const [first, second] = found(code);
    if (!first || !second) continue;
    report.refuse(second.start, {
      message: `question ${code} stands on the page twice`,
      expected: `only line ${lineNumberAt(text, first.start)}`,
      found: excerptAt(text, second),
      mend: 'If the page was copied twice into the file, remove the second copy.',
    });
  }
}

/** A score that counts towards Political Rights, in a form that no page at hand shows. */
function refuseAdditionalQuestion(report: PageReport, groups: readonly Match[]): void {
  const { text } = report.context;
  const found = groups.find((group) => /question|\bD?Q$/i.test(text.slice(group.start, group.end)));
  if (!found) return;
  report.refuse(found.start, {
    message: 'the page carries an additional question, whose score this program cannot read',
    found: excerptAt(text, found),
    mend: 'Teach src/pipeline/extract/fiw-questions.ts its form, with a test.',
  });
}

/** All 25 questions in the order of the instrument; refuses what is missing, doubled or unreadable. */
export function readFiwQuestions(report: PageReport): FiwQuestion[] {
  const { text } = report.context;
  const everything = { start: 0, end: text.length };
  const headings = matchesIn(text, HEADING, everything).filter(({ groups }) =>
    FIW_QUESTION_CODES.includes(groups['code'] ?? ''),
  );
  const groups = matchesIn(text, GROUP_HEADING, everything);
  checkComplete(report, headings);
  refuseAdditionalQuestion(report, groups);
  const borders = [...headings, ...groups].map(({ start }) => start).sort((a, b) => a - b);
  const questions = headings.flatMap((heading) => {
    const limit = borders.find((start) => start > heading.start) ?? text.length;
    return readQuestion(report, heading, limit) ?? [];
  });
  return questions.sort((a, b) => FIW_QUESTION_CODES.indexOf(a.code) - FIW_QUESTION_CODES.indexOf(b.code));
}
