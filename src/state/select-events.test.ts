import { describe, expect, it } from 'vitest';
import { epochDay } from '../domain/calendar.ts';
import { sampleLedger } from '../testing/sample-ledger.ts';
import { createLedgerStore } from './ledger-store.ts';
import { selectLanes, selectMatching, selectShown } from './select-events.ts';

const ledger = sampleLedger();
const window2019 = { start: epochDay(2019), end: epochDay(2020) };
const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

describe('the events of the view', () => {
  it('are the same arrays for everybody until a filter changes', () => {
    const store = createLedgerStore(ledger);
    store.getState().addEvidence(ledger);
    const ask = () => {
      const state = store.getState();
      return [selectMatching(state), selectLanes(state), selectShown(state)];
    };
    const before = ask();
    store.getState().change({ selection: { type: 'score', key: 'FIW.E1@2020' } });
    const pinned = ask();
    pinned.forEach((answer, index) => expect(answer).toBe(before[index]));

    store.getState().change({ kinds: ['protest'] });
    const [matching, lanes, shown] = ask();
    expect(matching).toBe(before[0]);
    expect([lanes, shown].some((answer) => before.includes(answer!))).toBe(false);
  });

  it('follow text, kinds and window', () => {
    const store = createLedgerStore(ledger);
    store.getState().addEvidence(ledger);
    store.getState().change({ query: 'told by', kinds: ['law', 'election'], window: window2019 });
    const state = store.getState();
    expect(ids(selectMatching(state))).toContain('2014-strike');
    expect(selectLanes(state).map(({ kind, events }) => [kind, ids(events)])).toEqual([
      ['law', ['2018-11-assembly-law']],
      ['election', ['2019-06-09-presidential-election']],
    ]);
    expect(ids(selectShown(state))).toEqual(['2019-06-09-presidential-election']);
  });
});
