import type { Count } from '../../domain/event.ts';
import { numbersIn } from '../check/numbers-in.ts';
import type { Span } from '../extract/text/spans.ts';

/** A figure of a sentence, with its place in it. */
export interface FoundCount extends Span {
  readonly count: Omit<Count, 'source' | 'text'>;
}

const QUALIFIER =
  '(?:at least|more than|less than|fewer than|just over|well over|up to|as many as|a total of|a group of|nearly|almost|over|around|about|approximately|roughly|some)';
const WORD_NUMBER =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a|two|three) dozen|a hundred)';
const FIGURE = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)`;
const NUMBER = String.raw`(?:${FIGURE}|${WORD_NUMBER}(?:[- ]and[- ]a[- ]half)?)`;
const VAGUE = '(?:dozens of|hundreds of|thousands of|scores of|several|dozens|hundreds|thousands)';
const PERSONS =
  'people|persons|individuals|protesters|demonstrators|activists|journalists|reporters|bloggers|supporters|residents|women|men|children|citizens|workers|defendants|officials|officers|police officers|prison officials|judges|civil servants|campaigners|participants|detainees|members|executives|critics|candidates|students|soldiers|gunmen|prisoners|inmates|Muslims|voters|Kazakhstanis';
const THINGS =
  'seats|akims|percent|cases|charges|claims|prosecutions|offenses|crimes|outlets|websites|newspapers|buildings|ministries|amendments|laws|lists|party lists|polling stations|arrests|votes|parties|ministers';

const PEOPLE = new RegExp(
  String.raw`\b(?:(?<qualifier>${QUALIFIER})\s)?(?<number>${NUMBER}|${VAGUE})\s(?:(?!and\b|to\b|of\b)[\p{L}-]+\s){0,3}?(?<noun>${PERSONS})\b`,
  'giu',
);
const OTHERS = new RegExp(
  String.raw`\b(?:(?<qualifier>${QUALIFIER})\s)?(?<number>${NUMBER})\s(?:(?!and\b|to\b|of\b)[\p{L}-]+\s){0,2}?(?<noun>${THINGS})\b`,
  'giu',
);
const TERM = new RegExp(
  String.raw`\b(?:(?<qualifier>${QUALIFIER})\s)?(?<years>${NUMBER}|\w+-and-a-half)[-\s](?<noun>years?|months?|days?)(?:\sand\s(?<months>${NUMBER})\smonths?)?(?=[’']|\s(?:in (?:prison|jail)|imprisonment|of imprisonment|prison|jail|sentence|suspended|of restricted|ban|term|detention|in a|probation)|[-\s](?:prison|jail|sentence))`,
  'giu',
);
const MONEY = new RegExp(
  String.raw`(?:(?<qualifier>${QUALIFIER})\s)?(?<text>(?<sign>[$€])\s?${FIGURE}(?:\s(?:million|billion))?|${FIGURE}(?:\s(?:million|billion))?\s(?<currency>tenge|euros?|dollars?))`,
  'giu',
);

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  tenge: 'KZT',
  euro: 'EUR',
  euros: 'EUR',
  dollar: 'USD',
  dollars: 'USD',
};

type Match = RegExpMatchArray & { readonly index: number };

function found(match: Match, what: string, unit: string): FoundCount {
  const stated = numbersIn(match[0]);
  const { qualifier, number } = match.groups ?? {};
  const isVague = stated.length === 0;
  const word = qualifier ?? (isVague ? number : undefined);
  return {
    start: match.index,
    end: match.index + match[0].length,
    count: {
      what,
      // "two years and 10 months" states 2, 10 and, at last, 34 months
      value: stated.at(-1) ?? null,
      unit,
      ...(word === undefined ? {} : { qualifier: word.toLowerCase() }),
    },
  };
}

function moneyOf(match: Match): FoundCount {
  const { sign, currency } = match.groups ?? {};
  return found(match, 'amount', CURRENCIES[(sign ?? currency ?? '').toLowerCase()] ?? 'money');
}

function termOf(match: Match): FoundCount {
  const { noun = '', months } = match.groups ?? {};
  const unit = months === undefined ? `${noun.toLowerCase().replace(/s$/, '')}s` : 'months';
  return found(match, 'term', unit);
}

function nounOf(match: Match): string {
  return (match.groups?.['noun'] ?? '').toLowerCase();
}

/** "The 2017 amendments" are not counted. */
const YEAR = /^(?:19|20)\d\d\s/;

/**
 * Figures that a sentence states, in its order: people, terms, money, seats and the like, with the text's own
 * qualifier; `null` where the text gives no number ("dozens of"). `happened` says what was done to the people.
 */
export function countsIn(words: string, happened: string): FoundCount[] {
  const all = [
    ...[...words.matchAll(TERM)].map(termOf),
    ...[...words.matchAll(MONEY)].map(moneyOf),
    ...[...words.matchAll(PEOPLE)].map((match) =>
      found(match, `${nounOf(match)} ${happened}`.trim(), 'people'),
    ),
    ...[...words.matchAll(OTHERS)].map((match) => found(match, nounOf(match), nounOf(match))),
  ];
  const kept: FoundCount[] = [];
  for (const one of all) {
    if (YEAR.test(words.slice(one.start, one.end))) continue;
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
