import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { civilDate } from '../domain/calendar.ts';
import type { CiteSubject } from '../export/cite/subject.ts';
import { ExplainButton } from '../features/explain-window/ExplainButton.tsx';
import { TimelineExportButton } from '../features/export-image/ExportButton.tsx';
import { FilterPanel } from '../features/filters/FilterPanel.tsx';
import { HeadlineCards } from '../features/headline/HeadlineCards.tsx';
import { TimelinePanel } from '../features/timeline-panel/TimelinePanel.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { createLedgerStore } from '../state/ledger-store.ts';
import { LedgerStoreProvider, useLedger } from '../state/LedgerStoreProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { WhenVisible } from '../ui/WhenVisible.tsx';
import { evidenceQuery } from './bundle-queries.ts';
import type { LoadedLedger } from './load-bundle.ts';
import { readView, syncUrl } from './url-sync.ts';
import { EvidenceQuery } from './use-evidence-query.ts';
import { EvidenceLoader, WithEvidence } from './WithEvidence.tsx';

// What the first view can do without comes when it is needed: Recharts above all.
const EvidenceDensityPanel = lazy(async () => ({
  default: (await import('../features/evidence-density/EvidenceDensityPanel.tsx')).EvidenceDensityPanel,
}));
const EvidencePanel = lazy(async () => ({
  default: (await import('../features/evidence/EvidencePanel.tsx')).EvidencePanel,
}));
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
const CiteView = lazy(async () => ({ default: (await import('../features/cite/CiteView.tsx')).CiteView }));
const CiteEvidence = lazy(async () => ({
  default: (await import('../features/cite/CiteEvidence.tsx')).CiteEvidence,
}));
const CALCULATOR_HEIGHT = 900;
const ExplorerSections = lazy(async () => ({
  default: (await import('./ExplorerSections.tsx')).ExplorerSections,
}));
const TableTwin = lazy(async () => ({
  default: (await import('../features/table-twin/TableTwin.tsx')).TableTwin,
}));

const IndicatorTreePanel = lazy(async () => ({
  default: (await import('../features/indicator-tree/IndicatorTreePanel.tsx')).IndicatorTreePanel,
}));

const EXPLORER_HEIGHT = 5400;
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

/** The tree from which the strips of the timeline are filled, while it is open. */
function IndicatorPicker() {
  const open = useLedger((state) => state.view.tree);
  return (
    open && (
      <Suspense fallback={null}>
        <IndicatorTreePanel />
      </Suspense>
    )
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

function LedgerSections() {
  const messages = useMessages();
  const table = useLedger((state) => state.view.table);
  const explain = useLedger((state) => state.view.explain);
  const searching = useLedger((state) => state.view.query.trim() !== '');
  return (
    <>
      <RejectedNotice />
      <EvidenceLoader />
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
            picker={<IndicatorPicker />}
            beside={<ExplainButton />}
            renderExport={(timeline) => (
              <>
                <TimelineExportButton timeline={timeline} />
                <Suspense fallback={<Button disabled>{messages.timeline.citeView}</Button>}>
                  <CiteView />
                </Suspense>
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
          <Suspense fallback={<div style={{ minHeight: EXPLORER_HEIGHT }} />}>
            <ExplorerSections />
          </Suspense>
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

/** Ledger → store → page. The URL is read once, before the store exists, and written from it afterwards. */
export function LedgerPage({ base, loaded }: { readonly base: string; readonly loaded: LoadedLedger }) {
  const query = useMemo(() => evidenceQuery(base, loaded), [base, loaded]);
  const [store] = useState(() => {
    const { ledger } = loaded;
    const { view, rejected } = readView(window, ledger);
    return createLedgerStore(ledger, view, rejected);
  });
  useEffect(() => syncUrl(store), [store]);
  return (
    <LedgerStoreProvider store={store}>
      <EvidenceQuery value={query}>
        <LedgerSections />
      </EvidenceQuery>
    </LedgerStoreProvider>
  );
}
