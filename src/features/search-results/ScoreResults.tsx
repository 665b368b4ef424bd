import { useMemo } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useSearchMessages } from '../../messages/use-search-messages.ts';
import { highlight } from '../../state/highlight.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { deriveScoreHits, type ScoreHit } from '../../state/passage-search.ts';
import { queryWords } from '../../state/search-text.ts';
import { useEvidence } from '../../state/use-evidence.ts';
import { coverageYearOf, instrumentOf } from '../../domain/instrument.ts';
import { LazyDetails } from '../../ui/LazyDetails.tsx';
import { MarkedText } from './MarkedText.tsx';

function ScoreResult({ hit, words }: { readonly hit: ScoreHit; readonly words: readonly string[] }) {
  const messages = useMessages();
  const { instruments, sources } = useEvidence();
  const change = useLedger((state) => state.change);
  const { indicator, edition, passage, key } = hit;
  const instrument = instruments.get(instrumentOf(indicator.id));
  if (!instrument) return null;
  return (
    <li>
      <button
        type="button"
        className="result"
        data-score={key}
        onClick={() => change({ selection: { type: 'score', key } })}
      >
        <span className="result-date">
          {instrument.abbreviation}, {messages.editionCovers(edition, coverageYearOf(instrument, edition))}
        </span>
        <span className="result-title">
          {indicator.code} {indicator.name}
        </span>
        <span className="result-snippet">
          <span className="result-quotation" lang={sources.get(passage.source)?.language}>
            “<MarkedText pieces={highlight(passage.quotation.exact, words)} />”
          </span>
        </span>
      </button>
    </li>
  );
}

/** The scores of which a report's reason holds the words: not filtered by time, for a reason has none of its own. */
export function ScoreResults({ query }: { readonly query: string }) {
  const messages = useSearchMessages().results;
  const evidence = useEvidence();
  const shown = useLedger((state) => state.view.sources);
  const words = useMemo(() => queryWords(query), [query]);
  const hits = useMemo(() => deriveScoreHits(evidence, words, shown), [evidence, words, shown]);
  if (hits.length === 0) return null;
  return (
    <LazyDetails className="score-results" summary={messages.inReasons(hits.length)}>
      <ul className="results-list">
        {hits.map((hit) => (
          <ScoreResult key={`${hit.key} ${hit.passage.quotation.start}`} hit={hit} words={words} />
        ))}
      </ul>
    </LazyDetails>
  );
}
