import { fiwStatus, type FiwStatus } from '../../domain/fiw-aggregation.ts';
import { siteScoresIn } from './chrome.ts';
import { agreeing, type PageReport, type Reading } from './page-result.ts';
import { isInside, matchesIn, trimSpan, type Match, type Span } from './text/spans.ts';

export interface FiwHeadline {
  readonly total: Reading;
  readonly pr: Reading;
  readonly cl: Reading;
  readonly status: FiwStatus;
  readonly previous: Reading & { readonly status: FiwStatus };
}

const STATUS = String.raw`(?:not|partly)[ \t]+free|free`;
const OF_100 = String.raw`\s*(?:/\s*|\s)100(?!\d)`;
const LAST_YEAR = new RegExp(
  String.raw`last year['’]s score\s+(?:&|&amp;|and)\s+status[\s*:]*(?<value>[-−]?\d{1,3})${OF_100}[\s●•*|]*(?<status>${STATUS})\b\**`,
  'gi',
);
const TOTAL = new RegExp(
  String.raw`^[ \t*#]*(?:(?<before>${STATUS})[ \t*●•|]*)?(?<value>[-−]?\d{1,3})\**${OF_100}[ \t*]*(?:[●•|]?[ \t*]*(?<after>${STATUS})[ \t*]*)?\r?$`,
  'gim',
);
const STATUS_LINE = new RegExp(String.raw`^[ \t*#]*(?<status>${STATUS})[ \t*]*\r?$`, 'gim');
/** "Internet Freedom Score", "Democracy Percentage": the figure after such a line belongs to another index. */
const OTHER_LABEL = /\b(?:score|percentage)[\s•*:]*$/i;
const TITLE_BEFORE = /freedom in the world \d{4}\s+[^\r\n]{1,80}\s+$/i;

const numberOf = (printed: string | undefined): number => Number((printed ?? '').replace('−', '-'));

function statusOf(printed: string): FiwStatus {
  const words = printed.toLowerCase();
  if (words.startsWith('not')) return 'Not Free';
  return words.startsWith('partly') ? 'Partly Free' : 'Free';
}

/** The span of the printed figure inside a match that ends or continues with "/ 100". */
function figureIn(text: string, { start, end }: Span, printed: string): Span {
  const at = text.slice(start, end).search(new RegExp(String.raw`(?<!\d)${printed}(?!\d)`));
  return { start: start + at, end: start + at + printed.length };
}

function readingOf(text: string, match: Match): Reading {
  const printed = match.groups['value'] ?? '';
  return {
    value: numberOf(printed),
    figure: figureIn(text, match, printed),
    statement: trimSpan(text, match),
  };
}

function readLastYear(report: PageReport, found: readonly Match[]): FiwHeadline['previous'] | undefined {
  const { text } = report.context;
  const readings = found.map((match) => ({
    ...readingOf(text, match),
    status: statusOf(match.groups['status'] ?? ''),
  }));
  return agreeing(
    report,
    'last year’s score and status',
    readings,
    ({ value, status }) => `${value} ${status}`,
    '“LAST YEAR’S SCORE & STATUS”, then a figure such as 22/100, then Free, Partly Free or Not Free',
  );
}

/** Title, country and status line before the total, as far as they stand there, make it readable alone. */
function statementOfTotal(text: string, total: Match, statusLines: readonly Match[]): Span {
  const above = statusLines.find(
    ({ end }) => end <= total.start && text.slice(end, total.start).trim() === '',
  );
  const below = statusLines.find(
    ({ start }) => start >= total.end && text.slice(total.end, start).trim() === '',
  );
  const from = above?.start ?? total.start;
  const title = TITLE_BEFORE.exec(text.slice(Math.max(0, from - 200), from))?.[0].length ?? 0;
  const end =
    above === undefined && total.groups['after'] === undefined ? (below?.end ?? total.end) : total.end;
  return trimSpan(text, { start: from - title, end });
}

function readTotal(report: PageReport, elsewhere: readonly Span[]): { total?: Reading; status?: FiwStatus } {
  const { text } = report.context;
  const everything = { start: 0, end: text.length };
  const isOwn = (match: Match): boolean =>
    !elsewhere.some(({ start, end }) => match.start < end && match.end > start) &&
    !OTHER_LABEL.test(text.slice(Math.max(0, match.start - 60), match.start));
  const totals = matchesIn(text, TOTAL, everything).filter(isOwn);
  const statusLines = matchesIn(text, STATUS_LINE, everything).filter(
    (match) => !isInside(trimSpan(text, match), elsewhere),
  );
  const readings = totals.map((match) => ({
    ...readingOf(text, match),
    statement: statementOfTotal(text, match, statusLines),
  }));
  const total = agreeing(report, 'the total', readings, ({ value }) => value, 'a line such as 23/100');
  const statuses = [...statusLines, ...totals].flatMap((match) => {
    const { status, before, after } = match.groups;
    const printed = status ?? before ?? after;
    return printed === undefined ? [] : [{ figure: match, status: statusOf(printed) }];
  });
  const status = agreeing(
    report,
    'the status',
    statuses,
    (found) => found.status,
    'a line Free, Partly Free or Not Free',
  );
  return { ...(total && { total }), ...(status && { status: status.status }) };
}

function readAggregate(report: PageReport, label: string, maximum: number): Reading | undefined {
  const { text } = report.context;
  const pattern = new RegExp(
    String.raw`(?:<u>)?\b${label}(?:</u>|\*\*|[\s:|])*(?<value>[-−]?\d{1,2})(?:\s*/\s*|\s+)${maximum}(?!\d)`,
    'gi',
  );
  const found = matchesIn(text, pattern, { start: 0, end: text.length }).map((match) =>
    readingOf(text, match),
  );
  return agreeing(report, label, found, ({ value }) => value, `“${label}” and a figure such as 5/${maximum}`);
}

function checkHeadline(report: PageReport, { total, pr, cl, status }: FiwHeadline): void {
  if (pr.value + cl.value !== total.value) {
    report.refuse(total.figure.start, {
      message: 'Political Rights and Civil Liberties do not add up to the total',
      expected: `${pr.value} + ${cl.value} = ${pr.value + cl.value}`,
      found: String(total.value),
      mend: 'Compare the three figures with the publisher’s page.',
    });
  }
  const derived = fiwStatus(pr.value, cl.value);
  if (derived === status) return;
  report.refuse(total.figure.start, {
    message: 'the status does not follow from Political Rights and Civil Liberties',
    expected: `${derived} for ${pr.value}/40 and ${cl.value}/60`,
    found: status,
    mend: 'Compare status and figures with the publisher’s page.',
  });
}

/** Total, status, Political Rights, Civil Liberties and last year’s total, checked against each other. */
export function readFiwHeadline(report: PageReport): FiwHeadline | undefined {
  const { text } = report.context;
  const lastYear = matchesIn(text, LAST_YEAR, { start: 0, end: text.length });
  const previous = readLastYear(report, lastYear);
  const { total, status } = readTotal(report, [...lastYear, ...siteScoresIn(text)]);
  const pr = readAggregate(report, 'Political Rights', 40);
  const cl = readAggregate(report, 'Civil Liberties', 60);
  if (!total || !status || !pr || !cl || !previous) return undefined;
  const headline = { total, pr, cl, status, previous };
  checkHeadline(report, headline);
  return headline;
}
