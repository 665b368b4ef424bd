import { lazy, Suspense, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Ledger } from '../bundle/ledger.ts';
import { civilDate } from '../domain/calendar.ts';
import type { CiteSubject } from '../export/cite/subject.ts';
import { ExplainButton } from '../features/explain-window/ExplainButton.tsx';
import { FilterPanel } from '../features/filters/FilterPanel.tsx';
import { HeadlineCards } from '../features/headline/HeadlineCards.tsx';
import { TimelinePanel } from '../features/timeline-panel/TimelinePanel.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { createLedgerStore } from '../state/ledger-store.ts';
import { LedgerStoreProvider, useLedger } from '../state/LedgerStoreProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { evidenceQuery } from './bundle-queries.ts';
import type { LoadedLedger } from './load-bundle.ts';
import { readView, syncUrl } from './url-sync.ts';
import { EvidenceQuery } from './use-evidence-query.ts';
import { useLanguageSync } from './use-language-sync.ts';
import { EvidenceLoader, WithEvidence } from './WithEvidence.tsx';

// What the first view can do without comes when it is needed: Recharts above all.
const EvidencePanel = lazy(async () => ({
  default: (await import('../features/evidence/EvidencePanel.tsx')).EvidencePanel,
}));
const TimelineExportButton = lazy(async () => ({
  default: (await import('../features/export-image/TimelineExportButton.tsx')).TimelineExportButton,
}));
const CiteEvidence = lazy(async () => ({
  default: (await import('../features/cite/CiteEvidence.tsx')).CiteEvidence,
}));
const IndicatorTreePanel = lazy(async () => ({
  default: (await import('../features/indicator-tree/IndicatorTreePanel.tsx')).IndicatorTreePanel,
}));
const TopSections = lazy(async () => ({ default: (await import('./LaterSections.tsx')).TopSections }));
const MainSections = lazy(async () => ({ default: (await import('./LaterSections.tsx')).MainSections }));
const PageSections = lazy(async () => ({ default: (await import('./LaterSections.tsx')).PageSections }));
const TourButton = lazy(async () => ({ default: (await import('./LaterSections.tsx')).TourButton }));
const CiteView = lazy(async () => ({ default: (await import('./LaterSections.tsx')).CiteView }));
const UndoButtons = lazy(async () => ({
  default: (await import('../features/undo/UndoButtons.tsx')).UndoButtons,
}));

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
      <div className="tour-start">
        <Suspense fallback={<Button disabled>{messages.tour}</Button>}>
          <TourButton />
        </Suspense>
      </div>
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

function LedgerSections() {
  const messages = useMessages();
  return (
    <>
      <RejectedNotice />
      <EvidenceLoader />
      <div className="page-head">
        <PageTitle />
        <HeadlineCards />
      </div>
      <FilterPanel />
      <Suspense fallback={null}>
        <TopSections />
      </Suspense>
      <div className="workspace">
        <div className="workspace-main">
          <TimelinePanel
            beside={<ExplainButton />}
            picker={<IndicatorPicker />}
            undo={
              <Suspense fallback={null}>
                <UndoButtons />
              </Suspense>
            }
            renderExport={(timeline) => (
              <>
                <Suspense fallback={<Button disabled>{messages.timeline.exportImage}</Button>}>
                  <TimelineExportButton timeline={timeline} />
                </Suspense>
                <Suspense fallback={<Button disabled>{messages.timeline.citeView}</Button>}>
                  <CiteView />
                </Suspense>
              </>
            )}
          />
          <Suspense fallback={null}>
            <MainSections />
          </Suspense>
        </div>
        <WithEvidence fallback={null}>
          <EvidencePanel renderCite={renderCite} />
        </WithEvidence>
      </div>
      <Suspense fallback={null}>
        <PageSections />
      </Suspense>
    </>
  );
}

interface LedgerPageProps {
  readonly base: string;
  readonly loaded: LoadedLedger;
  /** The loaded one with its names in the reader's language. */
  readonly ledger: Ledger;
}

/** Ledger → store → page. The URL is read once, before the store exists, and written from it afterwards. */
export function LedgerPage({ base, loaded, ledger }: LedgerPageProps) {
  const words = useMessages().loading;
  const query = useMemo(() => evidenceQuery(base, loaded, words), [base, loaded, words]);
  const [store] = useState(() => {
    const { view, rejected } = readView(window, ledger);
    return createLedgerStore(ledger, view, rejected);
  });
  useEffect(() => syncUrl(store), [store]);
  useLanguageSync(store);
  // Before the next paint: no frame with the words of one language and the names of another.
  useLayoutEffect(() => {
    if (store.getState().ledger !== ledger) store.getState().rename(ledger);
  }, [store, ledger]);
  return (
    <LedgerStoreProvider store={store}>
      <EvidenceQuery value={query}>
        <LedgerSections />
      </EvidenceQuery>
    </LedgerStoreProvider>
  );
}
