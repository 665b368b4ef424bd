import { lazy, Suspense, useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { civilDate } from '../domain/calendar.ts';
import type { CiteSubject } from '../export/cite/subject.ts';
import { CiteView } from '../features/cite/CiteView.tsx';
import { ExplainButton } from '../features/explain-window/ExplainButton.tsx';
import { TimelineExportButton } from '../features/export-image/TimelineExportButton.tsx';
import { FilterPanel } from '../features/filters/FilterPanel.tsx';
import { HeadlineCards } from '../features/headline/HeadlineCards.tsx';
import { TimelinePanel } from '../features/timeline-panel/TimelinePanel.tsx';
import { TourButton } from '../features/tour/TourButton.tsx';
import { UndoRoom } from '../features/undo/UndoRoom.tsx';
import { useViewLog } from '../features/undo/use-view-log.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { createLedgerStore } from '../state/ledger-store.ts';
import { LedgerStoreProvider, useLedger } from '../state/LedgerStoreProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { useIdlePrefetch } from '../ui/use-idle-prefetch.ts';
import type { LoadedLedger } from './load-bundle.ts';
import { readView, syncUrl } from './url-sync.ts';
import { useLanguageSync } from './use-language-sync.ts';
import { useTranslatedLedger } from './use-translated-ledger.ts';
import { WhenAlive } from './WhenAlive.tsx';
import { EvidenceWhenIdle, WithEvidence } from './WithEvidence.tsx';

// What the first view can do without comes when it is needed: Recharts above all.
const loadEvidencePanel = () => import('../features/evidence/EvidencePanel.tsx');
const EvidencePanel = lazy(async () => ({ default: (await loadEvidencePanel()).EvidencePanel }));
const CiteEvidence = lazy(async () => ({
  default: (await import('../features/cite/CiteEvidence.tsx')).CiteEvidence,
}));
const IndicatorTreePanel = lazy(async () => ({
  default: (await import('../features/indicator-tree/IndicatorTreePanel.tsx')).IndicatorTreePanel,
}));
const TopSections = lazy(async () => ({ default: (await import('./LaterSections.tsx')).TopSections }));
const MainSections = lazy(async () => ({ default: (await import('./LaterSections.tsx')).MainSections }));
const PageSections = lazy(async () => ({ default: (await import('./LaterSections.tsx')).PageSections }));

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

function Undo() {
  const log = useViewLog();
  return (
    <WhenAlive fallback={<UndoRoom />}>
      <UndoButtons log={log} />
    </WhenAlive>
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
        <TourButton />
      </div>
    </div>
  );
}

/** Keeps the room of the button, so that what stands below it does not move from under a finger. */
const CITE_ROOM = <span className="button button-plain cite-room" aria-hidden />;

const renderCite = (subject: CiteSubject) => (
  <Suspense fallback={subject.type === 'quotation' ? null : CITE_ROOM}>
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

interface LedgerSectionsProps extends Pick<LedgerPageProps, 'onAlive'> {
  readonly evidenceLoader: ReactNode;
}

function LedgerSections({ evidenceLoader, onAlive }: LedgerSectionsProps) {
  useIdlePrefetch(loadEvidencePanel);
  return (
    <>
      <RejectedNotice />
      {evidenceLoader}
      <div className="page-head">
        <PageTitle />
        <HeadlineCards />
      </div>
      <FilterPanel />
      <WhenAlive fallback={null}>
        <TopSections />
      </WhenAlive>
      <div className="workspace">
        <div className="workspace-main">
          <TimelinePanel
            beside={<ExplainButton />}
            picker={<IndicatorPicker />}
            undo={<Undo />}
            onAlive={onAlive}
            renderExport={(timeline) => (
              <>
                <TimelineExportButton timeline={timeline} />
                <CiteView />
              </>
            )}
          />
          <WhenAlive fallback={<div className="later-room" />}>
            <MainSections />
          </WhenAlive>
        </div>
        <WithEvidence fallback={null}>
          <EvidencePanel renderCite={renderCite} />
        </WithEvidence>
      </div>
      <WhenAlive fallback={null}>
        <PageSections />
      </WhenAlive>
    </>
  );
}

interface LedgerPageProps {
  readonly base: string;
  /** The view that the address asks for. */
  readonly search: string;
  readonly loaded: LoadedLedger;
  /** Everything that the page shows answers. */
  readonly onAlive?: (() => void) | undefined;
}

/** Ledger → store → page. The URL is read once, before the store exists, and written from it afterwards. */
export function LedgerPage({ base, search, loaded, onAlive }: LedgerPageProps) {
  const ledger = useTranslatedLedger(loaded.ledger);
  const [store] = useState(() => {
    const { view, rejected } = readView(search, ledger);
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
      <LedgerSections evidenceLoader={<EvidenceWhenIdle base={base} loaded={loaded} />} onAlive={onAlive} />
    </LedgerStoreProvider>
  );
}
