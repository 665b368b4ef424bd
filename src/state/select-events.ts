import type { ChartEvent } from '../bundle/event-columns.ts';
import { selectWindow, type LedgerState } from './ledger-store.ts';
import { deriveLanes, deriveMatching, deriveShown, type Lane } from './visible-events.ts';

/*
 * The events of the view, for every part of the page alike. Each derivation remembers its last answer,
 * so a selector gives the same array until what it is made from changes.
 */

/** Events that pass the filters on source and text, whatever their kind and time. */
export function selectMatching({ ledger, view, evidence }: LedgerState): readonly ChartEvent[] {
  return deriveMatching(ledger, view, evidence);
}

/** They in the lanes of the kinds that are shown. */
export function selectLanes(state: LedgerState): readonly Lane[] {
  return deriveLanes(selectMatching(state), state.view);
}

/** What is drawn in the window, in order of time. */
export function selectShown(state: LedgerState): readonly ChartEvent[] {
  return deriveShown(selectLanes(state), selectWindow(state));
}
