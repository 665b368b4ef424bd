import { isRoundingOf } from '../../domain/nit-aggregation.ts';
import { nitCategoriesOf } from '../../domain/nit-categories.ts';
import { chromeAfter } from './chrome.ts';
import { NIT_CATEGORY_NAMES } from './nit-names.ts';
import type { PageReport, Reading } from './page-result.ts';
import { blocksIn } from './text/blocks.ts';
import { sentencesIn } from './text/sentences.ts';
import { excerptAt, lineNumberAt, matchesIn, trimSpan, type Span } from './text/spans.ts';

/** A category on the page: its rating, the text that gives the reason, and the stretches about it. */
export interface NitCategory {
  readonly code: string;
  readonly rating: Reading;
  readonly body: Span;
  readonly sections: readonly Span[];
}

export interface CategoryHeading extends Span {
  readonly code: string;
}

/**
 * `1.251 7.007` is 1.25 with its rounding 1 glued on, then 7.00 with its own 7. The same without the
 * glued roundings, and `1.25 / 7`, are read too.
 */
const RATING =
  /(?<![\d.\-−–])(?:(?<glued>\d\.\d{2})(?<rounded>\d)\s+7\.007|(?<plain>\d\.\d{2})(?:\s*\/\s*7(?:\.00)?|\s+7\.00))(?!\d|\.\d)/g;
const DESCRIPTION = /^(?:Considers|Examines|Assesses|Looks at)\b/;
/** What the publisher puts under "Note"; a report may go on in the same paragraph. */
const BOILERPLATE =
  /^(?:The ratings reflect the consensus|The opinions expressed in this report|The ratings are based on a scale|The Democracy Score is an average|The Democracy Percentage, introduced|See the methodology|If consensus cannot be reached)/;
const NOTE = /^[ \t*#]*Notes?[ \t*]*\r?$/gm;

/** Where the categories of the edition begin on the page, in the order of the page. */
export function categoryHeadings(text: string, edition: number): CategoryHeading[] {
  const found = nitCategoriesOf(edition).flatMap((code) => {
    const name = (NIT_CATEGORY_NAMES[code] ?? code).replaceAll(' ', String.raw`\s+`);
    const heading = new RegExp(
      String.raw`^[ \t*#]*(?:header\d+[ \t]+)?(?<name>${name})[\s*]+1\.00\s*[-–]\s*7\.00\s*pts(?:\s*[01]\s*[-–]\s*7\s*pts)?`,
      'gim',
    );
    return matchesIn(text, heading, { start: 0, end: text.length }).map((match) => ({
      code,
      start: match.start + text.slice(match.start, match.end).indexOf(match.groups['name'] ?? ''),
      end: match.end,
    }));
  });
  return found.sort((a, b) => a.start - b.start);
}

function readRating(
  report: PageReport,
  heading: CategoryHeading,
  end: number,
): (Reading & { last: number }) | undefined {
  const { text } = report.context;
  const name = NIT_CATEGORY_NAMES[heading.code] ?? heading.code;
  const [match, second] = matchesIn(text, RATING, { start: heading.end, end });
  const refuse = (at: number, problem: { message: string; expected: string; found: string }): undefined => {
    report.refuse(at, {
      ...problem,
      mend: 'Compare the heading and the line below it with the publisher’s page.',
    });
  };
  if (!match || second) {
    return refuse(second?.start ?? heading.start, {
      message: second ? `two ratings stand under ${name}` : `could not read the rating of ${name}`,
      expected: 'one figure such as 1.251 7.007: a rating with its rounding glued on, then 7.00 with its own',
      found: excerptAt(text, second ?? { start: heading.end, end }),
    });
  }
  const printed = match.groups['glued'] ?? match.groups['plain'] ?? '';
  const { rounded } = match.groups;
  const value = Number(printed);
  if (rounded !== undefined && !isRoundingOf(Number(rounded), value, 0)) {
    return refuse(match.start, {
      message: `the digit glued to the rating of ${name} is not its rounding`,
      expected: `${printed} followed by ${Math.round(value)}`,
      found: excerptAt(text, match),
    });
  }
  if (value < 1 || value > 7 || !Number.isInteger(value * 4)) {
    return refuse(match.start, {
      message: `the rating of ${name} is not on the scale`,
      expected: '1.00 to 7.00 in steps of 0.25',
      found: printed,
    });
  }
  const figure = { start: match.start, end: match.end };
  return { value, figure, statement: { start: heading.start, end: match.end }, last: match.end };
}

/** The prose after heading, description and rating, whichever of the two comes first. */
function bodyAfter(text: string, from: number, end: number): Span {
  const [block] = blocksIn(text, { start: from, end });
  const [first] = block ? sentencesIn(text, block) : [];
  const isDescription = first && DESCRIPTION.test(text.slice(first.start, first.end));
  return trimSpan(text, { start: isDescription ? first.end : from, end });
}

/** The report's own words after a note of the publisher that was copied into the middle of a category. */
function restAfterNote(text: string, end: number, limit: number): Span | undefined {
  const [note] = matchesIn(text, NOTE, { start: end, end: limit });
  if (!note || note.start !== end) return undefined;
  const rest = { start: note.end, end: chromeAfter(text, { start: note.end, end: limit }) };
  for (const block of blocksIn(text, rest)) {
    const own = sentencesIn(text, block).find(
      ({ start, end: last }) => !BOILERPLATE.test(text.slice(start, last)),
    );
    if (own) return trimSpan(text, { start: own.start, end: rest.end });
  }
  return undefined;
}

function refuseIncomplete(report: PageReport, headings: readonly CategoryHeading[]): void {
  const { text, edition } = report.context;
  for (const code of nitCategoriesOf(edition)) {
    const [first, second] = headings.filter((heading) => heading.code === code);
    const name = NIT_CATEGORY_NAMES[code] ?? code;
    if (!first) {
      report.refuse(undefined, {
        message: `the category ${name} is not on the page, or not in a form that is known`,
        expected: `a line that begins with “${name} 1.00-7.00 pts”`,
        found: 'nothing',
        mend: 'Copy the page again; a part of it seems to be missing.',
      });
    }
    if (!first || !second) continue;
    report.refuse(second.start, {
      message: `the category ${name} stands on the page twice`,
      expected: `only line ${lineNumberAt(text, first.start)}`,
      found: excerptAt(text, second),
      mend: 'If the page was copied twice into the file, remove the second copy.',
    });
  }
}

/** The categories of the edition in the order of the instrument; refuses what is missing, doubled or unreadable. */
export function readNitCategories(report: PageReport): NitCategory[] {
  const { text, edition } = report.context;
  const headings = categoryHeadings(text, edition);
  refuseIncomplete(report, headings);
  const categories = headings.flatMap((heading, index): NitCategory[] => {
    const limit = headings[index + 1]?.start ?? text.length;
    const end = chromeAfter(text, { start: heading.end, end: limit });
    const rating = readRating(report, heading, end);
    if (!rating) return [];
    const rest = restAfterNote(text, end, limit);
    const section = trimSpan(text, { start: heading.start, end });
    return [
      {
        code: heading.code,
        rating,
        body: bodyAfter(text, rating.last, end),
        sections: rest ? [section, rest] : [section],
      },
    ];
  });
  const order = nitCategoriesOf(edition);
  return categories.sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}
