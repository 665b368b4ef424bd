import { ArrowLeft, ChevronLeft, ChevronRight } from 'lucide';
import { useMemo, type RefObject } from 'react';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useLedger, useLedgerStore } from '../../state/LedgerStoreProvider.tsx';
import { useShown } from '../../state/use-shown.tsx';
import { useLanes } from '../../state/use-filtered-events.tsx';
import { deriveListed } from '../../state/listed-events.ts';
import type { EventList } from '../../state/view-state.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useEventKeys } from './use-event-keys.ts';

interface EventNavigationProps {
  readonly id: string;
  /** The list from which the event was opened. */
  readonly list: EventList | null;
  /** In which the keys work. */
  readonly panel: RefObject<HTMLElement | null>;
}

/** Previous and next event, by buttons and keys, and back to the list. */
export function EventNavigation({ id, list, panel }: EventNavigationProps) {
  const messages = useDetailMessages().evidence;
  const change = useLedger((state) => state.change);
  const store = useLedgerStore();
  const lanes = useLanes();
  const shown = useShown();
  const listed = useMemo(() => list && deriveListed(lanes, list), [lanes, list]);
  const [previous, next] = useMemo(() => {
    const order = listed ?? shown;
    const neighbour = (of: string, offset: number) => {
      const index = order.findIndex((event) => event.id === of);
      return index < 0 ? undefined : order[index + offset];
    };
    const step = (offset: number) => () => {
      const { selection } = store.getState().view;
      // The panel follows: a key that is held is ahead of what is shown.
      const event = neighbour(selection?.type === 'event' ? selection.id : id, offset);
      if (event) change({ selection: { type: 'event', id: event.id, list } });
    };
    return [-1, 1].map((offset) => neighbour(id, offset) && step(offset));
  }, [listed, shown, id, list, change, store]);
  useEventKeys(panel, previous, next);
  return (
    <div className="evidence-navigation">
      {list && listed && (
        <Button look="quiet" onClick={() => change({ selection: { type: 'list', list } })}>
          <Icon of={ArrowLeft} size={16} /> {messages.backToList(listed.length)}
        </Button>
      )}
      <IconButton label={messages.previous} aria-keyshortcuts="[" disabled={!previous} onClick={previous}>
        <Icon of={ChevronLeft} size={18} />
      </IconButton>
      <IconButton label={messages.next} aria-keyshortcuts="]" disabled={!next} onClick={next}>
        <Icon of={ChevronRight} size={18} />
      </IconButton>
      <span className="key-hint">{messages.keyHint}</span>
    </div>
  );
}
