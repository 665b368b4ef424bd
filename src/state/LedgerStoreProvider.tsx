import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { LedgerState, LedgerStore } from './ledger-store.ts';

const LedgerStoreContext = createContext<LedgerStore | null>(null);

export function LedgerStoreProvider(props: { readonly store: LedgerStore; readonly children: ReactNode }) {
  return <LedgerStoreContext value={props.store}>{props.children}</LedgerStoreContext>;
}

function useLedgerStore(): LedgerStore {
  const store = useContext(LedgerStoreContext);
  if (!store) throw new Error('A component that reads the ledger must stand inside LedgerStoreProvider.');
  return store;
}

/** Reads a part of the state; the component renders again only when that part changes. */
export function useLedger<T>(selector: (state: LedgerState) => T): T {
  return useStore(useLedgerStore(), selector);
}
