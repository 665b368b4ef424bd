import { civilDate, isoDate, epochDay, type EpochDay } from '../../domain/calendar.ts';
import { parseEdtf } from '../../domain/edtf.ts';
import type { Span } from '../extract/text/spans.ts';
import type { DateMention, DateParts } from './date-mentions.ts';

/** A date with the reason why it is this one. */
export interface ResolvedDate {
  /** EDTF, no more precise than the words. */
  readonly edtf: string;
  /** As a curator reads it: "“July 29” without a year: the year covered". */
  readonly why: string;
  /** It rests on more than the words of its own mention. */
  readonly inferred: boolean;
}

export interface DatedMention extends ResolvedDate, Span {
  readonly mention: DateMention;
}

/** What is known when a sentence begins. */
export interface DateContext {
  /** The year that the report covers. */
  readonly covered: number;
  /** Of the sentence before in the same paragraph. */
  readonly before: DatedMention | undefined;
}

const FIRST_YEAR = 1900;
const two = (number: number): string => String(number).padStart(2, '0');

interface KnownParts extends DateParts {
  readonly year: number;
}

function textOf({ year, month, day }: KnownParts): string {
  const parts = [String(year), ...(month === undefined ? [] : [two(month)])];
  return [...parts, ...(month === undefined || day === undefined ? [] : [two(day)])].join('-');
}

/** Where a date begins, in parts as far as it states them. */
function anchorOf(date: string): KnownParts {
  const [first = date] = date.split('/');
  const [year, month, day] = first
    .replace(/[~?%]$/, '')
    .split('-')
    .map(Number);
  return {
    year: year ?? 0,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

interface YearReason {
  readonly year: number;
  readonly why: string | undefined;
}

/** A year that stands at the head of its sentence rules the months after it; one in passing does not. */
const HEAD_LENGTH = 12;

function isAtHead({ start }: Span): boolean {
  return start <= HEAD_LENGTH;
}

function follows(parts: DateParts, earlier: KnownParts): boolean {
  if (parts.month === undefined || earlier.month === undefined) return false;
  if (parts.month !== earlier.month) return parts.month > earlier.month;
  return (parts.day ?? 0) >= (earlier.day ?? 0);
}

function statesYear({ mention }: DatedMention): boolean {
  return mention.sort === 'calendar'
    ? mention.from.year !== undefined
    : mention.sort === 'echo' && mention.unit === 'year';
}

/** Whether a dated mention before it says which year a bare month or day belongs to. */
function rules(dated: DatedMention, parts: DateParts): boolean {
  const anchor = anchorOf(dated.edtf);
  return statesYear(dated) && (anchor.month === undefined ? isAtHead(dated) : follows(parts, anchor));
}

/** Months of one list share the year that stands after the last: "in January and March 2018". */
const LIST_GLUE = /^\s*(?:,|and|or|,\s+and)?\s*$/;

function yearOfList(words: string, mentions: readonly DateMention[], at: number): number | undefined {
  for (let index = at + 1; index < mentions.length; index += 1) {
    const [before, mention] = [mentions[index - 1], mentions[index]];
    if (!before || mention?.sort !== 'calendar' || mention.from.month === undefined) return undefined;
    if (!LIST_GLUE.test(words.slice(before.end, mention.start))) return undefined;
    if (mention.from.year !== undefined) return mention.from.year;
  }
  return undefined;
}

interface Surroundings {
  readonly words: string;
  readonly mentions: readonly DateMention[];
  readonly at: number;
  readonly earlier: readonly DatedMention[];
  readonly context: DateContext;
}

function yearFor(parts: DateParts, { words, mentions, at, earlier, context }: Surroundings): YearReason {
  if (parts.year !== undefined) return { year: parts.year, why: undefined };
  const listed = yearOfList(words, mentions, at);
  if (listed !== undefined) return { year: listed, why: 'the year at the end of its list' };
  const inSentence = earlier.findLast((dated) => rules(dated, parts));
  if (inSentence) return { year: anchorOf(inSentence.edtf).year, why: 'the year named before it' };
  const { before, covered } = context;
  if (before && rules(before, parts) && isAtHead(before) && anchorOf(before.edtf).year !== covered)
    return { year: anchorOf(before.edtf).year, why: 'the year of the sentence before' };
  return { year: covered, why: 'the year covered' };
}

function withoutDay({ year, month }: DateParts): DateParts {
  return { ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }) };
}

function calendarDate(
  mention: Extract<DateMention, { sort: 'calendar' }>,
  around: Surroundings,
): ResolvedDate {
  const { to, since = false, planned = false } = mention;
  const about = mention.about === true || planned;
  // What was planned for a day may have been prevented before it: only its month is sure.
  const from = planned ? withoutDay(mention.from) : mention.from;
  const end =
    to && yearFor(to.year === undefined && from.year !== undefined ? { ...to, year: from.year } : to, around);
  const { year, why } =
    from.year === undefined && to?.year !== undefined
      ? { year: to.year, why: undefined }
      : yearFor(from, around);
  const said = `“${around.words.slice(mention.start, mention.end)}”`;
  const reason = why === undefined ? `${said} is dated in words` : `${said} without a year: ${why}`;
  const first = textOf({ ...from, year });
  const last = to && end ? textOf({ ...to, year: end.year }) : undefined;
  const text = last === undefined ? first + (since ? '/..' : about ? '~' : '') : `${first}/${last}`;
  return { edtf: text, why: reason, inferred: why !== undefined };
}

/** Days before or after the date of the context, as precise as that one. */
function shifted(anchor: KnownParts, days: number, vague: boolean): string {
  const day: EpochDay = epochDay(anchor.year, anchor.month ?? 1, anchor.day ?? 15) + days;
  const date = isoDate(day);
  if (anchor.month === undefined) return date.slice(0, 4);
  return vague || anchor.day === undefined ? `${date.slice(0, 7)}~` : date;
}

function echoed(anchor: KnownParts, { unit, shift }: Extract<DateMention, { sort: 'echo' }>): string {
  if (unit === 'year' || anchor.month === undefined)
    return String(anchor.year + (unit === 'year' ? shift : 0));
  if (unit === 'month') {
    const { year, month } = civilDate(epochDay(anchor.year, anchor.month + shift));
    return textOf({ year, month });
  }
  return shifted(anchor, shift, false);
}

function resolveOne(mention: DateMention, around: Surroundings): ResolvedDate {
  const { context, earlier, words } = around;
  const said = `“${words.slice(mention.start, mention.end)}”`;
  if (mention.sort === 'calendar') return calendarDate(mention, around);
  if (mention.sort === 'covered-year')
    return { edtf: String(context.covered), why: `${said}: the year covered`, inferred: true };
  if (mention.sort === 'opening-months') {
    const { year = context.covered, months } = mention;
    return {
      edtf: `${year}-01/${year}-${two(months)}`,
      why: `${said} of ${year}`,
      inferred: mention.year === undefined,
    };
  }
  const last = earlier.at(-1) ?? context.before;
  const anchor = last ? anchorOf(last.edtf) : { year: context.covered };
  const text =
    mention.sort === 'shift' ? shifted(anchor, mention.days, mention.vague) : echoed(anchor, mention);
  return {
    edtf: text,
    why: `${said}: counted from ${last?.edtf ?? `the year covered, ${context.covered}`}`,
    inferred: true,
  };
}

function isTold(text: string, covered: number): boolean {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return false;
  const { year } = civilDate(parsed.value.start);
  return year >= FIRST_YEAR && year <= covered;
}

/**
 * Dates every mention of a sentence, in order. A day or month without a year belongs to the year that its
 * list, its sentence or the sentence before fixes, otherwise to the year covered; "two days later" and "that
 * month" count from the date before them. Dates after the year covered are plans, and left out.
 */
export function resolveDates(
  words: string,
  mentions: readonly DateMention[],
  context: DateContext,
): DatedMention[] {
  const dated: DatedMention[] = [];
  mentions.forEach((mention, at) => {
    const resolved = resolveOne(mention, { words, mentions, at, earlier: dated, context });
    const { start, end } = mention;
    if (isTold(resolved.edtf, context.covered)) dated.push({ ...resolved, start, end, mention });
  });
  return dated;
}

function withoutMarks(date: string): string {
  return date.replaceAll(/[~?%]/g, '');
}

/** The same stretch of time, whatever is said about its certainty. */
export function sameDates(one: string, other: string): boolean {
  return withoutMarks(one) === withoutMarks(other);
}
