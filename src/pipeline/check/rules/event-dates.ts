import { civilDate, utcDate } from '../../../domain/calendar.ts';
import { edtf, parseEdtf, type EdtfDate } from '../../../domain/edtf.ts';
import type { Problem } from '../../../domain/result.ts';
import type { LocatedEvent } from '../../dataset/dataset.ts';
import { placeOf } from '../../dataset/read-record.ts';
import { overlap } from '../date-overlap.ts';
import type { Rule } from '../rule.ts';

/** The date that an id begins with: `2019-06-09-election`, `2014-27-months` (there is no month 27: 2014). */
function dateOfId(id: string): EdtfDate | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})(-\d\d)?(-\d\d)?-/.exec(id) ?? [];
  for (const text of [year + month + day, year + month, year]) {
    const parsed = parseEdtf(text);
    if (parsed.ok) return parsed.value;
  }
  return undefined;
}

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** The part of a date that tells it from others: its day, month or year in words. */
function nameOf({ start, precision }: EdtfDate): string {
  const { year, day } = civilDate(start);
  if (precision === 'day') return `${MONTH.format(utcDate(start))} ${day}`;
  return precision === 'month' ? MONTH.format(utcDate(start)) : String(year);
}

/** Sources may disagree on a date; then the claim that departs from the event's date names that date too. */
function namesDate(claim: string, date: EdtfDate): boolean {
  return claim.includes(nameOf(date));
}

function checkEvent(event: LocatedEvent): Problem[] {
  const { id, date, accounts, summary } = event.value;
  const when = edtf(date);
  const problems: Problem[] = [];
  const add = (path: readonly PropertyKey[], message: string, expected: string, found: string): void => {
    problems.push({ where: placeOf(event, path), message: `event ${id}: ${message}`, expected, found });
  };
  const { year } = civilDate(when.start);
  if (year !== event.year)
    add(['date'], 'it stands in the file of another year', `${year}.json`, `${event.year}.json`);
  const named = dateOfId(id);
  if (!named || !overlap(named, when))
    add(['id'], 'its id begins with another date', date, named?.text ?? 'no date');
  const agreeing = accounts.filter((account) => overlap(edtf(account.date), when));
  accounts.forEach((account, index) => {
    if (agreeing.includes(account) || (agreeing.length > 0 && namesDate(account.claim, when))) return;
    problems.push({
      where: placeOf(event, ['accounts', index, 'date']),
      message: `event ${id}: the account of ${account.source} gives a date outside the event's`,
      expected: date,
      found: account.date,
      mend: `Correct the wrong date; or, if the sources disagree, say so in the claim and name the other date (${nameOf(when)}).`,
    });
  });
  if (summary && when.precision === 'day')
    add(['date'], 'a summary covers a stretch of time', 'a month, a year or an interval', date);
  return problems;
}

/** Events stand in the file of the year in which they begin; ids and accounts do not contradict their dates. */
export const eventDates: Rule = {
  title: 'dates of events',
  check: ({ dataset }) => ({
    problems: dataset.events.flatMap(checkEvent),
    counts: { events: dataset.events.length },
  }),
};
