import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { LedgerState, LedgerStore } from './ledger-store.ts';
import { useFollowingPart } from './use-following-part.ts';

const LedgerStoreContext = createContext<LedgerStore | null>(null);

export function LedgerStoreProvider(props: { readonly store: LedgerStore; readonly children: ReactNode }) {
  return <LedgerStoreContext value={props.store}>{props.children}</LedgerStoreContext>;
}

/** The store itself, for what follows it beside the page. */
export function useLedgerStore(): LedgerStore {
  const store = useContext(LedgerStoreContext);
  if (!store) throw new Error('A component that reads the ledger must stand inside LedgerStoreProvider.');
  return store;
}

/** Reads a part of the state; the component renders again only when that part changes. */
export function useLedger<T>(selector: (state: LedgerState) => T): T {
  return useStore(useLedgerStore(), selector);
}

/** The same for a part that may follow after the paint that acknowledges an input (use-following-part.ts). */
export function useFollowing<T>(selector: (state: LedgerState) => T, later?: (run: () => void) => void): T {
  return useFollowingPart(useLedgerStore(), selector, later);
}
