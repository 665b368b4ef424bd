import { useId, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useSearchMessages } from '../../messages/use-search-messages.ts';
import { useFollowing, useLedger } from '../../state/LedgerStoreProvider.tsx';
import type { LedgerState } from '../../state/ledger-store.ts';
import { selectWindow } from '../../state/ledger-store.ts';
import { deriveHits, widenedWindow, type SearchHit } from '../../state/search-results.ts';
import { useMatching } from '../../state/use-filtered-events.tsx';
import { Button } from '../../ui/Button.tsx';
import { useFollowWhenIdle } from '../../ui/use-follow-when-idle.ts';
import { ResultItem } from './ResultItem.tsx';
import { ScoreResults } from './ScoreResults.tsx';
import { useListKeys } from './use-list-keys.ts';
import './search-results.css';

/** Results that come with each letter: what the list can show without scrolling. */
const IN_SIGHT = 6;
/** That stand there once the browser rests. */
const FIRST_PAGE = 10;
/** And with each step further. */
const PAGE = 20;

const selectKinds = ({ view }: LedgerState) => view.kinds;
const selectQuery = ({ view }: LedgerState) => view.query;

/** What was found, for a query that lags behind fast typing rather than holding it up. */
function useHits() {
  const kinds = useFollowing(selectKinds);
  const window = useFollowing(selectWindow);
  const query = useFollowing(selectQuery);
  const matching = useMatching();
  const hits = useMemo(() => deriveHits(matching, { kinds }, window), [matching, kinds, window]);
  return { hits, query };
}

function Summary({ hits, id }: { readonly hits: readonly SearchHit[]; readonly id: string }) {
  const messages = useSearchMessages().results;
  const window = useLedger(selectWindow);
  const change = useLedger((state) => state.change);
  const inside = hits.filter(({ inWindow }) => inWindow).length;
  const outside = hits.length - inside;
  return (
    <div className="results-head">
      <h2 id={id}>{messages.title}</h2>
      <p>
        {hits.length === 0
          ? messages.none
          : `${messages.count(hits.length)}: ${messages.inside(inside)}, ${messages.outside(outside)}`}
      </p>
      {outside > 0 && (
        <Button onClick={() => change({ window: widenedWindow(hits, window) })}>{messages.widen}</Button>
      )}
    </div>
  );
}

/** Another query begins at the top, with what is in sight; what both find stays where it is. */
function usePages(list: RefObject<HTMLElement | null>, query: string) {
  const rested = useFollowWhenIdle(query, '') === query;
  const [pages, setPages] = useState({ query, shown: FIRST_PAGE });
  const paged = pages.query === query ? pages.shown : FIRST_PAGE;
  const shown = rested ? paged : IN_SIGHT;
  const listed = useRef(query);
  useLayoutEffect(() => {
    if (listed.current === query) return;
    listed.current = query;
    list.current?.scrollTo({ top: 0, behavior: 'instant' });
  }, [list, query]);
  return { shown, rested, showMore: () => setPages({ query, shown: shown + PAGE }) };
}

function ResultList({ hits, query }: { readonly hits: readonly SearchHit[]; readonly query: string }) {
  const messages = useSearchMessages().results;
  const list = useRef<HTMLOListElement>(null);
  const { shown, rested, showMore } = usePages(list, query);
  useListKeys(list);
  const rest = Math.min(PAGE, hits.length - shown);
  return (
    <ol ref={list} className="results-list">
      {hits.slice(0, shown).map((hit) => (
        <ResultItem key={hit.event.id} hit={hit} query={query} />
      ))}
      {rested && rest > 0 && (
        <li>
          <Button onClick={showMore}>{messages.more(rest)}</Button>
        </li>
      )}
    </ol>
  );
}

/** The events that the search finds, in step with the timeline, and honest about those beyond its window. */
export function SearchResults({ searching }: { readonly searching: boolean }) {
  return searching && <Results />;
}

function Results() {
  const messages = useSearchMessages().results;
  const { hits, query } = useHits();
  const id = useId();
  return (
    <section className="search-results" aria-labelledby={id}>
      <Summary hits={hits} id={id} />
      {hits.length > 0 && (
        <>
          <p className="results-hint">{messages.hint}</p>
          <ResultList hits={hits} query={query} />
        </>
      )}
      <ScoreResults query={query} />
    </section>
  );
}
