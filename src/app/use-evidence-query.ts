import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState } from 'react';
import { useLedger } from '../state/LedgerStoreProvider.tsx';
import type { evidenceQuery } from './bundle-queries.ts';

/** Where the words of the page's ledger come from. */
export const EvidenceQuery = createContext<ReturnType<typeof evidenceQuery> | null>(null);

/** When the browser has nothing better to do; Safari does not say, there a short pause must do. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: 1000 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, 200);
  return () => clearTimeout(timer);
}

/** The state of loading the words; asks for them only where `enabled`. */
export function useEvidenceQuery(enabled: boolean) {
  const options = useContext(EvidenceQuery);
  if (!options) throw new Error('The words of a ledger are asked for outside of its page.');
  return useQuery({ ...options, enabled });
}

/**
 * Brings the words into the store: after the first view is drawn, or at once for a link that leads to
 * something that is read.
 */
export function useEvidenceLoading() {
  const wanted = useLedger(({ view }) => view.selection !== null || view.query !== '' || view.explain);
  const [idle, setIdle] = useState(false);
  const addEvidence = useLedger((state) => state.addEvidence);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  const query = useEvidenceQuery(wanted || idle);
  const { data } = query;
  useEffect(() => {
    if (data) addEvidence(data);
  }, [data, addEvidence]);
  return query;
}
