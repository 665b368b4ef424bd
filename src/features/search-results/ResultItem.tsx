import { memo } from 'react';
import { KindIcon } from '../../charts/shared/KindIcon.tsx';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useSearchMessages } from '../../messages/use-search-messages.ts';
import { highlight } from '../../state/highlight.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { deriveSnippet, type SearchHit, type Snippet } from '../../state/search-results.ts';
import { queryWords } from '../../state/search-text.ts';
import { useEvidence } from '../../state/use-evidence.ts';
import { MarkedText } from './MarkedText.tsx';

function SnippetText({ snippet }: { readonly snippet: Snippet }) {
  const messages = useSearchMessages().results;
  const { sources } = useEvidence();
  const { origin, source, spellingOf, pieces, cut } = snippet;
  const report = source === null ? undefined : sources.get(source);
  if (origin !== 'quotation') {
    return (
      <span className="result-snippet">
        <span className="result-origin">{messages.origins[origin]}: </span>
        {spellingOf !== null && `${messages.alsoSpelled(spellingOf)} `}
        <MarkedText pieces={pieces} />
      </span>
    );
  }
  return (
    <span className="result-snippet">
      <span className="result-quotation" lang={report?.language}>
        “{cut.before && '… '}
        <MarkedText pieces={pieces} />
        {cut.after && ' …'}”
      </span>{' '}
      <span className="result-origin">{report?.shortTitle}</span>
    </span>
  );
}

interface ResultItemProps {
  readonly hit: SearchHit;
  readonly query: string;
}

/** One event that was found: when, what, and the words that match. */
export const ResultItem = memo(function ResultItem({ hit, query }: ResultItemProps) {
  const { date } = useMessages().timelineFigure;
  const messages = useSearchMessages().results;
  const ledger = useEvidence();
  const change = useLedger((state) => state.change);
  const isOpen = useLedger(
    ({ view }) => view.selection?.type === 'event' && view.selection.id === hit.event.id,
  );
  const { event, inWindow } = hit;
  const words = queryWords(query);
  const told = ledger.eventById.get(event.id);
  const snippet = told ? deriveSnippet(ledger, told, words) : null;
  return (
    <li>
      <button
        type="button"
        className="result"
        data-event={event.id}
        aria-current={isOpen || undefined}
        onClick={() => change({ selection: { type: 'event', id: event.id, list: null } })}
      >
        <span className="result-date">
          <KindIcon kind={event.kinds[0] ?? 'election'} size={14} /> {date(event.when)}
          {!inWindow && <span className="result-outside"> {messages.outsideMark}</span>}
        </span>
        <span className="result-title" lang="en">
          <MarkedText pieces={highlight(event.title, words)} />
        </span>
        {snippet && <SnippetText snippet={snippet} />}
      </button>
    </li>
  );
});
