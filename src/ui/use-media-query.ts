import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds; `null` where that cannot be known: in the page as it was prerendered. */
export function useKnownMediaQuery(query: string): boolean | null {
  const subscribe = useCallback(
    (notify: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', notify);
      return () => list.removeEventListener('change', notify);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => null,
  );
}

/** The same where the prerendered page looks as if it did not hold. */
export function useMediaQuery(query: string): boolean {
  return useKnownMediaQuery(query) ?? false;
}
