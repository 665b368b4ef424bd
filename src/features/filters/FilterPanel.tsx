import { ChevronDown, RotateCcw, SlidersHorizontal } from 'lucide';
import { lazy, Suspense, useId, useState } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useFollowing, useLedger } from '../../state/LedgerStoreProvider.tsx';
import { selectWindow, type LedgerState } from '../../state/ledger-store.ts';
import { useLanes } from '../../state/use-filtered-events.tsx';
import { deriveShownCount } from '../../state/visible-events.ts';
import { isFiltered } from '../../state/view-state.ts';
import { Button } from '../../ui/Button.tsx';
import { useOpening } from '../../ui/use-opening.ts';
import { WhenOpen } from '../../ui/WhenOpen.tsx';
import { useKnownMediaQuery } from '../../ui/use-media-query.ts';
import { KindChips } from './KindChips.tsx';
import { SearchBox } from './SearchBox.tsx';
import { Icon } from '../../ui/Icon.tsx';
import './filters.css';

const EmptyReason = lazy(async () => ({ default: (await import('./EmptyReason.tsx')).EmptyReason }));
const MoreFilters = lazy(async () => ({ default: (await import('./MoreFilters.tsx')).MoreFilters }));
const FilterSheet = lazy(async () => ({ default: (await import('./FilterSheet.tsx')).FilterSheet }));

function Result() {
  const messages = useMessages().filters;
  const all = useLedger((state) => state.ledger.events.length);
  const shown = deriveShownCount(useLanes(), useFollowing(selectWindow));
  const waiting = useLedger(({ view, evidence }) => view.query !== '' && evidence === null);
  return (
    <p role="status" className="filter-result">
      {messages.showing(shown, all)}
      {waiting && `. ${messages.waiting}`}
      {shown === 0 && (
        <Suspense fallback={null}>
          <EmptyReason />
        </Suspense>
      )}
    </p>
  );
}

const activeMore = ({ view }: LedgerState) => Number(view.window !== null) + Number(view.sources !== null);

/** On a phone only the search and one button: everything else is in the sheet that it opens. */
function NarrowFilters() {
  const { title } = useMessages().filters;
  const active = useLedger((state) => activeMore(state) + Number(state.view.kinds !== null));
  const opening = useOpening();
  return (
    <>
      <div className="filter-row">
        <SearchBox />
        <Button aria-haspopup="dialog" onClick={opening.show}>
          <Icon of={SlidersHorizontal} /> {title}
          {active > 0 && ` (${active})`}
        </Button>
        <Result />
      </div>
      <WhenOpen opening={opening}>{(close) => <FilterSheet onClose={close} />}</WhenOpen>
    </>
  );
}

function WideFilters() {
  const messages = useMessages().filters;
  const reset = useLedger((state) => state.reset);
  const filtered = useLedger(({ view }) => isFiltered(view));
  const active = useLedger(activeMore);
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <KindChips />
      <div className="filter-row">
        <SearchBox />
        <Button aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {active === 0 ? messages.more : messages.moreActive(active)}
          <Icon of={ChevronDown} size={16} className="more-chevron" />
        </Button>
        <Result />
        <Button onClick={reset} disabled={!filtered}>
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
    </>
  );
}

/** Kinds, text, time, sources and the way back to all of it; says how much is shown. */
export function FilterPanel() {
  // The same as in filters.css, which chooses while the page is as it was prerendered.
  const narrow = useKnownMediaQuery('(max-width: 37.49rem)');
  return (
    <section className="filters" aria-label={useMessages().filters.title}>
      {narrow !== false && (
        <div className="filters-narrow">
          <NarrowFilters />
        </div>
      )}
      {narrow !== true && (
        <div className="filters-wide">
          <WideFilters />
        </div>
      )}
    </section>
  );
}
