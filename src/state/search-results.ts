import type { ChartEvent } from '../bundle/event-columns.ts';
import type { DatedEvent, EvidenceLedger } from '../bundle/evidence-ledger.ts';
import type { DayRange } from '../domain/instrument.ts';
import { findWords, markRanges, type TextPiece, type TextRange } from './highlight.ts';
import { spellingsOf } from '../bundle/event-text.ts';
import { foldText } from '../domain/fold-text.ts';
import { laneOf, overlaps } from './visible-events.ts';
import { activeKinds, type ViewState } from './view-state.ts';

/** An event that a search finds, and whether the timeline shows it now. */
export interface SearchHit {
  readonly event: ChartEvent;
  readonly inWindow: boolean;
}

/** Why a search finds an event: the words, in the text in which they stand. */
export interface Snippet {
  readonly origin: 'quotation' | 'person' | 'organisation' | 'place';
  /** The source of a quotation. */
  readonly source: string | null;
  /** The name of which `pieces` is another spelling. */
  readonly spellingOf: string | null;
  readonly pieces: readonly TextPiece[];
  /** Whether text was left out at the beginning and at the end. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

/** Characters of a quotation that a list shows, about two lines. */
const SNIPPET_LENGTH = 180;
/** Of which this many stand before the first word that was found. */
const LEAD_LENGTH = 60;

/** What the filters let through, in order of time, wherever in time: the timeline and what lies beyond its window. */
export function deriveHits(
  matching: readonly ChartEvent[],
  view: Pick<ViewState, 'kinds'>,
  window: DayRange,
): SearchHit[] {
  const kinds = new Set(activeKinds(view));
  return matching
    .filter((event) => laneOf(event, kinds) !== undefined)
    .map((event) => ({ event, inWindow: overlaps(event, window) }));
}

type Candidate = Pick<Snippet, 'origin' | 'source' | 'spellingOf'> & { readonly text: string };

function candidatesOf(ledger: EvidenceLedger, event: DatedEvent): Candidate[] {
  const named = (origin: Snippet['origin'], names: readonly string[]) =>
    names.flatMap((name): Candidate[] => [
      { origin, source: null, spellingOf: null, text: name },
      ...spellingsOf(ledger, name).map((text) => ({ origin, source: null, spellingOf: name, text })),
    ]);
  return [
    ...event.accounts.flatMap(({ source, quotations }) =>
      quotations.map(({ exact }): Candidate => ({
        origin: 'quotation',
        source,
        spellingOf: null,
        text: exact,
      })),
    ),
    ...named('person', event.people),
    ...named('organisation', event.organisations),
    ...named('place', event.place === null ? [] : [event.place]),
  ];
}

/** How much a text explains of the query: words that the title lacks count before those that it has. */
function worth(text: string, words: readonly string[], title: string): number {
  const folded = foldText(text);
  const found = words.filter((word) => folded.includes(word));
  const beyondTitle = found.filter((word) => !title.includes(word));
  return beyondTitle.length * (words.length + 1) + found.length;
}

/** The part of a text around the first word found, cut between words. */
function excerptAround(text: string, first: TextRange): TextRange {
  if (text.length <= SNIPPET_LENGTH) return { start: 0, end: text.length };
  const earliest = Math.min(Math.max(0, first.start - LEAD_LENGTH), text.length - SNIPPET_LENGTH);
  const gap = earliest === 0 ? 0 : text.slice(earliest, first.start).search(/(?<=\s)\S/);
  const start = gap < 0 ? first.start : earliest + gap;
  const latest = Math.max(first.end, start + SNIPPET_LENGTH);
  if (latest >= text.length) return { start, end: text.length };
  const lastGap = text.slice(first.end, latest + 1).search(/\s\S*$/);
  return { start, end: lastGap < 0 ? latest : first.end + lastGap };
}

/** The text that says most about why the words find the event; `null` where the title says it all. */
export function deriveSnippet(
  ledger: EvidenceLedger,
  event: DatedEvent,
  foldedWords: readonly string[],
): Snippet | null {
  const title = foldText(event.title);
  let best: { readonly candidate: Candidate; readonly value: number } | null = null;
  for (const candidate of candidatesOf(ledger, event)) {
    const value = worth(candidate.text, foldedWords, title);
    if (value > (best?.value ?? 0)) best = { candidate, value };
  }
  if (!best) return null;
  const { text, ...rest } = best.candidate;
  const ranges = findWords(text, foldedWords);
  const part = excerptAround(text, ranges[0] ?? { start: 0, end: 0 });
  return {
    ...rest,
    pieces: markRanges(text, ranges, part),
    cut: { before: part.start > 0, after: part.end < text.length },
  };
}

/** The days that the hits cover together with the window: what the window must be for all of them to show. */
export function widenedWindow(hits: readonly SearchHit[], window: DayRange): DayRange {
  return hits.reduce(
    ({ start, end }, { event }) => ({
      start: Math.min(start, event.when.start),
      end: Math.max(end, event.when.end),
    }),
    window,
  );
}
