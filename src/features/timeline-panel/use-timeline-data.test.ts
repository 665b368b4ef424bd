import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay } from '../../domain/calendar.ts';
import { deriveLanes, deriveMatching } from '../../state/visible-events.ts';
import { arbitraryView } from '../../testing/arbitrary-view.ts';
import { sampleLedger } from '../../testing/sample-ledger.ts';
import { pinned, selectedTarget } from './use-timeline-data.ts';

const ledger = sampleLedger();
const lanes = deriveLanes(ledger.events, { kinds: null });
const RALLY = '2019-06-09-rally-in-capital';
const STRIKE = '2014-strike';

describe('pinned', () => {
  it('keeps a score and a single event as they are', () => {
    expect(pinned({ type: 'score', key: 'FIW.E1@2020' }, lanes)).toEqual({
      type: 'score',
      key: 'FIW.E1@2020',
    });
    expect(pinned({ type: 'event', ids: [RALLY] }, lanes)).toEqual({ type: 'event', id: RALLY, list: null });
  });

  it('makes of a badge the list of its lane, from its first to its last event', () => {
    expect(pinned({ type: 'event', ids: [STRIKE, RALLY] }, lanes)).toEqual({
      type: 'list',
      list: { kind: 'protest', start: epochDay(2014, 7, 2), end: epochDay(2019, 6, 10) },
    });
  });

  it('is nothing for a badge of nothing, or of events that are filtered out', () => {
    expect(pinned({ type: 'event', ids: [] }, lanes)).toBeNull();
    expect(
      pinned({ type: 'event', ids: [STRIKE, RALLY] }, deriveLanes(ledger.events, { kinds: ['law'] })),
    ).toBeNull();
  });
});

describe('selectedTarget', () => {
  it('marks what is pinned', () => {
    expect(selectedTarget(null, lanes)).toBeUndefined();
    expect(selectedTarget({ type: 'score', key: 'FIW.E1@2020' }, lanes)).toEqual({
      type: 'score',
      key: 'FIW.E1@2020',
    });
    const list = { kind: 'protest', start: epochDay(2014), end: epochDay(2020) } as const;
    expect(selectedTarget({ type: 'event', id: RALLY, list }, lanes)).toEqual({
      type: 'event',
      ids: [RALLY],
    });
    expect(selectedTarget({ type: 'list', list }, lanes)).toEqual({ type: 'event', ids: [STRIKE, RALLY] });
  });

  it('marks all of a badge that was pinned, in its lane only', () => {
    fc.assert(
      fc.property(arbitraryView(ledger), fc.nat(), fc.infiniteStream(fc.boolean()), (view, at, picks) => {
        const drawn = deriveLanes(deriveMatching(ledger, view), view);
        const filled = drawn.filter(({ events }) => events.length > 1);
        const lane = filled[at % Math.max(1, filled.length)];
        fc.pre(lane !== undefined);
        const ids = lane.events.map(({ id }) => id).filter(() => picks.next().value === true);
        fc.pre(ids.length > 1);
        const target = selectedTarget(pinned({ type: 'event', ids }, drawn), drawn);
        const marked = target?.type === 'event' ? target.ids : [];
        expect(marked).toEqual(expect.arrayContaining(ids));
        expect(lane.events.map(({ id }) => id)).toEqual(expect.arrayContaining([...marked]));
      }),
    );
  });
});
