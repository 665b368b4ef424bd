import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFailureMessages } from '../messages/use-failure-messages.ts';
import { ledgerQuery } from './bundle-queries.ts';
import { LedgerPage } from './LedgerPage.tsx';
import { LoadFailure } from './LoadFailure.tsx';
import { Working } from './Working.tsx';

interface LedgerLoaderProps {
  readonly base: string;
  readonly search: string;
}

function Loading({ base, search }: LedgerLoaderProps) {
  const words = useFailureMessages();
  const { data, error, isFetching, refetch } = useQuery(ledgerQuery(base));
  if (data) return <LedgerPage base={base} search={search} loaded={data} />;
  if (!error) return <Working />;
  return (
    <LoadFailure
      of="ledger"
      words={words}
      error={error}
      retrying={isFetching}
      onRetry={() => void refetch()}
    />
  );
}

/** The second try for a ledger that could not be loaded: again where that may help, else it says why not. */
export function LedgerLoader(props: LedgerLoaderProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Loading {...props} />
    </QueryClientProvider>
  );
}
