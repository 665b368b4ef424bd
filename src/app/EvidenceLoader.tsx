import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useFailureMessages } from '../messages/use-failure-messages.ts';
import { useLedger } from '../state/LedgerStoreProvider.tsx';
import { evidenceQuery } from './bundle-queries.ts';
import type { LoadedLedger } from './load-bundle.ts';
import { LoadFailure } from './LoadFailure.tsx';

interface EvidenceLoaderProps {
  readonly base: string;
  readonly loaded: LoadedLedger;
}

function Loading({ base, loaded }: EvidenceLoaderProps) {
  const words = useFailureMessages();
  const { data, error, isError, isFetching, refetch } = useQuery(evidenceQuery(base, loaded));
  const addEvidence = useLedger((state) => state.addEvidence);
  const setFailed = useLedger((state) => state.setEvidenceFailed);
  useEffect(() => {
    if (data) addEvidence(data);
  }, [data, addEvidence]);
  useEffect(() => setFailed(isError), [isError, setFailed]);
  if (!error) return null;
  return (
    <LoadFailure
      of="evidence"
      words={words}
      error={error}
      retrying={isFetching}
      onRetry={() => void refetch()}
    />
  );
}

/** Brings the words behind the marks into the store, and says once, at the top of the page, when they cannot be had. */
export function EvidenceLoader(props: EvidenceLoaderProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Loading {...props} />
    </QueryClientProvider>
  );
}
