import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay } from '../domain/calendar.ts';
import { EVENT_KINDS } from '../domain/event-kind.ts';
import { arbitraryRange, arbitraryView } from '../testing/arbitrary-view.ts';
import { FIW_REPORT, NIT_REPORT, YEARBOOK } from '../testing/sample-events.ts';
import { eventIn, sampleLedger } from '../testing/sample-ledger.ts';
import { deriveShown } from './shown-in-window.ts';
import { DEFAULT_VIEW } from './view-state.ts';
import {
  deriveKindCounts,
  deriveLanes,
  deriveMatching,
  deriveShownCount,
  laneOf,
  overlaps,
} from './visible-events.ts';

const ledger = sampleLedger();
const RALLY = '2019-06-09-rally-in-capital';
const rally = eventIn(ledger, RALLY);
const years = (first: number, last: number) => ({ start: epochDay(first), end: epochDay(last + 1) });
const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);
const lanesOf = (kinds: typeof DEFAULT_VIEW.kinds) => deriveLanes(ledger.events, { kinds });

describe('deriveMatching', () => {
  const matching = (patch: object) => ids(deriveMatching(ledger, { ...DEFAULT_VIEW, ...patch }, ledger));

  it('lets everything pass without a filter', () => {
    expect(deriveMatching(ledger, DEFAULT_VIEW, ledger)).toBe(ledger.events);
    expect(matching({ query: '  ' })).toEqual(ids(ledger.events));
  });

  it('hides nothing for a text while the words are not there, but still asks for the sources', () => {
    const waiting = (patch: object) => ids(deriveMatching(ledger, { ...DEFAULT_VIEW, ...patch }, null));
    expect(waiting({ query: 'no such word' })).toEqual(ids(ledger.events));
    expect(waiting({ query: 'no such word', sources: [YEARBOOK] })).toEqual(
      matching({ sources: [YEARBOOK] }),
    );
  });

  it('asks for one account of the sources, and for all words', () => {
    expect(matching({ sources: [YEARBOOK] })).toEqual(['2019-arrests', RALLY]);
    expect(matching({ sources: [NIT_REPORT] })).toEqual(['2014-strike', '2014-12-editor-held']);
    expect(matching({ sources: [] })).toEqual([]);
    expect(matching({ query: 'rally thousands' })).toEqual([RALLY]);
    expect(matching({ sources: [FIW_REPORT], query: 'strike' })).toEqual([]);
  });
});

describe('overlaps', () => {
  it('counts an event that touches the window by a day', () => {
    const day = epochDay(2019, 6, 9);
    expect(overlaps(rally, { start: day, end: day + 1 })).toBe(true);
    expect(overlaps(rally, { start: day + 1, end: day + 2 })).toBe(false);
    expect(overlaps(rally, { start: day - 1, end: day })).toBe(false);
    expect(
      overlaps(eventIn(ledger, '2014-strike'), { start: epochDay(2014, 5), end: epochDay(2014, 6) }),
    ).toBe(true);
  });
});

describe('deriveKindCounts', () => {
  it('counts an event for each of its kinds, in the window', () => {
    const counts = deriveKindCounts(ledger.events, years(2019, 2019));
    expect(Object.fromEntries([...counts].filter(([, count]) => count > 0))).toEqual({
      election: 1,
      protest: 1,
      arrest: 2,
    });
    expect([...counts.keys()]).toEqual([...EVENT_KINDS]);
  });

  it('equals a count by hand, for any filter and window', () => {
    fc.assert(
      fc.property(arbitraryView(ledger), arbitraryRange, (view, window) => {
        const matching = deriveMatching(ledger, view, ledger);
        const counts = deriveKindCounts(matching, window);
        for (const kind of EVENT_KINDS) {
          const naive = matching.filter(
            ({ kinds, when }) =>
              kinds.includes(kind) && !(when.end <= window.start || when.start >= window.end),
          );
          expect(counts.get(kind)).toBe(naive.length);
        }
      }),
    );
  });
});

describe('laneOf', () => {
  it('is the primary kind, or the first that is shown', () => {
    expect(laneOf(rally, new Set(EVENT_KINDS))).toBe('protest');
    expect(laneOf(rally, new Set(['arrest', 'law']))).toBe('arrest');
    expect(laneOf(rally, new Set(['law']))).toBeUndefined();
  });
});

describe('deriveLanes', () => {
  it('has a lane for each active kind, empty ones too', () => {
    expect(lanesOf(null).map(({ kind }) => kind)).toEqual([...EVENT_KINDS]);
    expect(lanesOf(['arrest', 'trial']).map(({ kind, events }) => [kind, ids(events)])).toEqual([
      ['arrest', ['2014-12-editor-held', '2019-arrests', RALLY]],
      ['trial', []],
    ]);
    expect(lanesOf([])).toEqual([]);
  });

  it('puts every matching event with an active kind into exactly one lane, and no other', () => {
    fc.assert(
      fc.property(arbitraryView(ledger), (view) => {
        const matching = deriveMatching(ledger, view, ledger);
        const drawn = deriveLanes(matching, view).flatMap(({ kind, events }) => {
          for (const event of events) expect(event.kinds).toContain(kind);
          return ids(events);
        });
        const active = new Set(view.kinds ?? EVENT_KINDS);
        const expected = matching.filter(({ kinds }) => kinds.some((kind) => active.has(kind)));
        expect(drawn.toSorted()).toEqual(ids(expected).toSorted());
      }),
    );
  });
});

describe('deriveShownCount', () => {
  it('counts without a list what the list holds', () => {
    fc.assert(
      fc.property(arbitraryView(ledger), arbitraryRange, (view, window) => {
        const lanes = deriveLanes(ledger.events, view);
        expect(deriveShownCount(lanes, window)).toBe(deriveShown(lanes, window).length);
      }),
    );
  });
});

describe('what is derived', () => {
  it('is the same object for whoever asks next', () => {
    const view = { ...DEFAULT_VIEW, sources: [NIT_REPORT] };
    const matching = deriveMatching(ledger, view, ledger);
    expect(deriveMatching(ledger, { ...view }, ledger)).toBe(matching);
    const lanes = deriveLanes(matching, view);
    expect(deriveLanes(matching, { ...view })).toBe(lanes);
    const window = { start: epochDay(2014), end: epochDay(2015) };
    expect(deriveShown(lanes, { ...window })).toBe(deriveShown(lanes, window));
  });
});
