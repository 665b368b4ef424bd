import { X } from 'lucide';
import { useCallback, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useLedger, useLedgerStore } from '../../state/LedgerStoreProvider.tsx';
import { useLanes } from '../../state/use-filtered-events.tsx';
import { deriveScoreEvidence } from '../../state/score-evidence.ts';
import { deriveListed } from '../../state/listed-events.ts';
import { useEvidence } from '../../state/use-evidence.ts';
import type { EventList, Selection } from '../../state/view-state.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useEscapeKey } from '../../ui/use-escape-key.ts';
import { CiteProvider, type RenderCite } from './CiteSlot.tsx';
import { EventEvidence } from './EventEvidence.tsx';
import { EventItems } from './EventItems.tsx';
import { EventNavigation } from './EventNavigation.tsx';
import { ScoreEvidence } from './ScoreEvidence.tsx';
import { useReturningFocus } from './use-returning-focus.ts';
import { useScene } from './use-scene.ts';
import { Icon } from '../../ui/Icon.tsx';
import './evidence.css';

interface PanelContent {
  readonly title: string;
  /** That of the title, where it is not the page's. */
  readonly language?: string;
  readonly body: ReactNode;
  /** Previous and next event, back to the list. */
  readonly navigation?: ReactNode;
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

function useContent(selection: Selection | null, panel: RefObject<HTMLElement | null>): PanelContent | null {
  const messages = useMessages();
  const detail = useDetailMessages();
  const ledger = useEvidence();
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
    const navigation = <EventNavigation id={event.id} list={selection.list} panel={panel} />;
    return { title: event.title, language: 'en', body: <EventEvidence event={event} />, navigation };
  }, [selection, panel, ledger, lanes, messages, detail]);
}

function selectionName(selection: Selection | null): string {
  return selection === null ? '' : JSON.stringify(selection);
}

interface EvidencePanelProps {
  /** The control that cites a quotation, an event or a score. */
  readonly renderCite?: RenderCite;
}

const noCite: RenderCite = () => null;

/** The sentences behind the pinned mark; an invitation while nothing is pinned. */
export function EvidencePanel({ renderCite = noCite }: EvidencePanelProps) {
  const messages = useDetailMessages().evidence;
  const { selection, tour } = useScene();
  const change = useLedger((state) => state.change);
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  const content = useContent(selection, panel);
  const name = selectionName(selection);
  const store = useLedgerStore();
  const isReplaced = useCallback(() => store.getState().history === 'replace', [store]);
  const returnFocus = useReturningFocus(heading, panel, name, { tour, isReplaced });
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
          <h2 ref={heading} tabIndex={-1} className="evidence-title" lang={content.language}>
            {content.title}
          </h2>
          <CiteProvider render={renderCite}>{content.body}</CiteProvider>
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
