import { describe, expect, it } from 'vitest';
import { sampleLedger } from '../testing/sample-ledger.ts';
import { createLedgerStore } from './ledger-store.ts';
import { selectLanes, selectMatching } from './select-events.ts';

const ledger = sampleLedger();
const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

describe('the events of the view', () => {
  it('are the same arrays for everybody until a filter changes', () => {
    const store = createLedgerStore(ledger);
    store.getState().addEvidence(ledger);
    const ask = () => {
      const state = store.getState();
      return [selectMatching(state), selectLanes(state)];
    };
    const before = ask();
    store.getState().change({ selection: { type: 'score', key: 'FIW.E1@2020' } });
    const pinned = ask();
    pinned.forEach((answer, index) => expect(answer).toBe(before[index]));

    store.getState().change({ kinds: ['protest'] });
    const [matching, lanes] = ask();
    expect(matching).toBe(before[0]);
    expect(lanes).not.toBe(before[1]);
  });

  it('follow text and kinds', () => {
    const store = createLedgerStore(ledger);
    store.getState().addEvidence(ledger);
    store.getState().change({ query: 'told by', kinds: ['law', 'election'] });
    const state = store.getState();
    expect(ids(selectMatching(state))).toContain('2014-strike');
    expect(selectLanes(state).map(({ kind, events }) => [kind, ids(events)])).toEqual([
      ['law', ['2018-11-assembly-law']],
      ['election', ['2019-06-09-presidential-election']],
    ]);
  });
});
