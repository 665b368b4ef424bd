import { useCallback } from 'react';
import { useStore } from 'zustand';
import { useLedgerStore } from './LedgerStoreProvider.tsx';
import { pointAt, pointingOf, type Pointed, type Pointing } from './pointing.ts';

/** Reads a part of what is pointed at; the component renders again only when that part changes. */
export function usePointed<T>(selector: (pointing: Pointing | null) => T): T {
  return useStore(pointingOf(useLedgerStore()), selector);
}

/** Tells every view what is pointed at in one of them; `null` when it is nothing any more. */
export function usePointAt(by: Pointing['by']): (at: Pointed | null) => void {
  const store = pointingOf(useLedgerStore());
  return useCallback((at) => pointAt(store, by, at), [store, by]);
}
