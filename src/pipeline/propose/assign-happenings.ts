import type { Span } from '../extract/text/spans.ts';
import type { DatedMention } from './resolve-dates.ts';
import type { Trigger } from './triggers.ts';

const CLAUSE_MARK = /[;:—()]|,\s(?:and|but|while|who|which|when|after|where|although)\b/g;
/** How many characters a clause boundary counts for when a happening looks for its date. */
const BOUNDARY_COST = 60;

function distance(words: string, a: Span, b: Span): number {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = words.slice(first.end, Math.max(first.end, second.start));
  return between.length + BOUNDARY_COST * (between.match(CLAUSE_MARK)?.length ?? 0);
}

function nearest(words: string, trigger: Trigger, dates: readonly DatedMention[]): DatedMention | undefined {
  let best: DatedMention | undefined;
  for (const dated of dates) {
    if (!best || distance(words, trigger, dated) < distance(words, trigger, best)) best = dated;
  }
  return best;
}

/** A date no finer than a year. */
export function isYear(date: string): boolean {
  return /^\d{4}[~?%]?$/.test(date);
}

const LIST_GLUE = /^[\s,(]*(?:and|or|in)?[\s,]*$/;

interface DateList {
  readonly all: readonly DatedMention[];
  /** Those that are worth telling. */
  readonly told: readonly DatedMention[];
}

/**
 * Dates of one list ("throughout the year (in January, February, and April)") tell the same thing, once
 * each; a whole year that months follow says no more than they do.
 */
function listsOf(words: string, dates: readonly DatedMention[]): DateList[] {
  const lists: DatedMention[][] = [];
  for (const dated of dates) {
    const list = lists.at(-1);
    const before = list?.at(-1);
    if (list && before && LIST_GLUE.test(words.slice(before.end, dated.start))) list.push(dated);
    else lists.push([dated]);
  }
  return lists.map((all) => {
    const fine = all.filter(({ edtf }) => !isYear(edtf));
    return { all, told: fine.length > 0 ? fine : all };
  });
}

/** "In September, …": the date at the head of a sentence is when its main clause happened. */
const HEAD_LENGTH = 12;
const BACKGROUND =
  /^(?:Also |However, |Subsequently, )?(?:After|Following|Since|Before|Prior to|Despite|In advance of|Ahead of)\s+(?:\S+\s+){0,4}$/;
const BACKGROUND_END = ',';

/** "After the January 2021 elections, …": the date belongs to what went before, not to the main clause. */
function isBackground(words: string, dated: DatedMention): boolean {
  return dated.mention.since !== true && BACKGROUND.test(words.slice(0, dated.start));
}

function isBeside(words: string, trigger: Span, dated: Span): boolean {
  const end = words.indexOf(BACKGROUND_END, dated.end);
  return end < 0 || trigger.end <= end;
}

const RIGHT_BEFORE = /^\s+(?:(?:in|on|by|since|around|late|early)\s+)*$/;

/** "arrested in 2012": what stands right before another date is not the main clause, where anything else is. */
function mainOf(
  words: string,
  happenings: readonly Trigger[],
  dates: readonly DatedMention[],
): readonly Trigger[] {
  const main = happenings.filter(
    ({ end }) => !dates.some(({ start }) => RIGHT_BEFORE.test(words.slice(end, start))),
  );
  return main.length > 0 ? main : happenings;
}

/** What happened on which date of a sentence. */
export interface Assignment {
  readonly dated: readonly { readonly date: DatedMention; readonly happenings: readonly Trigger[] }[];
  /** Of the main clause, where the only date belongs to what went before. */
  readonly rest: readonly Trigger[];
}

/**
 * Gives every happening of a sentence to the date that stands nearest, in clauses rather than characters. Dates
 * of a list share what happened; a date at the head that got nothing gets everything.
 */
export function assignHappenings(
  words: string,
  happenings: readonly Trigger[],
  dates: readonly DatedMention[],
): Assignment {
  const near = new Map<DatedMention, Trigger[]>();
  const rest: Trigger[] = [];
  for (const trigger of happenings) {
    const date = nearest(words, trigger, dates);
    if (!date || (isBackground(words, date) && !isBeside(words, trigger, date))) rest.push(trigger);
    else near.set(date, [...(near.get(date) ?? []), trigger]);
  }
  const dated = listsOf(words, dates).flatMap(({ all, told }) => {
    const own = all.flatMap((date) => near.get(date) ?? []);
    const isHead = all.some(({ start }) => start <= HEAD_LENGTH);
    const shared = own.length > 0 || !isHead ? own : mainOf(words, happenings, dates);
    return shared.length === 0 ? [] : told.map((date) => ({ date, happenings: shared }));
  });
  return { dated, rest };
}
