import {
  FIW_CL_SUBCATEGORIES,
  FIW_PR_SUBCATEGORIES,
  FIW_QUESTIONS_BY_SUBCATEGORY,
} from '../../domain/fiw-aggregation.ts';
import { MAX_QUOTATION_LENGTH } from '../../domain/quotation.ts';
import type { Result } from '../../domain/result.ts';
import { readFiwHeadline, type FiwHeadline } from './fiw-headline.ts';
import { FIW_QUESTION_CODES, readFiwQuestions, type FiwQuestion } from './fiw-questions.ts';
import { checkIdentity } from './page-identity.ts';
import { PageReport, type ExtractedPage, type PageContext, type Reading } from './page-result.ts';
import { blocksIn } from './text/blocks.ts';
import { clipSpan, openingWords } from './text/excerpts.ts';
import { sentencesIn } from './text/sentences.ts';
import { excerptAt, matchesIn, type Span } from './text/spans.ts';

const CHANGE_LABEL = /\bScore Change:\**\s*/gi;
/** The label in another form, at the beginning of a line. */
const OTHER_NOTE = /^[^\p{L}\r\n]*(?:score|trend|rating)\s+change\b/gimu;
const MOVED = /\bfrom\s+(?<from>\d+)\s+to\s+(?<to>\d+)(?![\d.,]*\d)/g;

interface ScoreChange {
  readonly from: number;
  readonly to: number;
  readonly sentence: Span;
}

/** The statement where it can be quoted whole; otherwise the figure, whose context says the rest. */
function quotable({ statement, figure }: Reading): Span {
  return statement.end - statement.start <= MAX_QUOTATION_LENGTH ? statement : figure;
}

/** A note in a form that no page at hand shows would be lost without a word. */
function refuseOtherNote(report: PageReport, code: string, body: Span): void {
  const { text } = report.context;
  const [note] = matchesIn(text, OTHER_NOTE, body);
  if (!note) return;
  report.refuse(note.start, {
    message: `could not read the score change of question ${code}`,
    expected: '“Score Change:” and a sentence',
    found: excerptAt(text, { start: note.start, end: body.end }),
    mend: 'Compare the paragraph with the publisher’s page.',
  });
}

/** `Score Change: The score improved from 0 to 1 because …` under a question, if it has one. */
function readScoreChange(report: PageReport, { code, body }: FiwQuestion): ScoreChange | undefined {
  const { text } = report.context;
  const [label, second] = matchesIn(text, CHANGE_LABEL, body);
  if (!label) {
    refuseOtherNote(report, code, body);
    return undefined;
  }
  const [note] = blocksIn(text, { start: label.end, end: body.end });
  const changes = (note ? sentencesIn(text, note) : []).flatMap((sentence) => {
    const [moved] = matchesIn(text, MOVED, sentence);
    if (!moved || !sentence.whole) return [];
    const words = clipSpan(text, { start: sentence.start, end: sentence.end }, moved);
    return [{ from: Number(moved.groups['from']), to: Number(moved.groups['to']), sentence: words }];
  });
  const [change] = changes;
  if (change && !second && changes.length === 1) return change;
  report.refuse(second?.start ?? label.start, {
    message: `could not read the score change of question ${code}`,
    expected: 'one sentence with “from … to …” after “Score Change:”',
    found: excerptAt(text, { start: label.start, end: body.end }),
    mend: 'Compare the paragraph with the publisher’s page.',
  });
  return undefined;
}

function addChange(report: PageReport, question: FiwQuestion): void {
  const change = readScoreChange(report, question);
  if (!change) return;
  const indicator = `FIW.${question.code}`;
  const { from, to, sentence } = change;
  if (to !== question.score.value || from > 4 || from === to) {
    report.refuse(sentence.start, {
      message: `the score change of question ${question.code} does not lead to its score`,
      expected: `a change from another score to ${question.score.value}`,
      found: `from ${from} to ${to}`,
      mend: 'Compare both with the publisher’s page.',
    });
    return;
  }
  report.addPassage(indicator, 'change', sentence);
  report.addScore(indicator, from, { edition: report.context.edition - 1 });
  report.addPassage(indicator, 'previous', sentence, report.context.edition - 1);
}

function addReason(report: PageReport, { code, body, section }: FiwQuestion): void {
  const { text } = report.context;
  const [label] = matchesIn(text, CHANGE_LABEL, body);
  const words = openingWords(text, { start: body.start, end: label?.start ?? body.end });
  if (words) report.addPassage(`FIW.${code}`, 'reason', words);
  else {
    report.refuse(section.start, {
      message: `no sentence under question ${code} gives a reason for its score`,
      expected: 'a paragraph after the score',
      found: excerptAt(text, body),
      mend: 'Copy the page again; a part of it seems to be missing.',
    });
  }
}

function checkSums(report: PageReport, headline: FiwHeadline, questions: readonly FiwQuestion[]): void {
  const valueOf = new Map(questions.map(({ code, score }) => [code, score.value]));
  const check = (name: string, printed: Reading, subcategories: readonly string[]): void => {
    const codes = subcategories.flatMap((subcategory) => FIW_QUESTIONS_BY_SUBCATEGORY[subcategory] ?? []);
    const sum = codes.reduce((total, code) => total + (valueOf.get(code) ?? 0), 0);
    if (sum === printed.value) return;
    report.refuse(printed.figure.start, {
      message: `the questions ${codes[0]} to ${codes.at(-1)} do not add up to ${name}`,
      expected: `${codes.map((code) => valueOf.get(code)).join(' + ')} = ${sum}`,
      found: String(printed.value),
      mend: 'Compare these scores with the publisher’s page, one by one.',
    });
  };
  check('Political Rights', headline.pr, FIW_PR_SUBCATEGORIES);
  check('Civil Liberties', headline.cl, FIW_CL_SUBCATEGORIES);
}

function addHeadline(report: PageReport, { total, status, pr, cl }: FiwHeadline): void {
  report.addScore('FIW.TOTAL', total.value, { status });
  report.addPassage('FIW.TOTAL', 'score', quotable(total));
  report.addScore('FIW.PR', pr.value);
  report.addPassage('FIW.PR', 'score', quotable(pr));
  report.addScore('FIW.CL', cl.value);
  report.addPassage('FIW.CL', 'score', quotable(cl));
}

/**
 * Everything that a Freedom in the World page prints: total, status, Political Rights, Civil
 * Liberties, the 25 questions, last year’s total and status, score changes. Refuses the whole page
 * when a part is missing or contradicts another.
 */
export function extractFiwPage(context: PageContext): Result<ExtractedPage> {
  const report = new PageReport(context);
  checkIdentity(report);
  const headline = readFiwHeadline(report);
  const questions = readFiwQuestions(report);
  if (headline) addHeadline(report, headline);
  for (const { code, score, section } of questions) {
    report.addScore(`FIW.${code}`, score.value);
    report.addPassage(`FIW.${code}`, 'score', quotable(score));
    report.addSection(`FIW.${code}`, section);
  }
  for (const question of questions) addReason(report, question);
  if (headline) {
    const { value, status, statement } = headline.previous;
    report.addScore('FIW.TOTAL', value, { edition: context.edition - 1, status });
    report.addPassage('FIW.TOTAL', 'previous', statement, context.edition - 1);
  }
  for (const question of questions) addChange(report, question);
  if (headline && questions.length === FIW_QUESTION_CODES.length) checkSums(report, headline, questions);
  return report.result();
}
