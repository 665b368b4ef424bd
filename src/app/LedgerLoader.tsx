import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { ledgerQuery } from './bundle-queries.ts';
import { LedgerPage } from './LedgerPage.tsx';
import { LoadFailure } from './LoadFailure.tsx';
import { Working } from './Working.tsx';

interface LedgerLoaderProps {
  readonly base: string;
  readonly search: string;
}

function Loading({ base, search }: LedgerLoaderProps) {
  const words = useMessages().loading;
  const { data, error, isFetching, refetch } = useQuery(ledgerQuery(base, words));
  if (data) return <LedgerPage base={base} search={search} loaded={data} />;
  if (!error) return <Working />;
  return <LoadFailure of="ledger" error={error} retrying={isFetching} onRetry={() => void refetch()} />;
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
