import { Suspense, type ReactNode } from 'react';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useLedger } from '../state/LedgerStoreProvider.tsx';
import { LoadFailure } from './FailureNotice.tsx';
import { useEvidenceLoading, useEvidenceQuery } from './use-evidence-query.ts';

/** Loads the words behind the marks, and says so once, at the top of the page, when they cannot be had. */
export function EvidenceLoader() {
  const { error, isFetching, refetch } = useEvidenceLoading();
  if (!error) return null;
  return <LoadFailure of="evidence" error={error} retrying={isFetching} onRetry={() => void refetch()} />;
}

interface WithEvidenceProps {
  /** Stands there until words and program have arrived. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page that reads quotations: it waits for them, and says where it has to do without. */
export function WithEvidence({ fallback, children }: WithEvidenceProps) {
  const messages = useMessages().loading;
  const arrived = useLedger((state) => state.evidence !== null);
  const { isError } = useEvidenceQuery(false);
  if (arrived) return <Suspense fallback={fallback}>{children}</Suspense>;
  return isError ? <p className="evidence-missing">{messages.evidenceNeeded}</p> : fallback;
}
