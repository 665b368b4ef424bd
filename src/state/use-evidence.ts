import type { EvidenceLedger } from '../bundle/evidence-ledger.ts';
import { useLedger } from './LedgerStoreProvider.tsx';

/** The ledger with its words, where the app has made sure that they have arrived. */
export function useEvidence(): EvidenceLedger {
  const evidence = useLedger((state) => state.evidence);
  if (!evidence) throw new Error('A part that reads quotations must stand inside WithEvidence.');
  return evidence;
}
