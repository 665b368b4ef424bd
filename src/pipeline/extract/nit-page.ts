import { nitCategoriesOf } from '../../domain/nit-categories.ts';
import { MAX_QUOTATION_LENGTH } from '../../domain/quotation.ts';
import type { Result } from '../../domain/result.ts';
import { readNitCategories, type NitCategory } from './nit-categories.ts';
import { readNitChanges, type NitChange } from './nit-changes.ts';
import { checkNitArithmetic, checkNitChanges, checkNitLastYear, checkNitScale } from './nit-checks.ts';
import { readNitHeadline, type NitHeadline } from './nit-headline.ts';
import { ANY_CATEGORY_NAME, NIT_CATEGORY_NAMES } from './nit-names.ts';
import { checkIdentity } from './page-identity.ts';
import { PageReport, type ExtractedPage, type PageContext, type Reading } from './page-result.ts';
import { openingWords } from './text/excerpts.ts';
import { excerptAt, type Span } from './text/spans.ts';

const ROUNDED_NOTE = 'printed rounded to whole percent';

const ONLY_A_NAME = new RegExp(String.raw`^(?:${ANY_CATEGORY_NAME})\.?$`, 'i');

function quotable({ statement, figure }: Reading): Span {
  return statement.end - statement.start <= MAX_QUOTATION_LENGTH ? statement : figure;
}

function addHeadline(report: PageReport, { score, percentage, regime }: NitHeadline): void {
  report.addScore('NIT.DS', score.value, { status: regime.type });
  report.addPassage('NIT.DS', 'score', quotable(score));
  report.addPassage('NIT.DS', 'score', regime.figure);
  report.addScore('NIT.DP', percentage.value);
  report.addPassage('NIT.DP', 'score', quotable(percentage));
}

/** First sentences under the category; and of its paragraph under "Score changes in …", where it has one. */
function addReasons(
  report: PageReport,
  { code, body, sections }: NitCategory,
  change: NitChange | undefined,
): void {
  const { text } = report.context;
  const indicator = `NIT.${code}`;
  const words = openingWords(text, body);
  if (words) report.addPassage(indicator, 'reason', words);
  else {
    report.refuse(sections[0]?.start, {
      message: `no sentence under ${NIT_CATEGORY_NAMES[code]} gives a reason for its rating`,
      expected: 'a paragraph after the rating',
      found: excerptAt(text, body),
      mend: 'Copy the page again; a part of it seems to be missing.',
    });
  }
  const paragraph = change?.paragraph;
  if (!change || !paragraph) return;
  const judgement = openingWords(
    text,
    paragraph,
    ({ start, end }) =>
      start === change.sentence.start || ONLY_A_NAME.test(text.slice(start, end).replace(/\s+/g, ' ')),
  );
  if (judgement) report.addPassage(indicator, 'reason', judgement);
}

function addCategory(report: PageReport, category: NitCategory, change: NitChange | undefined): void {
  const indicator = `NIT.${category.code}`;
  report.addScore(indicator, category.rating.value);
  report.addPassage(indicator, 'score', quotable(category.rating));
  addReasons(report, category, change);
  const announced = change?.paragraph ? [change.paragraph] : [];
  for (const section of [...announced, ...category.sections]) report.addSection(indicator, section);
}

function addLastYear(report: PageReport, { previous }: NitHeadline): void {
  const edition = report.context.edition - 1;
  report.addScore('NIT.DP', previous.value, {
    edition,
    status: previous.regime,
    ...(previous.rounded && { note: ROUNDED_NOTE }),
  });
  report.addPassage('NIT.DP', 'previous', previous.statement, edition);
}

function addChange(report: PageReport, { code, from, words }: NitChange): void {
  const indicator = `NIT.${code}`;
  report.addPassage(indicator, 'change', words);
  if (from === undefined) return;
  const edition = report.context.edition - 1;
  report.addScore(indicator, from, { edition });
  report.addPassage(indicator, 'previous', words, edition);
}

/**
 * Everything that a Nations in Transit page prints: Democracy Score, Democracy Percentage, regime
 * type, the category ratings, last year’s percentage and regime type, and the announced changes.
 * Reads pages on today’s scale (7 = best). Refuses the whole page when a part is missing or
 * contradicts another.
 */
export function extractNitPage(context: PageContext): Result<ExtractedPage> {
  const report = new PageReport(context);
  checkIdentity(report);
  checkNitScale(report);
  const headline = readNitHeadline(report);
  const categories = readNitCategories(report);
  const changes = readNitChanges(report);
  if (headline) addHeadline(report, headline);
  for (const category of categories) {
    addCategory(
      report,
      category,
      changes.find(({ code }) => code === category.code),
    );
  }
  if (headline) addLastYear(report, headline);
  for (const change of changes) addChange(report, change);
  if (headline && categories.length === nitCategoriesOf(context.edition).length) {
    checkNitArithmetic(report, headline, categories);
    checkNitChanges(report, headline, categories, changes);
    checkNitLastYear(report, headline, categories, changes);
  }
  return report.result();
}
