import { civilDate } from '../../../domain/calendar.ts';
import { edtf, type EdtfDate } from '../../../domain/edtf.ts';
import type { Account } from '../../../domain/event.ts';
import type { Problem } from '../../../domain/result.ts';
import type { Source } from '../../../domain/source.ts';
import type { LocatedEvent } from '../../dataset/dataset.ts';
import { placeOf } from '../../dataset/read-record.ts';
import type { Rule } from '../rule.ts';
import { vocabularyOf } from '../vocabulary.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const LAST_DAY = 31;

/** Words that date one thing by another; what they come to, a reader has to judge. */
const DISTANCE =
  /\b(first (half|\w+ months)|(days?|weeks?|months?|years?) (later|before|earlier|after)|(next|previous) (day|year)|year’s end|end of the year|during the year)\b|\d{4}[–-]\d\d\b/i;

/** "June 9" or "9 June"; a footnote digit may be glued on, as long as no other day comes of it. */
function saysDay(words: string, month: string, day: number): boolean {
  const after = [...words.matchAll(new RegExp(String.raw`\b${month} (\d+)`, 'g'))].map(
    ([, digits = '']) => digits,
  );
  const glued = (digits: string): boolean => digits.startsWith(String(day)) && Number(digits) > LAST_DAY;
  return (
    after.some((digits) => Number(digits) === day || glued(digits)) ||
    new RegExp(String.raw`(?<!\d)${day} ${month}\b`).test(words)
  );
}

/** What a point in time says that the words do not: "June", "June 9", "1998". */
function unsaid(point: EdtfDate, words: string, [first, last]: Source['coverage']): string[] {
  if (point.approximate || point.uncertain) return [];
  const { year, month, day } = civilDate(point.start);
  const name = MONTHS[month - 1] ?? '';
  const missing: string[] = [];
  if ((year < first || year > last) && !words.includes(String(year))) missing.push(String(year));
  if (point.precision === 'month' && !new RegExp(`\\b${name}`).test(words)) missing.push(name);
  if (point.precision === 'day' && !saysDay(words, name, day)) missing.push(`${name} ${day}`);
  return missing;
}

function pointsOf(date: string): EdtfDate[] {
  return date
    .split('/')
    .filter((part) => part !== '..')
    .map((part) => edtf(part));
}

function unsaidIn(account: Account, coverage: Source['coverage']): string[] {
  const words = account.quotations.map(({ exact }) => exact).join('\n');
  if (DISTANCE.test(words)) return [];
  return pointsOf(account.date).flatMap((point) => unsaid(point, words, coverage));
}

function checkEvent(event: LocatedEvent, sources: ReadonlyMap<string, Source>): Problem[] {
  return event.value.accounts.flatMap((account, index): Problem[] => {
    const source = sources.get(account.source);
    const missing = source?.language === 'en' ? unsaidIn(account, source.coverage) : [];
    if (missing.length === 0) return [];
    return [
      {
        where: placeOf(event, ['accounts', index, 'date']),
        message: `event ${event.value.id}: the account of ${account.source} is dated more precisely than its words`,
        expected: `a quotation that says ${missing.join(' and ')}`,
        found: account.date,
        mend: 'Quote the words that date it, or make the date as vague as they are.',
      },
    ];
  });
}

/** An account's date says no more than its quotations: day and month stand in their words, and the year unless the source covers it. */
export const dateWords: Rule = {
  title: 'words of dates',
  check: ({ dataset }) => {
    const { sources } = vocabularyOf(dataset);
    const accounts = dataset.events.flatMap(({ value }) => value.accounts);
    const foreign = accounts.filter(({ source }) => (sources.get(source)?.language ?? 'en') !== 'en').length;
    return {
      problems: dataset.events.flatMap((event) => checkEvent(event, sources)),
      counts: { accounts: accounts.length },
      skipped: foreign === 0 ? [] : [`${foreign} accounts: months are known in English only`],
    };
  },
};
