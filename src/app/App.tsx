import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { ledgerQuery } from './bundle-queries.ts';
import { CrashFailure, LoadFailure } from './FailureNotice.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LedgerPage } from './LedgerPage.tsx';
import type { LoadedLedger } from './load-bundle.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { useTranslatedLedger } from './use-translated-ledger.ts';
import './styles/tokens.css';
import './styles/page.css';

const HelpButton = lazy(async () => ({
  default: (await import('../features/help/HelpButton.tsx')).HelpButton,
}));

interface TranslatedPageProps {
  readonly base: string;
  readonly loaded: LoadedLedger;
}

function TranslatedPage({ base, loaded }: TranslatedPageProps) {
  return <LedgerPage base={base} loaded={loaded} ledger={useTranslatedLedger(loaded.ledger)} />;
}

function LedgerLoader({ base }: { readonly base: string }) {
  const messages = useMessages().loading;
  const { data, error, isFetching, refetch } = useQuery(ledgerQuery(base, messages));
  if (data) return <TranslatedPage base={base} loaded={data} />;
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
  const { language } = messages;
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <header className="site-header">
        <a
          className="site-name"
          href={`${import.meta.env.BASE_URL}${language === 'en' ? '' : `?v=1&lang=${language}`}`}
        >
          {messages.productName}
        </a>
        <div className="site-tools">
          <LanguageSwitch />
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
