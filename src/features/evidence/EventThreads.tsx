import { useMemo } from 'react';
import type { DatedEvent } from '../../bundle/evidence-ledger.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { deriveCases, deriveLinks, type CaseThread, type LinkedEvent } from '../../state/event-thread.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { useEvidence } from '../../state/use-evidence.ts';
import { QuotationCard } from './QuotationCard.tsx';
import './records.css';

interface EventButtonProps {
  readonly event: DatedEvent;
  readonly isCurrent?: boolean;
}

function EventButton({ event, isCurrent = false }: EventButtonProps) {
  const { date } = useMessages().timelineFigure;
  const { current } = useDetailMessages().threads;
  const change = useLedger((state) => state.change);
  return (
    <button
      type="button"
      className="thread-event"
      data-event={event.id}
      aria-current={isCurrent || undefined}
      onClick={() => change({ selection: { type: 'event', id: event.id, list: null } })}
    >
      <span className="event-item-date">
        {date(event.when)}
        {isCurrent && ` · ${current}`}
      </span>
      <span className="event-item-title" lang="en">
        {event.title}
      </span>
    </button>
  );
}

function Thread({ thread, id }: { readonly thread: CaseThread; readonly id: string }) {
  return (
    <>
      <p className="thread-title" lang="en">
        {thread.title}
      </p>
      <ol className="thread">
        {thread.events.map((event) => (
          <li key={event.id}>
            <EventButton event={event} isCurrent={event.id === id} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Link({ linked }: { readonly linked: LinkedEvent }) {
  const messages = useDetailMessages().threads;
  const { sources } = useEvidence();
  const { link, direction, event } = linked;
  const source = sources.get(link.source);
  return (
    <li>
      <p className="link-relation">{messages[direction][link.relation]}</p>
      <EventButton event={event} />
      {source && (
        <details className="link-words">
          <summary>
            {messages.linkWords} ({source.shortTitle})
          </summary>
          <QuotationCard source={source} quotation={link.quotation} />
        </details>
      )}
    </li>
  );
}

/** Where an event leads: the case that it belongs to, and the events that a text ties to it. */
export function EventThreads({ event }: { readonly event: DatedEvent }) {
  const messages = useDetailMessages().threads;
  const ledger = useEvidence();
  const threads = useMemo(() => deriveCases(ledger, event.id), [ledger, event]);
  const links = useMemo(() => deriveLinks(ledger, event.id), [ledger, event]);
  return (
    <>
      {threads.length > 0 && (
        <section aria-label={messages.caseHeading}>
          <h3>{messages.caseHeading}</h3>
          {threads.map((thread) => (
            <Thread key={thread.id} thread={thread} id={event.id} />
          ))}
        </section>
      )}
      {links.length > 0 && (
        <section aria-label={messages.linksHeading}>
          <h3>{messages.linksHeading}</h3>
          <ul className="thread-links">
            {links.map((linked) => (
              <Link key={`${linked.direction} ${linked.link.relation} ${linked.event.id}`} linked={linked} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
