import type { ChartEvent } from '../bundle/event-columns.ts';
import { useFollowing } from './LedgerStoreProvider.tsx';
import type { LedgerState } from './ledger-store.ts';
import { remember } from '../domain/remember.ts';
import { selectLanes, selectMatching, type FilteredState } from './select-events.ts';
import type { Lane } from './visible-events.ts';

/*
 * A filter is acknowledged at once, by the chip that is pressed or the letter that stands in the field;
 * what it lets through follows after that paint: timeline, counts and list in the same one, and what lies
 * below them when the browser rests (use-follow-when-idle.ts). A window that is dragged stays under the
 * finger, drawn past the page; all of the page follows it when the hand rests.
 */

const filteredState = remember(
  (
    ledger: FilteredState['ledger'],
    evidence: FilteredState['evidence'],
    kinds: FilteredState['view']['kinds'],
    sources: FilteredState['view']['sources'],
    query: string,
  ): FilteredState => ({ ledger, evidence, view: { kinds, sources, query } }),
);

function selectFiltered({ ledger, evidence, view }: LedgerState): FilteredState {
  return filteredState(ledger, evidence, view.kinds, view.sources, view.query);
}

function useFiltered(): FilteredState {
  return useFollowing(selectFiltered);
}

/** Events that pass the filters on source and text, whatever their kind and time. */
export function useMatching(): readonly ChartEvent[] {
  return selectMatching(useFiltered());
}

/** They in the lanes of the kinds that are shown. */
export function useLanes(): readonly Lane[] {
  return selectLanes(useFiltered());
}
