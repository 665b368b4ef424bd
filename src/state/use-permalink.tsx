import { useCallback } from 'react';
import { useLedgerStore } from './LedgerStoreProvider.tsx';
import { formatView } from './url-codec.ts';
import type { ViewState } from './view-state.ts';

/**
 * Gives the address of the view as it is now, or of `view`. What is cited takes it from here and not from
 * the address bar, which follows typing and dragging after a pause.
 */
export function usePermalink(): (view?: ViewState) => string {
  const store = useLedgerStore();
  return useCallback(
    (view = store.getState().view) => {
      const { origin, pathname } = window.location;
      return `${origin}${pathname}${formatView(view)}`;
    },
    [store],
  );
}
