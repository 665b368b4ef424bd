import { ChevronDown, RotateCcw } from 'lucide';
import { lazy, Suspense, useId, useMemo, useState } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { selectWindow } from '../../state/ledger-store.ts';
import {
  deriveKindCounts,
  deriveLanes,
  deriveMatching,
  deriveShownCount,
} from '../../state/visible-events.ts';
import { isFiltered } from '../../state/view-state.ts';
import { Button } from '../../ui/Button.tsx';
import { KindChips } from './KindChips.tsx';
import { SearchBox } from './SearchBox.tsx';
import { Icon } from '../../ui/Icon.tsx';
import './filters.css';

const MoreFilters = lazy(async () => ({ default: (await import('./MoreFilters.tsx')).MoreFilters }));

function useCounts() {
  const ledger = useLedger((state) => state.ledger);
  const evidence = useLedger((state) => state.evidence);
  const view = useLedger((state) => state.view);
  const window = useLedger(selectWindow);
  const { sources, query, kinds } = view;
  const matching = deriveMatching(ledger, { sources, query }, evidence);
  const counts = useMemo(() => deriveKindCounts(matching, window), [matching, window]);
  const shown = deriveShownCount(deriveLanes(matching, { kinds }), window);
  const waiting = query !== '' && evidence === null;
  return { counts, shown, all: ledger.events.length, view, matching, waiting };
}

function Result() {
  const messages = useMessages().filters;
  const { shown, all, view, matching, waiting } = useCounts();
  const emptyReason =
    view.kinds?.length === 0
      ? messages.noKinds
      : matching.length === 0
        ? messages.empty
        : messages.emptyWindow;
  return (
    <p role="status" className="filter-result">
      {messages.showing(shown, all)}
      {waiting && ` ${messages.waiting}`}
      {shown === 0 && ` ${emptyReason} ${messages.notCoded}`}
    </p>
  );
}

/** Kinds, text, time, sources and the way back to all of it; says how much is shown. */
export function FilterPanel() {
  const messages = useMessages().filters;
  const { counts, view } = useCounts();
  const reset = useLedger((state) => state.reset);
  const id = useId();
  const [open, setOpen] = useState(false);
  const active = Number(view.window !== null) + Number(view.sources !== null);
  return (
    <section className="filters" aria-label={messages.title}>
      <KindChips counts={counts} />
      <div className="filter-row">
        <SearchBox />
        <Button aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {active === 0 ? messages.more : messages.moreActive(active)}
          <Icon of={ChevronDown} size={16} className="more-chevron" />
        </Button>
        <Result />
        <Button onClick={reset} disabled={!isFiltered(view)}>
          <Icon of={RotateCcw} size={15} /> {messages.reset}
        </Button>
      </div>
      <div id={id}>
        {open && (
          <Suspense fallback={null}>
            <MoreFilters />
          </Suspense>
        )}
      </div>
    </section>
  );
}
