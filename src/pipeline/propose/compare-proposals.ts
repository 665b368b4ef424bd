import type { EventKind } from '../../domain/event-kind.ts';
import type { LedgerEvent } from '../../domain/event.ts';
import type { Span } from '../extract/text/spans.ts';
import type { Proposal } from './proposal.ts';
import { sameDates } from './resolve-dates.ts';

/** `found` of `all`. */
export interface Share {
  readonly found: number;
  readonly all: number;
}

/** How the proposals from one report compare with what curators coded from it. */
export interface DocumentFigures {
  readonly source: string;
  /** Curated events that the report tells, and how many were proposed with the right date. */
  readonly events: Share;
  /** Of those, events dated to a month, a day or an interval. */
  readonly finelyDated: Share;
  /** Proposals, and how many a curator kept: an event with these words, this date and one of these kinds. */
  readonly kept: Share;
  /** Proposals about an event with these words and this date, or one of these kinds. */
  readonly useful: Share;
}

export interface Measurement {
  readonly documents: readonly DocumentFigures[];
  /** Events found from any of their reports. */
  readonly events: Share;
  readonly finelyDated: Share;
  readonly byKind: ReadonlyMap<EventKind, Share>;
}

/** Proposals drawn from one report. */
export interface Proposed {
  readonly source: string;
  readonly proposals: readonly Proposal[];
}

const LEAST_OVERLAP = 0.5;

/** At least half of the shorter stretch is common. */
function overlaps(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common >= LEAST_OVERLAP * Math.min(a.end - a.start, b.end - b.start);
}

function quotesSame(event: LedgerEvent, proposal: Proposal): boolean {
  const own = proposal.accounts.flatMap(({ source, quotations }) =>
    quotations.map((one) => ({ source, one })),
  );
  return event.accounts.some(({ source, quotations }) =>
    quotations.some((theirs) => own.some((mine) => mine.source === source && overlaps(theirs, mine.one))),
  );
}

/** The date of the event, or the one that this report gives for it. */
function datesSame(event: LedgerEvent, proposal: Proposal, source: string): boolean {
  const dates = [
    event.date,
    ...event.accounts.filter((account) => account.source === source).map(({ date }) => date),
  ];
  return dates.some((date) => sameDates(date, proposal.date));
}

function kindsMeet(event: LedgerEvent, proposal: Proposal): boolean {
  return event.kinds.some((kind) => proposal.kinds.includes(kind));
}

function isFound(event: LedgerEvent, { source, proposals }: Proposed): boolean {
  return proposals.some((proposal) => quotesSame(event, proposal) && datesSame(event, proposal, source));
}

function shareOf<T>(items: readonly T[], holds: (item: T) => boolean): Share {
  return { found: items.filter(holds).length, all: items.length };
}

function isFinelyDated({ date }: LedgerEvent): boolean {
  return !/^\d{4}[~?%]?$/.test(date);
}

function figuresOf(proposed: Proposed, events: readonly LedgerEvent[]): DocumentFigures {
  const { source, proposals } = proposed;
  const told = events.filter(({ accounts }) => accounts.some((account) => account.source === source));
  const found = (event: LedgerEvent): boolean => isFound(event, proposed);
  const matches = (proposal: Proposal): LedgerEvent[] => told.filter((event) => quotesSame(event, proposal));
  return {
    source,
    events: shareOf(told, found),
    finelyDated: shareOf(told.filter(isFinelyDated), found),
    kept: shareOf(proposals, (proposal) =>
      matches(proposal).some((event) => datesSame(event, proposal, source) && kindsMeet(event, proposal)),
    ),
    useful: shareOf(proposals, (proposal) =>
      matches(proposal).some((event) => datesSame(event, proposal, source) || kindsMeet(event, proposal)),
    ),
  };
}

/**
 * Compares proposals with the curated events of the same reports. An event counts as proposed when a proposal
 * from one of its reports quotes the same words (half of the shorter stretch) with the same date; marks for
 * "about" and "uncertain" make no difference.
 */
export function compareProposals(
  proposed: readonly Proposed[],
  events: readonly LedgerEvent[],
  kinds: readonly EventKind[],
): Measurement {
  const measured = events.filter(({ accounts }) =>
    accounts.some((account) => proposed.some(({ source }) => source === account.source)),
  );
  const found = (event: LedgerEvent): boolean => proposed.some((one) => isFound(event, one));
  return {
    documents: proposed.map((one) => figuresOf(one, measured)),
    events: shareOf(measured, found),
    finelyDated: shareOf(measured.filter(isFinelyDated), found),
    byKind: new Map(
      kinds.map((kind) => [
        kind,
        shareOf(
          measured.filter((event) => event.kinds.includes(kind)),
          found,
        ),
      ]),
    ),
  };
}
