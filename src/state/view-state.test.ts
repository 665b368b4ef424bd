import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../domain/event-kind.ts';
import { activeKinds, DEFAULT_VIEW, isFiltered, toggled } from './view-state.ts';

describe('activeKinds', () => {
  it('are all without a filter', () => {
    expect(activeKinds({ kinds: null })).toBe(EVENT_KINDS);
    expect(activeKinds({ kinds: [] })).toEqual([]);
  });
});

describe('toggled', () => {
  const all = ['a', 'b', 'c'];

  it('removes and adds one item, in the order of all', () => {
    expect(toggled(null, all, 'b')).toEqual(['a', 'c']);
    expect(toggled(['c'], all, 'a')).toEqual(['a', 'c']);
    expect(toggled(['c'], all, 'c')).toEqual([]);
  });

  it('makes all of them the default', () => {
    expect(toggled(['a', 'c'], all, 'b')).toBeNull();
  });

  it('undoes itself', () => {
    const shown = fc.option(fc.subarray(all, { maxLength: 2 }));
    fc.assert(
      fc.property(shown, fc.constantFrom(...all), (before, item) => {
        expect(toggled(toggled(before, all, item), all, item)).toEqual(before);
      }),
    );
  });
});

describe('isFiltered', () => {
  it('asks for window, kinds, sources and text, not for what is pinned', () => {
    expect(isFiltered(DEFAULT_VIEW)).toBe(false);
    expect(
      isFiltered({
        ...DEFAULT_VIEW,
        table: true,
        explain: true,
        fiwStrip: ['FIW.CL'],
        tree: true,
        earlier: true,
        tour: 1,
        selection: { type: 'score', key: 'FIW.E1@2020' },
      }),
    ).toBe(false);
    for (const patch of [{ window: { start: 0, end: 1 } }, { kinds: [] }, { sources: [] }, { query: 'a' }]) {
      expect(isFiltered({ ...DEFAULT_VIEW, ...patch })).toBe(true);
    }
  });
});
