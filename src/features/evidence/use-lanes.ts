import { useMemo } from 'react';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { deriveLanes, deriveMatching, type Lane } from '../../state/visible-events.ts';

/** The lanes of the timeline as it is filtered. */
export function useLanes(): readonly Lane[] {
  const ledger = useLedger((state) => state.ledger);
  const { sources, query, kinds } = useLedger((state) => state.view);
  return useMemo(
    () => deriveLanes(deriveMatching(ledger, { sources, query }), { kinds }),
    [ledger, sources, query, kinds],
  );
}
