import { lazy, Suspense, useEffect, useState } from 'react';
import type { Ledger } from '../bundle/ledger.ts';
import { civilDate } from '../domain/calendar.ts';
import { ExportButton } from '../features/export-image/ExportButton.tsx';
import { FilterPanel } from '../features/filters/FilterPanel.tsx';
import { HeadlineCards } from '../features/headline/HeadlineCards.tsx';
import { TimelinePanel } from '../features/timeline-panel/TimelinePanel.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { createLedgerStore } from '../state/ledger-store.ts';
import { LedgerStoreProvider, useLedger } from '../state/LedgerStoreProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { WhenVisible } from '../ui/WhenVisible.tsx';
import { CrashFailure } from './FailureNotice.tsx';
import { readView, syncUrl } from './url-sync.ts';

// What the first view can do without comes when it is needed: Recharts above all.
const EvidencePanel = lazy(async () => ({
  default: (await import('../features/evidence/EvidencePanel.tsx')).EvidencePanel,
}));
const SourceList = lazy(async () => ({
  default: (await import('../features/source-list/SourceList.tsx')).SourceList,
}));
const SubscoresPanel = lazy(async () => ({
  default: (await import('../features/subscores/SubscoresPanel.tsx')).SubscoresPanel,
}));
const TableTwin = lazy(async () => ({
  default: (await import('../features/table-twin/TableTwin.tsx')).TableTwin,
}));

const SUBSCORES_HEIGHT = 640;

function RejectedNotice() {
  const messages = useMessages().notice;
  const rejected = useLedger((state) => state.rejected);
  const dismiss = useLedger((state) => state.dismissRejected);
  if (rejected.length === 0) return null;
  return (
    <div className="notice" role="status">
      <p>{messages.rejected(rejected.map(({ key, value }) => `${key}=${value}`.slice(0, 80)).join(', '))}</p>
      <Button onClick={dismiss}>{messages.dismiss}</Button>
    </div>
  );
}

function PageTitle() {
  const messages = useMessages();
  const { country } = useLedger((state) => state.ledger);
  const window = useLedger((state) => state.defaultWindow);
  return (
    <div className="page-title">
      <h1>{messages.pageTitle(country.name)}</h1>
      <p>{messages.pageLead(country.name, civilDate(window.start).year, civilDate(window.end - 1).year)}</p>
    </div>
  );
}

function LedgerSections() {
  const messages = useMessages();
  const table = useLedger((state) => state.view.table);
  return (
    <>
      <RejectedNotice />
      <div className="page-head">
        <PageTitle />
        <HeadlineCards />
      </div>
      <FilterPanel />
      <div className="workspace">
        <div className="workspace-main">
          <TimelinePanel renderExport={(timeline) => <ExportButton timeline={timeline} />} />
          {table && (
            <Suspense fallback={<p>{messages.loading.working}</p>}>
              <TableTwin />
            </Suspense>
          )}
          <WhenVisible minHeight={SUBSCORES_HEIGHT} placeholder={null}>
            <ErrorBoundary
              fallback={(error, again) => <CrashFailure level={2} error={error} onRetry={again} />}
            >
              <Suspense fallback={<p>{messages.loading.chart}</p>}>
                <SubscoresPanel />
              </Suspense>
            </ErrorBoundary>
          </WhenVisible>
        </div>
        <Suspense fallback={null}>
          <EvidencePanel />
        </Suspense>
      </div>
      <Suspense fallback={null}>
        <SourceList />
      </Suspense>
    </>
  );
}

/** Ledger → store → page. The URL is read once, before the store exists, and written from it afterwards. */
export function LedgerPage({ ledger }: { readonly ledger: Ledger }) {
  const [store] = useState(() => {
    const { view, rejected } = readView(window, ledger);
    return createLedgerStore(ledger, view, rejected);
  });
  useEffect(() => syncUrl(store), [store]);
  return (
    <LedgerStoreProvider store={store}>
      <LedgerSections />
    </LedgerStoreProvider>
  );
}
