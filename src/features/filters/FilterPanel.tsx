import { RotateCcw } from 'lucide-react';
import { useMemo } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { selectWindow } from '../../state/ledger-store.ts';
import { deriveKindCounts, deriveLanes, deriveMatching, deriveShown } from '../../state/visible-events.ts';
import { isFiltered } from '../../state/view-state.ts';
import { Button } from '../../ui/Button.tsx';
import { KindChips } from './KindChips.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SourceFilter } from './SourceFilter.tsx';
import { TimeFields } from './TimeFields.tsx';
import './filters.css';

function useCounts() {
  const ledger = useLedger((state) => state.ledger);
  const view = useLedger((state) => state.view);
  const window = useLedger(selectWindow);
  const { sources, query, kinds } = view;
  const matching = useMemo(() => deriveMatching(ledger, { sources, query }), [ledger, sources, query]);
  const counts = useMemo(() => deriveKindCounts(matching, window), [matching, window]);
  const shown = useMemo(() => deriveShown(deriveLanes(matching, { kinds }), window).length, [matching, kinds, window]);
  return { counts, shown, all: ledger.events.length, view, matching };
}

/** Kinds, sources, text, time and the way back to all of it; says how much is shown. */
export function FilterPanel() {
  const messages = useMessages().filters;
  const { counts, shown, all, view, matching } = useCounts();
  const reset = useLedger((state) => state.reset);
  const emptyReason =
    view.kinds?.length === 0 ? messages.noKinds : matching.length === 0 ? messages.empty : messages.emptyWindow;
  return (
    <section className="filters" aria-label={messages.title}>
      <KindChips counts={counts} />
      <div className="filter-row">
        <SearchBox />
        <TimeFields />
        <SourceFilter />
      </div>
      <div className="filter-result">
        <p role="status">
          {messages.showing(shown, all)}
          {shown === 0 && (
            <>
              {' '}
              {emptyReason} {messages.notCoded}
            </>
          )}
        </p>
        <Button onClick={reset} disabled={!isFiltered(view)}>
          <RotateCcw aria-hidden size={15} /> {messages.reset}
        </Button>
      </div>
    </section>
  );
}
