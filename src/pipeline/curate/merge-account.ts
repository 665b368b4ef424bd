import type { Account, Count, LedgerEvent } from '../../domain/event.ts';
import type { Quotation } from '../../domain/quotation.ts';

function sameQuotation(a: Quotation, b: Quotation): boolean {
  return a.start === b.start && a.end === b.end;
}

function sameCount(a: Count, b: Count): boolean {
  return a.source === b.source && a.text === b.text;
}

/** What stands in `more` and not yet in `list`, at its end. */
function joined<T>(list: readonly T[], more: readonly T[], same: (a: T, b: T) => boolean): T[] {
  return [...list, ...more.filter((one) => !list.some((other) => same(one, other)))];
}

const equal = <T>(a: T, b: T): boolean => a === b;

function withAccount(accounts: readonly Account[], account: Account): Account[] {
  const known = accounts.find(({ source }) => source === account.source);
  if (!known) return [...accounts, account];
  const quotations = joined(known.quotations, account.quotations, sameQuotation);
  return accounts.map((one) => (one === known ? { ...known, quotations } : one));
}

/** Whether the target already quotes every word of the account for the same source. */
export function tellsAlready(target: LedgerEvent, { source, quotations }: Account): boolean {
  const known = target.accounts.find((account) => account.source === source)?.quotations ?? [];
  return quotations.every((one) => known.some((other) => sameQuotation(one, other)));
}

/**
 * The target with the accounts of another draft. A source that tells the event already gets further quotations;
 * names, kinds, counts and indicators are added; id, title, date and place of the target stay.
 */
export function mergeInto(target: LedgerEvent, draft: LedgerEvent): LedgerEvent {
  return {
    ...target,
    kinds: joined(target.kinds, draft.kinds, equal),
    people: joined(target.people, draft.people, equal),
    organisations: joined(target.organisations, draft.organisations, equal),
    counts: joined(target.counts, draft.counts, sameCount),
    indicators: joined(target.indicators, draft.indicators, equal),
    accounts: draft.accounts.reduce<Account[]>(withAccount, [...target.accounts]),
  };
}
