import type { EventKind } from '../../domain/event-kind.ts';
import { MAX_TITLE_LENGTH, type Count, type LedgerEvent } from '../../domain/event.ts';
import type { Section } from '../../domain/passage.ts';
import { quotationAt, refuteQuotation, type Quotation } from '../../domain/quotation.ts';
import { clipSpan } from '../extract/text/excerpts.ts';
import { countsIn } from './counts-in.ts';
import type { FoundNames } from './name-finder.ts';
import { DRAFT_MARK } from './proposal.ts';
import type { Telling } from './tell-events.ts';

/** The report that proposals are drawn from. */
export interface Report {
  readonly text: string;
  readonly source: string;
  /** The calendar year that it covers. */
  readonly covered: number;
  /** Which stretch discusses which indicator; empty for reports that rate nothing. */
  readonly sections: readonly Section[];
}

/** What was done to people who are counted, for the curator to correct. */
const DONE: Partial<Record<EventKind, string>> = {
  arrest: 'detained',
  trial: 'tried',
  release: 'released',
  election: 'elected',
  violence: 'harmed',
};

/** The sentence, or as much of it as a quotation may hold around its heart. */
function quotationOf(report: Report, { sentence, heart }: Telling): Quotation {
  const keep = { start: sentence.start + heart.start, end: sentence.start + heart.end };
  const { start, end } = clipSpan(report.text, { start: sentence.start, end: sentence.end }, keep);
  return quotationAt(report.text, start, end);
}

/** Indicators of the innermost sections around a quotation: questions rather than subcategories. */
function indicatorsAt({ start, end }: Quotation, sections: readonly Section[]): string[] {
  const around = sections.filter((section) => section.start <= start && end <= section.end);
  const shortest = Math.min(...around.map((section) => section.end - section.start));
  return around
    .filter((section) => section.end - section.start === shortest)
    .map(({ indicator }) => indicator);
}

function countsOf(report: Report, telling: Telling, quotation: Quotation): Count[] {
  const { sentence, kinds } = telling;
  const [primary] = kinds;
  return countsIn(sentence.words, (primary && DONE[primary]) ?? '').flatMap(({ start, end, count }) => {
    const [from, to] = [sentence.start + start, sentence.start + end];
    if (from < quotation.start || to > quotation.end) return [];
    return [{ ...count, text: report.text.slice(from, to), source: report.source }];
  });
}

function slug(words: string): string {
  return words
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9\s-]/g, '')
    .trim()
    .replaceAll(/[\s-]+/g, '-');
}

const SLUG_WORDS = 3;

/** First date as far as it is known, kind, and who or where: the curator may change it until it is merged. */
function idOf({ date, kinds }: Telling, { people, organisations, place }: FoundNames): string {
  const [first = ''] = date.edtf.split('/');
  const who = people[0]?.split(' ').at(-1) ?? organisations[0] ?? place ?? '';
  const words = slug(who).split('-').filter(Boolean).slice(0, SLUG_WORDS);
  return [first.replace(/[~?%]/g, ''), kinds[0], ...words].join('-');
}

function titleOf({ kinds }: Telling, { people, organisations, place }: FoundNames): string {
  const who = people.length > 0 ? people.slice(0, 2).join(', ') : (organisations[0] ?? '');
  const parts = [`${DRAFT_MARK} ${kinds.join(', ')}`, who, place ?? ''].filter(Boolean);
  return parts.join('; ').slice(0, MAX_TITLE_LENGTH).trim();
}

/**
 * The draft of an event, with selectors, indicators and counts; title and claim say that they are drafts.
 * `undefined` where the words cannot be quoted because they stand in the document more than once.
 */
export function draftEvent(report: Report, telling: Telling, names: FoundNames): LedgerEvent | undefined {
  const quotation = quotationOf(report, telling);
  if (refuteQuotation(report.text, quotation) !== undefined) return undefined;
  const { date, kinds, summary } = telling;
  const claim = `${DRAFT_MARK} say in our own words what this source claims.`;
  return {
    id: idOf(telling, names),
    title: titleOf(telling, names),
    kinds: [...kinds],
    date: date.edtf,
    place: names.place,
    people: [...names.people],
    organisations: [...names.organisations],
    counts: countsOf(report, telling, quotation),
    indicators: indicatorsAt(quotation, report.sections),
    ...(summary ? { summary: true as const } : {}),
    accounts: [{ source: report.source, date: date.edtf, claim, quotations: [quotation] }],
  };
}
