import type { ChartEvent } from '../bundle/event-columns.ts';
import type { LedgerState } from './ledger-store.ts';
import { deriveLanes, deriveMatching, type Lane } from './visible-events.ts';
import type { ViewState } from './view-state.ts';

/*
 * The events of the view, for every part of the page alike. Each derivation remembers its last answer,
 * so a selector gives the same array until what it is made from changes.
 */

/** As much of the state as decides which events pass the filters, whatever the window. */
export interface FilteredState extends Pick<LedgerState, 'ledger' | 'evidence'> {
  readonly view: Pick<ViewState, 'kinds' | 'sources' | 'query'>;
}

/** Events that pass the filters on source and text, whatever their kind and time. */
export function selectMatching({ ledger, view, evidence }: FilteredState): readonly ChartEvent[] {
  return deriveMatching(ledger, view, evidence);
}

/** They in the lanes of the kinds that are shown. */
export function selectLanes(state: FilteredState): readonly Lane[] {
  return deriveLanes(selectMatching(state), state.view);
}
