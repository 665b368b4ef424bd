import { useMemo } from 'react';
import type { DatedEvent } from '../../bundle/evidence-ledger.ts';
import { useEvidence, useLedger } from '../../state/LedgerStoreProvider.tsx';
import { deriveLanes, deriveMatching, type Lane } from '../../state/visible-events.ts';

/** The lanes of the timeline as it is filtered. */
export function useLanes(): readonly Lane<DatedEvent>[] {
  const ledger = useEvidence();
  const { sources, query, kinds } = useLedger((state) => state.view);
  return useMemo(
    () => deriveLanes(deriveMatching(ledger, { sources, query }, ledger), { kinds }),
    [ledger, sources, query, kinds],
  );
}
