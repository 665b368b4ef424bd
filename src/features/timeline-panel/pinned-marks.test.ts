import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay, isoDate } from '../../domain/calendar.ts';
import { edtf } from '../../domain/edtf.ts';
import { formatView, parseView } from '../../state/url-codec.ts';
import { DEFAULT_VIEW } from '../../state/view-state.ts';
import { middleWithin } from '../../state/listed-events.ts';
import { deriveLanes } from '../../state/visible-events.ts';
import { sampleDatedEvent } from '../../testing/sample-events.ts';
import { sampleLedger } from '../../testing/sample-ledger.ts';
import { pinned, selectedTarget } from './pinned-marks.ts';

const ledger = sampleLedger();
const lanes = deriveLanes(ledger.events, { kinds: null });
const RALLY = '2019-06-09-rally-in-capital';
const STRIKE = '2014-strike';
const HELD = '2014-12-editor-held';
const ARRESTS = '2019-arrests';
const WHOLE = { start: epochDay(2000), end: epochDay(2020) };

const event = (...ids: string[]) => ({ type: 'event', ids }) as const;

describe('pinned', () => {
  it('keeps a score and a single event as they are', () => {
    const score = { type: 'score', key: 'FIW.E1@2020' } as const;
    expect(pinned(score, lanes, WHOLE)).toEqual(score);
    expect(pinned(event(RALLY), lanes, WHOLE)).toEqual({ type: 'event', id: RALLY, list: null });
  });

  it('makes of a badge the list of its lane, from its first to its last event', () => {
    expect(pinned(event(STRIKE, RALLY), lanes, WHOLE)).toEqual({
      type: 'list',
      list: { kind: 'protest', start: epochDay(2014, 7, 2), end: epochDay(2019, 6, 10) },
    });
  });

  it('remembers the window when it decides which events stand there', () => {
    // December 2014 as it stands in the window is its first half: the middle is December 8.
    const window = { start: epochDay(2010), end: epochDay(2014, 12, 16) };
    const arrests = deriveLanes(ledger.events, { kinds: ['arrest'] });
    const held = deriveLanes(
      ledger.events.map((found) => (found.id === ARRESTS ? { ...found, when: edtf('2014-12-09') } : found)),
      { kinds: ['arrest'] },
    );
    expect(pinned(event(HELD, ARRESTS), held, window)).toEqual({
      type: 'list',
      list: { kind: 'arrest', start: epochDay(2014, 12, 8), end: epochDay(2014, 12, 10), within: window },
    });
    expect(pinned(event(HELD, ARRESTS), arrests, { start: epochDay(1990), end: epochDay(1991) })).toBeNull();
  });

  it('is nothing for a badge of nothing, or of events that are filtered out', () => {
    expect(pinned(event(), lanes, WHOLE)).toBeNull();
    expect(pinned(event(STRIKE, RALLY), deriveLanes(ledger.events, { kinds: ['law'] }), WHOLE)).toBeNull();
  });
});

describe('selectedTarget', () => {
  it('marks what is pinned', () => {
    expect(selectedTarget(lanes, null)).toBeUndefined();
    const score = { type: 'score', key: 'FIW.E1@2020' } as const;
    expect(selectedTarget(lanes, score)).toEqual(score);
    const list = { kind: 'protest', start: epochDay(2014), end: epochDay(2020) } as const;
    expect(selectedTarget(lanes, { type: 'event', id: RALLY, list })).toEqual({
      type: 'event',
      ids: [RALLY],
    });
    expect(selectedTarget(lanes, { type: 'list', list })).toEqual({ type: 'event', ids: [STRIKE, RALLY] });
  });

  it('marks all of a badge that was pinned, also from a shared link, whatever the window cuts off', () => {
    const days = fc.integer({ min: epochDay(2014), max: epochDay(2014, 3) }).map(isoDate);
    const dates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
    const windows = fc
      .tuple(
        fc.integer({ min: epochDay(2013, 12), max: epochDay(2014, 3) }),
        fc.integer({ min: 14, max: 90 }),
      )
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(dates, { minLength: 2, maxLength: 8 }), windows, (texts, window) => {
        const events = texts.map((date, index) => sampleDatedEvent({ id: `2014-${index}x`, date }));
        const drawn = deriveLanes(events, { kinds: ['protest'] });
        // A badge stands for neighbours: those whose seen parts have their middles in one stretch.
        const middles = new Map(events.map(({ id, when }) => [id, middleWithin(when, window)]));
        const ids = [...middles]
          .filter(([, middle]) => middle !== undefined && middle < window.start + 20)
          .map(([id]) => id);
        fc.pre(ids.length > 1);
        const selection = pinned(event(...ids), drawn, window);
        const link = formatView({ ...DEFAULT_VIEW, selection });
        const shared = parseView(new URLSearchParams(link), ledger).view.selection;
        expect(shared).toEqual(selection);
        const target = selectedTarget(drawn, selection);
        const marked = target?.type === 'event' ? target.ids : [];
        expect(marked).toEqual(expect.arrayContaining(ids));
        // Whoever else is marked stands on the same day as the last of the badge.
        for (const id of marked) expect(middles.get(id)).toBeLessThan(window.start + 21);
      }),
      { numRuns: 300 },
    );
  });
});
