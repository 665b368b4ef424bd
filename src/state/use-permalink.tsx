import { useCallback } from 'react';
import { useLedgerStore } from './LedgerStoreProvider.tsx';
import { formatView } from './url-codec.ts';

/**
 * Gives the address of the view as it is now. What is cited takes it from here and not from the address bar,
 * which follows the page after a moment.
 */
export function usePermalink(): () => string {
  const store = useLedgerStore();
  return useCallback(() => {
    const { origin, pathname, hash } = window.location;
    return `${origin}${pathname}${formatView(store.getState().view)}${hash}`;
  }, [store]);
}
