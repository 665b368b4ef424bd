import { useState } from 'react';
import { KindIcon } from '../../charts/shared/KindIcon.tsx';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useExplainMessages } from '../../messages/use-explain-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { useEvidence } from '../../state/use-evidence.ts';
import type { KindOfEvents, WindowEvent, WindowEvents } from '../../state/window-events.ts';
import { tellingText } from './explanation-words.ts';
import { Sentence } from './Sentence.tsx';

function EventItem({ found }: { readonly found: WindowEvent }) {
  const messages = useMessages();
  const words = useExplainMessages().explain;
  const ledger = useEvidence();
  const change = useLedger((state) => state.change);
  const { event, kind, tellings, accounts } = found;
  return (
    <li className="explain-event">
      <button
        type="button"
        onClick={() => change({ selection: { type: 'event', id: event.id, list: null } })}
      >
        <KindIcon kind={kind} size={14} />
        <span className="explain-date">{messages.timelineFigure.date(event.when)}</span>
        <span className="explain-event-title" lang="en">
          {event.title}
        </span>
      </button>
      {tellings.length > 0 && (
        <p className="explain-note">
          {tellings.map((telling) => tellingText(telling, ledger, words)).join('; ')}
        </p>
      )}
      {accounts.flatMap(({ source, quotations }) =>
        quotations.map((quotation) => (
          <Sentence key={`${source} ${quotation.start}`} source={source} quotation={quotation} />
        )),
      )}
    </li>
  );
}

function EventItems({ events }: { readonly events: readonly WindowEvent[] }) {
  return (
    <ol className="explain-events">
      {events.map((found) => (
        <EventItem key={found.event.id} found={found} />
      ))}
    </ol>
  );
}

/** Hundreds of events with their quotations: they are made when someone asks for them. */
function Folded(props: { readonly heading: string; readonly events: readonly WindowEvent[] }) {
  const [open, setOpen] = useState(false);
  if (props.events.length === 0) return null;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.heading}</summary>
      {open && <EventItems events={props.events} />}
    </details>
  );
}

function Counts({ kinds }: { readonly kinds: readonly KindOfEvents[] }) {
  const messages = useMessages();
  return (
    <ul className="explain-counts">
      {kinds.map(({ kind, count }) => (
        <li key={kind}>
          <KindIcon kind={kind} size={14} /> {messages.kinds[kind]} <strong>{count}</strong>
        </li>
      ))}
    </ul>
  );
}

/** What happened in the window: first what a report tells beside a change of score, then the rest. */
export function EventsOfWindow(props: { readonly events: WindowEvents; readonly filtered: boolean }) {
  const messages = useMessages();
  const words = useExplainMessages().explain;
  const { total, kinds, told, summaries } = props.events;
  return (
    <section className="explain-happenings">
      <h3>{words.events}</h3>
      {total === 0 ? (
        <p>{words.noEvents}</p>
      ) : (
        <p>
          {words.eventCount(total)}
          {summaries.length > 0 && `, ${words.summaryCount(summaries.length)}`}.
        </p>
      )}
      <Counts kinds={kinds} />
      <p className="explain-note">
        {words.countsNote} {props.filtered && words.filtered}
      </p>
      <h4>{words.told}</h4>
      <p className="explain-note">{told.length > 0 ? words.toldNote : words.noneTold}</p>
      <EventItems events={told} />
      {total > told.length && (
        <>
          <h4>{words.coinciding}</h4>
          <p className="explain-note">{words.coincidingNote}</p>
          {kinds.map(({ kind, coinciding }) => (
            <Folded
              key={kind}
              heading={`${messages.kinds[kind]} (${coinciding.length})`}
              events={coinciding}
            />
          ))}
        </>
      )}
      {summaries.length > 0 && (
        <>
          <h4>{words.summaries}</h4>
          <p className="explain-note">{words.summariesNote}</p>
          <Folded heading={`${words.summaries} (${summaries.length})`} events={summaries} />
        </>
      )}
    </section>
  );
}
