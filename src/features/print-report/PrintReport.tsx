import { useMemo, useState } from 'react';
import { epochDayOf } from '../../domain/calendar.ts';
import { usePermalink } from '../../state/use-permalink.tsx';
import { citeSource } from '../../export/citation.ts';
import type { DetailMessages } from '../../messages/en/detail.ts';
import type { PrintMessages } from '../../messages/en/print.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { usePrintMessages } from '../../messages/use-print-messages.ts';
import { deriveCitedSources } from '../../state/cited-sources.ts';
import { useFollowing, useLedger } from '../../state/LedgerStoreProvider.tsx';
import { selectView, selectWindow } from '../../state/ledger-store.ts';
import { useShown } from '../../state/use-shown.tsx';
import { usePrinting } from './use-printing.ts';
import './print-report.css';

/** What the page shows, in words: for the head of a print, which has no controls to tell it. */
export function PrintSummary() {
  // The words are at hand before the print: it waits for nobody.
  const messages = usePrintMessages();
  return usePrinting() ? <Summary messages={messages} /> : null;
}

/** The sources on which the view rests, with their terms. */
export function PrintSources() {
  const messages = usePrintMessages();
  const { citation } = useDetailMessages();
  return usePrinting() ? <Sources messages={messages} citation={citation} /> : null;
}

function Summary({ messages }: { readonly messages: PrintMessages }) {
  const { kinds: names, productName, timelineFigure } = useMessages();
  const ledger = useLedger((state) => state.ledger);
  const view = useFollowing(selectView);
  const window = useFollowing(selectWindow);
  // The page may have stood open since yesterday; this is made anew for each print.
  const [day] = useState(() => Math.floor(epochDayOf(new Date())));
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
  const permalinkOf = usePermalink();
  return (
    <div className="print-only print-summary">
      <p>
        <strong>{messages.shown}:</strong> {words.filter((part) => part !== '').join(' ')}
      </p>
      <p>
        {messages.printed(productName, timelineFigure.day(day))}{' '}
        <span className="print-link">{permalinkOf()}</span>
      </p>
    </div>
  );
}

interface SourcesProps {
  readonly messages: PrintMessages;
  readonly citation: DetailMessages['citation'];
}

function Sources({ messages, citation }: SourcesProps) {
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
