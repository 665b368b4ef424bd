import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { ledgerQuery } from './bundle-queries.ts';
import { CrashFailure, LoadFailure } from './FailureNotice.tsx';
import { LedgerPage } from './LedgerPage.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import './styles/tokens.css';
import './styles/page.css';

const HelpButton = lazy(async () => ({
  default: (await import('../features/help/HelpButton.tsx')).HelpButton,
}));

function LedgerLoader({ base }: { readonly base: string }) {
  const messages = useMessages().loading;
  const { data, error, isFetching, refetch } = useQuery(ledgerQuery(base));
  if (data) return <LedgerPage base={base} loaded={data} />;
  if (error)
    return <LoadFailure of="ledger" error={error} retrying={isFetching} onRetry={() => void refetch()} />;
  return (
    <p className="loading" role="status">
      {messages.working}
    </p>
  );
}

/** The composition root: providers, the shell of the page, and the ledger in it. */
export function App({ base }: { readonly base: string }) {
  const messages = useMessages();
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <header className="site-header">
        <a className="site-name" href={import.meta.env.BASE_URL}>
          {messages.productName}
        </a>
        <div className="site-tools">
          <Suspense fallback={<Button disabled>{messages.help}</Button>}>
            <HelpButton />
          </Suspense>
          <ThemeSwitch />
        </div>
      </header>
      <main className="site-main">
        <ErrorBoundary fallback={(error, again) => <CrashFailure level={1} error={error} onRetry={again} />}>
          <LedgerLoader base={base} />
        </ErrorBoundary>
      </main>
      <footer className="site-footer">
        <p>{messages.footer.code}</p>
      </footer>
    </QueryClientProvider>
  );
}
