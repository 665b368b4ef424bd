import { ArrowLeft, ChevronLeft, ChevronRight, X } from 'lucide';
import { useCallback, useMemo, useRef, type ReactNode } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { selectWindow } from '../../state/ledger-store.ts';
import { deriveScoreEvidence } from '../../state/score-evidence.ts';
import { deriveLanes, deriveListed, deriveMatching, deriveShown } from '../../state/visible-events.ts';
import type { EventList, Selection } from '../../state/view-state.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useEscapeKey } from '../../ui/use-escape-key.ts';
import { EventEvidence } from './EventEvidence.tsx';
import { EventItems } from './EventItems.tsx';
import { ScoreEvidence } from './ScoreEvidence.tsx';
import { useReturningFocus } from './use-returning-focus.ts';
import { Icon } from '../../ui/Icon.tsx';
import './evidence.css';

interface PanelContent {
  readonly title: string;
  readonly body: ReactNode;
  /** Previous and next event, back to the list. */
  readonly navigation?: ReactNode;
}

function useLanes() {
  const ledger = useLedger((state) => state.ledger);
  const { sources, query, kinds } = useLedger((state) => state.view);
  return useMemo(
    () => deriveLanes(deriveMatching(ledger, { sources, query }), { kinds }),
    [ledger, sources, query, kinds],
  );
}

function EventNavigation({ id, list }: { readonly id: string; readonly list: EventList | null }) {
  const messages = useDetailMessages().evidence;
  const change = useLedger((state) => state.change);
  const window = useLedger(selectWindow);
  const lanes = useLanes();
  const listed = list && deriveListed(lanes, list);
  const order = listed ?? deriveShown(lanes, window);
  const index = order.findIndex((event) => event.id === id);
  const step = (offset: number) => {
    const event = index < 0 ? undefined : order[index + offset];
    return event && (() => change({ selection: { type: 'event', id: event.id, list } }));
  };
  const [previous, next] = [step(-1), step(1)];
  return (
    <div className="evidence-navigation">
      {list && listed && (
        <Button look="quiet" onClick={() => change({ selection: { type: 'list', list } })}>
          <Icon of={ArrowLeft} size={16} /> {messages.backToList(listed.length)}
        </Button>
      )}
      <IconButton label={messages.previous} disabled={!previous} onClick={previous}>
        <Icon of={ChevronLeft} size={18} />
      </IconButton>
      <IconButton label={messages.next} disabled={!next} onClick={next}>
        <Icon of={ChevronRight} size={18} />
      </IconButton>
    </div>
  );
}

function ListBody({ list }: { readonly list: EventList }) {
  const messages = useDetailMessages().evidence;
  const events = deriveListed(useLanes(), list);
  return (
    <>
      <p className="account-note">{messages.listLead}</p>
      <EventItems events={events} list={list} />
    </>
  );
}

function useContent(selection: Selection | null): PanelContent | null {
  const messages = useMessages();
  const detail = useDetailMessages();
  const ledger = useLedger((state) => state.ledger);
  const lanes = useLanes();
  return useMemo(() => {
    if (selection === null) return null;
    if (selection.type === 'list') {
      const { list } = selection;
      const title = detail.evidence.listTitle(deriveListed(lanes, list).length, messages.kinds[list.kind]);
      return { title, body: <ListBody list={list} /> };
    }
    if (selection.type === 'score') {
      const evidence = deriveScoreEvidence(ledger, selection.key);
      return evidence
        ? { title: evidence.indicator.name, body: <ScoreEvidence evidence={evidence} /> }
        : null;
    }
    const event = ledger.eventById.get(selection.id);
    if (!event) return null;
    const navigation = <EventNavigation id={event.id} list={selection.list} />;
    return { title: event.title, body: <EventEvidence event={event} />, navigation };
  }, [selection, ledger, lanes, messages, detail]);
}

function selectionName(selection: Selection | null): string {
  return selection === null ? '' : JSON.stringify(selection);
}

/** The sentences behind the pinned mark; an invitation while nothing is pinned. */
export function EvidencePanel() {
  const messages = useDetailMessages().evidence;
  const selection = useLedger((state) => state.view.selection);
  const change = useLedger((state) => state.change);
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  const content = useContent(selection);
  const name = selectionName(selection);
  const returnFocus = useReturningFocus(heading, panel, name);
  const close = useCallback(() => {
    change({ selection: null });
    returnFocus();
  }, [change, returnFocus]);
  useEscapeKey(panel, close);

  return (
    <aside ref={panel} className="evidence" aria-label={messages.title} data-open={content !== null}>
      {content ? (
        <>
          <div className="evidence-bar">
            {content.navigation}
            <IconButton label={messages.close} className="evidence-close" onClick={close}>
              <Icon of={X} size={18} />
            </IconButton>
          </div>
          <h2 ref={heading} tabIndex={-1} className="evidence-title">
            {content.title}
          </h2>
          {content.body}
        </>
      ) : (
        <div className="evidence-empty">
          <h2 className="evidence-title">{messages.emptyTitle}</h2>
          <p>{messages.emptyLead}</p>
        </div>
      )}
    </aside>
  );
}
