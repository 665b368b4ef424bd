import { lazy, Suspense } from 'react';
import { EventsByYearPanel } from '../features/events-by-year/EventsByYearPanel.tsx';
import { PreparedSearch } from '../features/filters/PreparedSearch.tsx';
import { FirstVisitHints } from '../features/hints/FirstVisitHints.tsx';
import { LinkedHighlight } from '../features/linked-highlight/LinkedHighlight.tsx';
import { PrintSources, PrintSummary } from '../features/print-report/PrintReport.tsx';
import { TourCard } from '../features/tour/TourCard.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useFollowing, useLedger } from '../state/LedgerStoreProvider.tsx';
import type { LedgerState } from '../state/ledger-store.ts';
import { WhenVisible } from '../ui/WhenVisible.tsx';
import { ExplorerSections } from './ExplorerSections.tsx';
import { Section } from './Section.tsx';
import { WithEvidence } from './WithEvidence.tsx';
import { WithExport } from './WithExport.tsx';

// What is always there comes with this file; these load when the reader comes to them.
const ExplainWindow = lazy(async () => ({
  default: (await import('../features/explain-window/ExplainWindow.tsx')).ExplainWindow,
}));
const SearchResults = lazy(async () => ({
  default: (await import('../features/search-results/SearchResults.tsx')).SearchResults,
}));
const TableTwin = lazy(async () => ({
  default: (await import('../features/table-twin/TableTwin.tsx')).TableTwin,
}));
const EvidenceDensityPanel = lazy(async () => ({
  default: (await import('../features/evidence-density/EvidenceDensityPanel.tsx')).EvidenceDensityPanel,
}));
const MethodPanel = lazy(async () => ({
  default: (await import('../features/method/MethodPanel.tsx')).MethodPanel,
}));
const CalculatorPanel = lazy(async () => ({
  default: (await import('../features/calculator/CalculatorPanel.tsx')).CalculatorPanel,
}));

const CALCULATOR_HEIGHT = 900;
const YEARS_HEIGHT = 620;
const DENSITY_HEIGHT = 1240;

/** Light enough to be at hand when the page is printed without having been scrolled. */
function EventsByYear() {
  return (
    <WhenVisible minHeight={YEARS_HEIGHT} placeholder={null}>
      <EventsByYearPanel />
    </WhenVisible>
  );
}

function EvidenceDensity() {
  const messages = useMessages().loading;
  return (
    <Section minHeight={DENSITY_HEIGHT}>
      <WithEvidence fallback={<p>{messages.working}</p>}>
        <EvidenceDensityPanel />
      </WithEvidence>
    </Section>
  );
}

/** Sources, formulas and checks, and the calculator when the reader comes to it. */
function Method() {
  return (
    <WithEvidence fallback={null}>
      <MethodPanel
        calculator={
          <Section minHeight={CALCULATOR_HEIGHT}>
            <CalculatorPanel />
          </Section>
        }
      />
    </WithEvidence>
  );
}

const hasEvidence = ({ evidence }: LedgerState) => evidence !== null;
const isSearching = ({ view }: LedgerState) => view.query.trim() !== '';

/** Between the filters and the timeline. */
export function TopSections() {
  // The letter stands in the field before the list is made.
  const searching = useFollowing(isSearching);
  const arrived = useLedger(hasEvidence);
  return (
    <>
      <PreparedSearch />
      <LinkedHighlight />
      <Suspense fallback={null}>
        <PrintSummary />
      </Suspense>
      <TourCard />
      {/* There before the first letter: React would show what it loads then with a delay. */}
      {(searching || arrived) && (
        <WithEvidence fallback={null}>
          <SearchResults searching={searching} />
        </WithEvidence>
      )}
    </>
  );
}

/** Below the timeline, beside the evidence. */
export function MainSections() {
  const messages = useMessages().loading;
  const table = useLedger((state) => state.view.table);
  const explain = useLedger((state) => state.view.explain);
  return (
    <>
      <FirstVisitHints />
      {explain && (
        <WithEvidence fallback={<p>{messages.working}</p>}>
          <ExplainWindow />
        </WithEvidence>
      )}
      {table && (
        <WithEvidence fallback={<p>{messages.working}</p>}>
          <TableTwin />
        </WithEvidence>
      )}
      <WithExport>
        <EventsByYear />
        <ExplorerSections />
      </WithExport>
    </>
  );
}

/** Below the timeline, over the whole width. */
export function PageSections() {
  return (
    <>
      <Suspense fallback={null}>
        <PrintSources />
      </Suspense>
      <Method />
      <WithExport>
        <EvidenceDensity />
      </WithExport>
    </>
  );
}
