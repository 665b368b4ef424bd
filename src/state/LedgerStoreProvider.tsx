import { createContext, startTransition, useContext, useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { LedgerState, LedgerStore } from './ledger-store.ts';

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

function atOnce(run: () => void): void {
  run();
}

/** Reads a part of the state; the component renders again only when that part changes. */
export function useLedger<T>(selector: (state: LedgerState) => T): T {
  return useStore(useLedgerStore(), selector);
}

/**
 * The same for a part that may follow after the paint that acknowledges an input: nothing renders at once,
 * and everything that follows does so in one paint. The selector must stay the same function and be cheap.
 * With `later` it follows not before that; it must stay the same function, too.
 */
export function useFollowing<T>(selector: (state: LedgerState) => T, later = atOnce): T {
  const store = useLedgerStore();
  const [part, setPart] = useState(() => selector(store.getState()));
  useEffect(() => {
    const follow = () => startTransition(() => setPart(() => selector(store.getState())));
    follow();
    return store.subscribe((state, before) => {
      if (!Object.is(selector(state), selector(before))) later(follow);
    });
  }, [store, selector, later]);
  return part;
}
