import { describe, expect, it } from 'vitest';
import { epochDay } from '../domain/calendar.ts';
import { bundledLedger } from '../testing/bundled-ledger.ts';
import { sampleLedger } from '../testing/sample-ledger.ts';
import { createLedgerStore } from './ledger-store.ts';
import { pointAt, pointingOf, timelineLink } from './pointing.ts';

const ledger = bundledLedger();
const E1 = { type: 'score', key: 'FIW.E1@2020' } as const;
const YEAR = { type: 'year', year: 2019, kind: null } as const;

describe('the store of what is pointed at', () => {
  it('belongs to one ledger store', () => {
    const [a, b] = [createLedgerStore(sampleLedger()), createLedgerStore(sampleLedger())];
    pointAt(pointingOf(a), 'page', YEAR);
    expect(pointingOf(a).getState()).toEqual({ at: YEAR, by: 'page' });
    expect(pointingOf(b).getState()).toBeNull();
  });

  it('changes only for something else, and is cleared only by the view that pointed', () => {
    const store = pointingOf(createLedgerStore(sampleLedger()));
    let changes = 0;
    store.subscribe(() => (changes += 1));
    for (const at of [E1, { ...E1 }, YEAR, { ...YEAR }, { type: 'event', ids: ['a'] } as const])
      pointAt(store, 'page', at);
    pointAt(store, 'page', { type: 'event', ids: ['a'] });
    expect(changes).toBe(3);
    pointAt(store, 'timeline', null);
    expect(changes).toBe(3);
    pointAt(store, 'page', null);
    expect(store.getState()).toBeNull();
  });
});

describe('timelineLink', () => {
  const strips = { nitStrip: ['NIT.DS'], fiwStrip: ['FIW.E1', 'FIW.E2'] };

  it('is the mark of a score whose indicator has a strip, and the days of another', () => {
    expect(timelineLink(E1, ledger, strips)).toBe(E1);
    expect(timelineLink({ type: 'score', key: 'FIW.A@2020' }, ledger, strips)).toEqual({
      type: 'days',
      start: epochDay(2019),
      end: epochDay(2020),
      kind: null,
    });
    expect(timelineLink({ type: 'score', key: 'FOTN.TOTAL@2019' }, ledger, strips)).toEqual({
      type: 'days',
      start: epochDay(2018, 6),
      end: epochDay(2019, 6),
      kind: null,
    });
  });

  it('is the year of a part of the histogram, and an event as it is', () => {
    const event = { type: 'event', ids: ['a'] } as const;
    expect(timelineLink(event, ledger, strips)).toBe(event);
    expect(timelineLink({ ...YEAR, kind: 'law' }, ledger, strips)).toEqual({
      type: 'days',
      start: epochDay(2019),
      end: epochDay(2020),
      kind: 'law',
    });
  });
});
