import { useMemo, useSyncExternalStore } from 'react';
import { epochDayOf } from '../../domain/calendar.ts';
import { citeSource } from '../../export/citation.ts';
import { formatDay, formatDays } from '../../messages/format-date.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { EN_DATES } from '../../messages/timeline-en.ts';
import { usePrintMessages } from '../../messages/use-print-messages.ts';
import { deriveCitedSources } from '../../state/cited-sources.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { selectWindow } from '../../state/ledger-store.ts';
import { formatView } from '../../state/url-codec.ts';
import { deriveLanes, deriveMatching, deriveShown } from '../../state/visible-events.ts';
import './print-report.css';

function useShown() {
  const ledger = useLedger((state) => state.ledger);
  const evidence = useLedger((state) => state.evidence);
  const window = useLedger(selectWindow);
  const { sources, query, kinds } = useLedger((state) => state.view);
  return useMemo(
    () => deriveShown(deriveLanes(deriveMatching(ledger, { sources, query }, evidence), { kinds }), window),
    [ledger, evidence, sources, query, kinds, window],
  );
}

const subscribeToPrint = (onPrint: () => void) => {
  window.addEventListener('beforeprint', onPrint);
  return () => window.removeEventListener('beforeprint', onPrint);
};
/** Today, asked again when the page is printed: it may have stood open since yesterday. */
const today = () => Math.floor(epochDayOf(new Date()));

/** What the page shows, in words: for the head of a print, which has no controls to tell it. */
export function PrintSummary() {
  const messages = usePrintMessages();
  const { kinds: names, productName } = useMessages();
  const ledger = useLedger((state) => state.ledger);
  const view = useLedger((state) => state.view);
  const window = useLedger(selectWindow);
  const day = useSyncExternalStore(subscribeToPrint, today, () => 0);
  const shown = useShown();
  const { kinds, sources, query } = view;
  const kindText = kinds?.map((kind) => names[kind]).join(', ');
  const sourceText = sources?.map((id) => ledger.sources.get(id)?.shortTitle ?? id).join(', ');
  const words = [
    messages.days(formatDays(window, EN_DATES)),
    messages.events(shown.length, ledger.events.length),
    kindText === undefined ? '' : kindText === '' ? messages.noKinds : messages.kinds(kindText),
    sourceText === undefined ? '' : sourceText === '' ? messages.noSources : messages.toldBy(sourceText),
    query.trim() === '' ? '' : messages.query(query.trim()),
    messages.cause,
  ];
  const { origin, pathname } = globalThis.location;
  return (
    <div className="print-only print-summary">
      <p>
        <strong>{messages.shown}:</strong> {words.filter((part) => part !== '').join(' ')}
      </p>
      <p>
        {messages.printed(productName, formatDay(day, EN_DATES))}{' '}
        <span className="print-link">{`${origin}${pathname}${formatView(view)}`}</span>
      </p>
    </div>
  );
}

/** The sources on which the view rests, with their terms. */
export function PrintSources() {
  const messages = usePrintMessages();
  const ledger = useLedger((state) => state.ledger);
  const view = useLedger((state) => state.view);
  const window = useLedger(selectWindow);
  const shown = useShown();
  const sources = useMemo(
    () => deriveCitedSources(ledger, view, window, shown),
    [ledger, view, window, shown],
  );
  return (
    <section className="print-only print-sources" aria-labelledby="print-sources-heading">
      <h2 id="print-sources-heading" className="section-title">
        {messages.sources}
      </h2>
      <ol>
        {sources.map((source) => (
          <li key={source.csl.id}>
            {citeSource(source)} {messages.terms(source.terms)}
          </li>
        ))}
      </ol>
    </section>
  );
}
