import { ArrowLeft, ChevronLeft, ChevronRight } from 'lucide';
import { useMemo, type RefObject } from 'react';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
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
  const lanes = useLanes();
  const shown = useShown();
  const listed = useMemo(() => list && deriveListed(lanes, list), [lanes, list]);
  const [previous, next] = useMemo(() => {
    const order = listed ?? shown;
    const index = order.findIndex((event) => event.id === id);
    return [-1, 1].map((offset) => {
      const event = index < 0 ? undefined : order[index + offset];
      return event && (() => change({ selection: { type: 'event', id: event.id, list } }));
    });
  }, [listed, shown, id, list, change]);
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
