import { useDeferredValue } from 'react';
import type { ChartEvent } from '../bundle/event-columns.ts';
import { useLedger } from './LedgerStoreProvider.tsx';
import { selectWindow, type LedgerState } from './ledger-store.ts';
import { remember } from './remember.ts';
import { selectLanes, selectMatching, type FilteredState } from './select-events.ts';
import { deriveShown, type Lane } from './visible-events.ts';

/*
 * A filter is acknowledged at once, by the chip that is pressed or the letter that stands in the field;
 * what it lets through follows after that paint, in every part of the page in the same one. A window is
 * not held back: what is dragged must stay under the finger.
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
  return useDeferredValue(useLedger(selectFiltered));
}

/** Events that pass the filters on source and text, whatever their kind and time. */
export function useMatching(): readonly ChartEvent[] {
  return selectMatching(useFiltered());
}

/** They in the lanes of the kinds that are shown. */
export function useLanes(): readonly Lane[] {
  return selectLanes(useFiltered());
}

/** What is drawn in the window, in order of time. */
export function useShown(): readonly ChartEvent[] {
  return deriveShown(useLanes(), useLedger(selectWindow));
}
