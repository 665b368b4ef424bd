import { useMemo, useSyncExternalStore } from 'react';
import { epochDayOf } from '../../domain/calendar.ts';
import { citeSource } from '../../export/citation.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { usePrintMessages } from '../../messages/use-print-messages.ts';
import { deriveCitedSources } from '../../state/cited-sources.ts';
import { useFollowing, useLedger } from '../../state/LedgerStoreProvider.tsx';
import { selectView, selectWindow } from '../../state/ledger-store.ts';
import { formatView } from '../../state/url-codec.ts';
import { useShown } from '../../state/use-shown.tsx';
import './print-report.css';

const subscribeToPrint = (onPrint: () => void) => {
  window.addEventListener('beforeprint', onPrint);
  return () => window.removeEventListener('beforeprint', onPrint);
};
/** Today, asked again when the page is printed: it may have stood open since yesterday. */
const today = () => Math.floor(epochDayOf(new Date()));

/** What the page shows, in words: for the head of a print, which has no controls to tell it. */
export function PrintSummary() {
  const messages = usePrintMessages();
  const { kinds: names, productName, timelineFigure } = useMessages();
  const ledger = useLedger((state) => state.ledger);
  const view = useFollowing(selectView);
  const window = useFollowing(selectWindow);
  const day = useSyncExternalStore(subscribeToPrint, today, () => 0);
  const shown = useShown();
  const { kinds, sources, query } = view;
  const kindText = kinds?.map((kind) => names[kind]).join(', ');
  const sourceText = sources?.map((id) => ledger.sources.get(id)?.shortTitle ?? id).join(', ');
  const words = [
    messages.days(timelineFigure.days(window)),
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
        {messages.printed(productName, timelineFigure.day(day))}{' '}
        <span className="print-link">{`${origin}${pathname}${formatView(view)}`}</span>
      </p>
    </div>
  );
}

/** The sources on which the view rests, with their terms. */
export function PrintSources() {
  const { citation } = useDetailMessages();
  const messages = usePrintMessages();
  const ledger = useLedger((state) => state.ledger);
  const view = useFollowing(selectView);
  const window = useFollowing(selectWindow);
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
            {citeSource(source, citation)} {messages.terms(source.terms)}
          </li>
        ))}
      </ol>
    </section>
  );
}
