import type { ChartEvent } from '../bundle/event-columns.ts';
import { useFollowing } from './LedgerStoreProvider.tsx';
import { selectWindow } from './ledger-store.ts';
import { deriveShown } from './shown-in-window.ts';
import { useLanes } from './use-filtered-events.tsx';

/** What is drawn in the window, in order of time; it follows filters and window after the next paint. */
export function useShown(): readonly ChartEvent[] {
  return deriveShown(useLanes(), useFollowing(selectWindow));
}
