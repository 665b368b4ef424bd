import { lazy, Suspense, useEffect } from 'react';
import { HelpButton } from '../features/help/HelpButton.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { CrashFailure } from './FailureNotice.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LedgerPage } from './LedgerPage.tsx';
import type { LoadedLedger } from './load-bundle.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { Working } from './Working.tsx';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/page.css';

// Most readers never need a second try.
const LedgerLoader = lazy(async () => ({ default: (await import('./LedgerLoader.tsx')).LedgerLoader }));

export interface AppProps {
  /** Address of the bundle's folder. */
  readonly base: string;
  /** The view that the address asks for; empty where the default one is drawn. */
  readonly search: string;
  /** What the page shows, or how far it has come. */
  readonly ledger: LoadedLedger | 'working' | 'failed';
  /** The page stands, and answers but for a figure that was prerendered. */
  readonly onMounted?: () => void;
  /** The figure answers, too. */
  readonly onAlive?: (() => void) | undefined;
}

function Ledger({ base, search, ledger, onAlive }: AppProps) {
  if (ledger === 'working') return <Working />;
  if (ledger !== 'failed')
    return <LedgerPage base={base} search={search} loaded={ledger} onAlive={onAlive} />;
  return (
    <Suspense fallback={<Working />}>
      <LedgerLoader base={base} search={search} />
    </Suspense>
  );
}

/** The composition root: the shell of the page, and the ledger in it. */
export function App(props: AppProps) {
  const messages = useMessages();
  const { language } = messages;
  const { onMounted } = props;
  useEffect(() => {
    // After what the first effects draw anew, in the same breath.
    if (onMounted) queueMicrotask(onMounted);
  }, [onMounted]);
  return (
    <>
      <header className="site-header">
        <a
          className="site-name"
          href={`${import.meta.env.BASE_URL}${language === 'en' ? '' : `?v=1&lang=${language}`}`}
        >
          {messages.productName}
        </a>
        <div className="site-tools">
          <LanguageSwitch />
          <HelpButton />
          <ThemeSwitch />
        </div>
      </header>
      <main className="site-main">
        <ErrorBoundary fallback={(error, again) => <CrashFailure level={1} error={error} onRetry={again} />}>
          <Ledger {...props} />
        </ErrorBoundary>
      </main>
      <footer className="site-footer">
        <p>{messages.footer.code}</p>
      </footer>
    </>
  );
}
