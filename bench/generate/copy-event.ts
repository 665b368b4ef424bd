import type { LedgerEvent } from '../../src/domain/event.ts';
import type { Quotation } from '../../src/domain/quotation.ts';
import { moveDate, randomShift, shiftYears, type YearRange } from './move-date.ts';
import { shuffled, type Random } from './random.ts';

/** The same words in another order: as long, as searchable, and no two copies alike for a compressor. */
export function shuffleWords(text: string, random: Random): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return shuffled(random, words).join(' ');
}

export function copyQuotation({ exact, prefix, suffix, start }: Quotation, random: Random): Quotation {
  const words = shuffleWords(exact, random);
  return {
    exact: words,
    prefix: shuffleWords(prefix, random),
    suffix: shuffleWords(suffix, random),
    start,
    end: start + words.length,
  };
}

/** `2019-06-09-presidential-election` → `2007-03-11-presidential-election-n360` */
function idOfCopy(id: string, date: string, number: number): string {
  const [day = ''] = /^\d{4}(-\d\d){0,2}/.exec(date) ?? [];
  const words = id.replace(/^\d{4}(-\d\d){0,2}-/, '');
  return `${day}-${words}-n${number}`;
}

/** An event like this one at another time, told in other words; `number` makes its id its own. */
export function copyEvent(event: LedgerEvent, number: number, range: YearRange, random: Random): LedgerEvent {
  const years = randomShift(event.date, range, random);
  const date = moveDate(event.date, years, random);
  return {
    ...event,
    id: idOfCopy(event.id, date, number),
    title: shuffleWords(event.title, random),
    date,
    accounts: event.accounts.map((account) => ({
      ...account,
      date: account.date === event.date ? date : shiftYears(account.date, years),
      claim: shuffleWords(account.claim, random),
      quotations: account.quotations.map((quotation) => copyQuotation(quotation, random)),
    })),
  };
}
