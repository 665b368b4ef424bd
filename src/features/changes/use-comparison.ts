import { useMemo } from 'react';
import { defaultPair, deriveComparison, type Comparison } from '../../state/compare-editions.ts';
import type { EditionPair } from '../../state/edition-pair.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';

/** The pair of the view, or the one that the page chooses, and what comparing it gives. */
export function useComparison(): { readonly pair: EditionPair; readonly comparison: Comparison } | undefined {
  const ledger = useLedger((state) => state.ledger);
  const chosen = useLedger((state) => state.view.compare);
  return useMemo(() => {
    const pair = chosen ?? defaultPair(ledger);
    const comparison = pair && deriveComparison(ledger, pair);
    return pair && comparison ? { pair, comparison } : undefined;
  }, [ledger, chosen]);
}
