import fc from 'fast-check';
import type { Ledger } from '../bundle/ledger.ts';
import { epochDay } from '../domain/calendar.ts';
import { EVENT_KINDS } from '../domain/event-kind.ts';
import { INSTRUMENT_IDS, type DayRange, type InstrumentId } from '../domain/instrument.ts';
import { LANGUAGES } from '../domain/language.ts';
import { editionsIn, PART_LEVELS, type EditionPair } from '../state/edition-pair.ts';
import { deriveExtent } from '../state/extent.ts';
import {
  canShareStrip,
  MOST_LINES,
  SUBSCORE_VIEWS,
  TOUR_STEPS,
  type EventList,
  type Selection,
  type ViewState,
} from '../state/view-state.ts';

/** Whole days, of any length. */
export const arbitraryRange: fc.Arbitrary<DayRange> = fc
  .tuple(fc.integer({ min: epochDay(1990), max: epochDay(2030) }), fc.integer({ min: 1, max: 9000 }))
  .map(([start, length]) => ({ start, end: start + length }));

const list: fc.Arbitrary<EventList> = fc
  .tuple(fc.constantFrom(...EVENT_KINDS), arbitraryRange, fc.option(arbitraryRange))
  .map(([kind, { start, end }, within]) =>
    within === null ? { kind, start, end } : { kind, start, end, within },
  );

function selection(ledger: Ledger): fc.Arbitrary<Selection | null> {
  return fc.oneof(
    fc.constant(null),
    list.map((found): Selection => ({ type: 'list', list: found })),
    fc.constantFrom(...ledger.scoreByKey.keys()).map((key): Selection => ({ type: 'score', key })),
    fc
      .tuple(fc.constantFrom(...ledger.eventById.keys()), fc.option(list))
      .map(([id, found]): Selection => ({ type: 'event', id, list: found })),
  );
}

/** Whole days in the extent of the ledger. */
function shownWindow(ledger: Ledger): fc.Arbitrary<DayRange> {
  const { start, end } = deriveExtent(ledger);
  return fc
    .tuple(fc.integer({ min: start, max: end }), fc.integer({ min: start, max: end }))
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
}

/** Any indicators of an instrument that can stand in one strip, in any order. */
function strip(ledger: Ledger, id: InstrumentId): fc.Arbitrary<readonly string[]> {
  const nodes = ledger.instruments.get(id)?.indicators ?? [];
  return fc
    .shuffledSubarray([...nodes], { minLength: 1 })
    .map((chosen) => chosen.filter((each) => canShareStrip([chosen[0], each])).slice(0, MOST_LINES))
    .filter(canShareStrip)
    .map((chosen) => chosen.map((indicator) => indicator.id));
}

/** Any two editions of which the ledger has scores. */
export function arbitraryPair(ledger: Ledger): fc.Arbitrary<EditionPair> {
  const pairs = INSTRUMENT_IDS.flatMap((instrument) => {
    const editions = editionsIn(ledger, instrument);
    return editions.flatMap((from) =>
      editions.filter((to) => to > from).map((to) => ({ instrument, from, to })),
    );
  });
  return fc
    .tuple(fc.constantFrom(...pairs), fc.option(fc.constantFrom(...PART_LEVELS)))
    .map(([{ instrument, from, to }, parts]) => ({ instrument, from, to, parts }));
}

/** Any view that the page can be brought into. */
export function arbitraryView(ledger: Ledger): fc.Arbitrary<ViewState> {
  return fc.record({
    language: fc.constantFrom(...LANGUAGES),
    window: fc.option(shownWindow(ledger)),
    kinds: fc.option(fc.shuffledSubarray([...EVENT_KINDS])),
    sources: fc.option(fc.shuffledSubarray([...ledger.sources.keys()])),
    query: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 50 }),
      fc.constantFrom('', 'none', 'a+b & c=d', '100 %', '#?~@', ' two  words '),
    ),
    nitStrip: strip(ledger, 'nit'),
    fiwStrip: strip(ledger, 'fiw'),
    selection: selection(ledger),
    table: fc.boolean(),
    explain: fc.boolean(),
    subscores: fc.constantFrom(...SUBSCORE_VIEWS),
    tree: fc.boolean(),
    earlier: fc.boolean(),
    compare: fc.option(arbitraryPair(ledger)),
    tour: fc.option(fc.integer({ min: 1, max: TOUR_STEPS })),
  });
}
