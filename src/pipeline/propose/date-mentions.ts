import type { ParsedComponents } from 'chrono-node';
import { strict as chrono } from 'chrono-node/en';
import { epochDayOf } from '../../domain/calendar.ts';
import { numbersIn } from '../check/numbers-in.ts';
import type { Span } from '../extract/text/spans.ts';

/** As much of a date as the words state. */
export interface DateParts {
  readonly year?: number;
  /** 1–12 */
  readonly month?: number;
  readonly day?: number;
}

/** What a stretch of a sentence says about time, before anyone knows the year. */
export type DateMention = Span & {
  readonly since?: boolean;
  readonly about?: boolean;
  readonly planned?: boolean;
} & (
    | { readonly sort: 'calendar'; readonly from: DateParts; readonly to?: DateParts }
    /** "two days later"; vague: "a few weeks later". */
    | { readonly sort: 'shift'; readonly days: number; readonly vague: boolean }
    /** "that month" (0), "the previous year" (−1), "the next day" (1). */
    | { readonly sort: 'echo'; readonly unit: 'day' | 'month' | 'year'; readonly shift: number }
    /** "the first half of 2016"; without a year, of the year that the report covers. */
    | { readonly sort: 'opening-months'; readonly months: number; readonly year?: number }
    /** "throughout the year", "by year's end". */
    | { readonly sort: 'covered-year' }
  );

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const YEAR = String.raw`(?:19|20)\d\d`;
const NOT_A_FIGURE = String.raw`(?![\d%]|[.,]\d|\s(?:tenge|euros?|people|seats)\b)`;

const MONTH = new RegExp(
  String.raw`(?<!\b(?:President|Minister|Mr|Mrs|Ms|Dr)\.?\s)\b(?<month>${MONTHS.join('|')})\b(?:,?\s(?:of\s)?(?<year>${YEAR})${NOT_A_FIGURE})?`,
  'g',
);
const YEARS = new RegExp(
  String.raw`(?<![\d.,$€£/-])(?<from>${YEAR})(?:\s?[-–]\s?(?<to>${YEAR}|\d\d))?${NOT_A_FIGURE}`,
  'g',
);
const ECHO =
  /\b(?:(?:that|the|that very) same|that|the (?<turn>previous|preceding|following|next|last)|(?<last>last)) (?<unit>day|month|year)\b|\b(?:the|a|one) (?<before>day|month|year) (?<side>before|earlier|after|later)\b/gi;
const OPENING = new RegExp(
  String.raw`\bfirst (?:(?<half>half)|(?<count>\w+) months) of (?:(?<year>${YEAR})|the year)`,
  'gi',
);
const COVERED_YEAR =
  /\b(?:throughout|during|by|in|at) (?:the course of )?(?:the (?:end of the )?year|year[’']s end|this year)(?! (?:of|before|after)\b)/gi;

/** Chrono counts from a day that we choose: what comes out of "two days later" is only the distance. */
const REFERENCE = { instant: new Date(Date.UTC(2001, 6, 15, 12)), timezone: 0 };
const REFERENCE_DAY = 11_518;
const VAGUE_SHIFT = /\b(?:few|several|some|couple|weeks?|months?|years?)\b/i;
/** "In October, 27 charges": the comma parts the month from a figure that is no day. */
const COMMA_IN_DAY = /\p{L},\s*\d{1,2}\b/u;

function partsOf(components: ParsedComponents): DateParts {
  const parts: { year?: number; month?: number; day?: number } = {};
  for (const part of ['year', 'month', 'day'] as const) {
    const value = components.isCertain(part) ? components.get(part) : null;
    if (value !== null) parts[part] = value;
  }
  return parts;
}

/** Day-precise dates, ranges of days and distances, as chrono reads them. */
function chronoMentions(words: string): DateMention[] {
  const plain = words.replaceAll('–', '-');
  return chrono.parse(plain, REFERENCE).flatMap((found): DateMention[] => {
    const span = { start: found.index, end: found.index + found.text.length };
    if (/\b(?:later|earlier)$/i.test(found.text) && !/\b(?:hours?|minutes?)\b/i.test(found.text)) {
      const days = Math.round(epochDayOf(found.start.date()) - 0.5) - REFERENCE_DAY;
      return [{ ...span, sort: 'shift', days, vague: VAGUE_SHIFT.test(found.text) }];
    }
    const from = partsOf(found.start);
    const isDay = from.day !== undefined && from.month !== undefined;
    if (!isDay || COMMA_IN_DAY.test(found.text) || !/\p{Lu}\p{Ll}{2}/u.test(found.text)) return [];
    return [{ ...span, sort: 'calendar', from, ...(found.end ? { to: partsOf(found.end) } : {}) }];
  });
}

type Match = RegExpMatchArray & { readonly index: number };

function matched(
  words: string,
  pattern: RegExp,
  read: (match: Match) => DateMention | undefined,
): DateMention[] {
  return [...words.matchAll(pattern)].flatMap((match) => read(match) ?? []);
}

function spanOf(match: Match): Span {
  return { start: match.index, end: match.index + match[0].length };
}

function monthMention(match: Match): DateMention {
  const month = MONTHS.indexOf(match.groups?.['month'] ?? '') + 1;
  const year = match.groups?.['year'];
  const from = year === undefined ? { month } : { year: Number(year), month };
  return { ...spanOf(match), sort: 'calendar', from };
}

function yearMention(match: Match): DateMention {
  const { from = '', to } = match.groups ?? {};
  const first = { year: Number(from) };
  if (to === undefined) return { ...spanOf(match), sort: 'calendar', from: first };
  const last = { year: Number(to.length === 2 ? from.slice(0, 2) + to : to) };
  return { ...spanOf(match), sort: 'calendar', from: first, to: last };
}

function echoMention(match: Match): DateMention | undefined {
  const { turn, last, unit, before, side } = match.groups ?? {};
  const name = (unit ?? before ?? '').toLowerCase();
  if (name !== 'day' && name !== 'month' && name !== 'year') return undefined;
  const back =
    last !== undefined ||
    /^(?:previous|preceding|last)$/i.test(turn ?? '') ||
    /^(?:before|earlier)$/i.test(side ?? '');
  const forth = turn !== undefined || side !== undefined;
  return { ...spanOf(match), sort: 'echo', unit: name, shift: back ? -1 : forth ? 1 : 0 };
}

const MONTHS_OF_A_HALF = 6;

function openingMention(match: Match): DateMention | undefined {
  const { half, count = '', year } = match.groups ?? {};
  const [months] = half === undefined ? numbersIn(count) : [MONTHS_OF_A_HALF];
  if (months === undefined || months < 1 || months > 12) return undefined;
  return {
    ...spanOf(match),
    sort: 'opening-months',
    months,
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

/** Earlier lists win where two read the same words. */
function withoutOverlaps(lists: readonly (readonly DateMention[])[]): DateMention[] {
  const kept: DateMention[] = [];
  for (const mention of lists.flat()) {
    if (!kept.some(({ start, end }) => mention.start < end && start < mention.end)) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const RANGE_OPENS = /\b(?:from|between)\s+$/i;
const RANGE_JOINS = /^\s+(?:to|until|till|through|and)\s+$/i;

/** "From April 2020 until October 2021" is one stretch of time. */
function joinRanges(words: string, mentions: readonly DateMention[]): DateMention[] {
  const joined: DateMention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const isRange =
      before?.sort === 'calendar' &&
      mention.sort === 'calendar' &&
      !before.to &&
      !mention.to &&
      RANGE_OPENS.test(words.slice(0, before.start)) &&
      RANGE_JOINS.test(words.slice(before.end, mention.start));
    if (isRange) joined[joined.length - 1] = { ...before, end: mention.end, to: mention.from };
    else joined.push(mention);
  }
  return joined;
}

/** "Since March 2019" has an open end; "by April" and "around 2010" are about that time. */
function qualified(words: string, mention: DateMention): DateMention {
  const lead = words.slice(0, mention.start);
  if (/\bsince\s+$/i.test(lead)) return { ...mention, since: true };
  if (/\b(?:planned|scheduled) (?:for|on|in)\s+$/i.test(lead)) return { ...mention, planned: true };
  return /\b(?:by|around|about|circa|approximately|before|after)\s+$/i.test(lead)
    ? { ...mention, about: true }
    : mention;
}

/**
 * Everything that a sentence says about when, in its order. `words` is a sentence without footnote
 * digits; offsets count in it.
 */
export function dateMentionsIn(words: string): DateMention[] {
  const covered = matched(words, COVERED_YEAR, (match) => ({ ...spanOf(match), sort: 'covered-year' }));
  const mentions = withoutOverlaps([
    matched(words, OPENING, openingMention),
    covered,
    matched(words, ECHO, echoMention),
    chronoMentions(words),
    matched(words, MONTH, monthMention),
    matched(words, YEARS, yearMention),
  ]);
  return joinRanges(words, mentions).map((mention) => qualified(words, mention));
}
