import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { civilDate } from '../domain/calendar.ts';
import type { CiteSubject } from '../export/cite/subject.ts';
import { CiteView } from '../features/cite/CiteView.tsx';
import { ExplainButton } from '../features/explain-window/ExplainButton.tsx';
import { ExportButton } from '../features/export-image/ExportButton.tsx';
import { FilterPanel } from '../features/filters/FilterPanel.tsx';
import { HeadlineCards } from '../features/headline/HeadlineCards.tsx';
import { TimelinePanel } from '../features/timeline-panel/TimelinePanel.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { createLedgerStore } from '../state/ledger-store.ts';
import { LedgerStoreProvider, useLedger } from '../state/LedgerStoreProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { useIdlePrefetch } from '../ui/use-idle-prefetch.ts';
import { WhenVisible } from '../ui/WhenVisible.tsx';
import { CrashFailure } from './FailureNotice.tsx';
import type { LoadedLedger } from './load-bundle.ts';
import { readView, syncUrl } from './url-sync.ts';
import { EvidenceWhenIdle, WithEvidence } from './WithEvidence.tsx';

// What the first view can do without comes when it is needed: Recharts above all.
const EvidenceDensityPanel = lazy(async () => ({
  default: (await import('../features/evidence-density/EvidenceDensityPanel.tsx')).EvidenceDensityPanel,
}));
const loadEvidencePanel = () => import('../features/evidence/EvidencePanel.tsx');
const EvidencePanel = lazy(async () => ({ default: (await loadEvidencePanel()).EvidencePanel }));
const ExplainWindow = lazy(async () => ({
  default: (await import('../features/explain-window/ExplainWindow.tsx')).ExplainWindow,
}));
const SearchResults = lazy(async () => ({
  default: (await import('../features/search-results/SearchResults.tsx')).SearchResults,
}));
const MethodPanel = lazy(async () => ({
  default: (await import('../features/method/MethodPanel.tsx')).MethodPanel,
}));
const CalculatorPanel = lazy(async () => ({
  default: (await import('../features/calculator/CalculatorPanel.tsx')).CalculatorPanel,
}));
const CiteEvidence = lazy(async () => ({
  default: (await import('../features/cite/CiteEvidence.tsx')).CiteEvidence,
}));
const CALCULATOR_HEIGHT = 900;
const SubscoresPanel = lazy(async () => ({
  default: (await import('../features/subscores/SubscoresPanel.tsx')).SubscoresPanel,
}));
const TableTwin = lazy(async () => ({
  default: (await import('../features/table-twin/TableTwin.tsx')).TableTwin,
}));

const SUBSCORES_HEIGHT = 718;
const DENSITY_HEIGHT = 1240;

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

const renderCite = (subject: CiteSubject) => (
  <Suspense fallback={null}>
    <CiteEvidence subject={subject} />
  </Suspense>
);

function Subscores() {
  const messages = useMessages().loading;
  return (
    <WhenVisible minHeight={SUBSCORES_HEIGHT} placeholder={null}>
      <ErrorBoundary fallback={(error, again) => <CrashFailure level={2} error={error} onRetry={again} />}>
        <Suspense fallback={<p>{messages.chart}</p>}>
          <SubscoresPanel />
        </Suspense>
      </ErrorBoundary>
    </WhenVisible>
  );
}

function EvidenceDensity() {
  const messages = useMessages().loading;
  return (
    <WhenVisible minHeight={DENSITY_HEIGHT} placeholder={null}>
      <WithEvidence fallback={<p>{messages.working}</p>}>
        <EvidenceDensityPanel />
      </WithEvidence>
    </WhenVisible>
  );
}

/** Sources, formulas and checks, and the calculator when the reader comes to it. */
function Method() {
  const messages = useMessages().loading;
  return (
    <WithEvidence fallback={null}>
      <MethodPanel
        calculator={
          <WhenVisible minHeight={CALCULATOR_HEIGHT} placeholder={null}>
            <Suspense fallback={<p>{messages.working}</p>}>
              <CalculatorPanel />
            </Suspense>
          </WhenVisible>
        }
      />
    </WithEvidence>
  );
}

function LedgerSections({ evidenceLoader }: { readonly evidenceLoader: ReactNode }) {
  const messages = useMessages();
  useIdlePrefetch(loadEvidencePanel);
  const table = useLedger((state) => state.view.table);
  const explain = useLedger((state) => state.view.explain);
  const searching = useLedger((state) => state.view.query.trim() !== '');
  return (
    <>
      <RejectedNotice />
      {evidenceLoader}
      <div className="page-head">
        <PageTitle />
        <HeadlineCards />
      </div>
      <FilterPanel />
      {searching && (
        <WithEvidence fallback={null}>
          <SearchResults />
        </WithEvidence>
      )}
      <div className="workspace">
        <div className="workspace-main">
          <TimelinePanel
            beside={<ExplainButton />}
            renderExport={(timeline) => (
              <>
                <ExportButton timeline={timeline} />
                <CiteView />
              </>
            )}
          />
          {explain && (
            <WithEvidence fallback={<p>{messages.loading.working}</p>}>
              <ExplainWindow />
            </WithEvidence>
          )}
          {table && (
            <WithEvidence fallback={<p>{messages.loading.working}</p>}>
              <TableTwin />
            </WithEvidence>
          )}
          <Subscores />
        </div>
        <WithEvidence fallback={null}>
          <EvidencePanel renderCite={renderCite} />
        </WithEvidence>
      </div>
      <Method />
      <EvidenceDensity />
    </>
  );
}

interface LedgerPageProps {
  readonly base: string;
  /** The view that the address asks for. */
  readonly search: string;
  readonly loaded: LoadedLedger;
}

/** Ledger → store → page. The URL is read once, before the store exists, and written from it afterwards. */
export function LedgerPage({ base, search, loaded }: LedgerPageProps) {
  const [store] = useState(() => {
    const { ledger } = loaded;
    const { view, rejected } = readView(search, ledger);
    return createLedgerStore(ledger, view, rejected);
  });
  useEffect(() => syncUrl(store), [store]);
  return (
    <LedgerStoreProvider store={store}>
      <LedgerSections evidenceLoader={<EvidenceWhenIdle base={base} loaded={loaded} />} />
    </LedgerStoreProvider>
  );
}
