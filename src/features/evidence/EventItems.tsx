import type { ChartEvent } from '../../bundle/event-columns.ts';
import { KindIcon } from '../../charts/shared/KindIcon.tsx';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import type { EventList } from '../../state/view-state.ts';
import { useFollowWhenIdle } from '../../ui/use-follow-when-idle.ts';

/** As many as a high screen shows; the others come when the browser rests. */
const IN_SIGHT = 24;

interface EventItemsProps {
  readonly events: readonly ChartEvent[];
  /** The list that an opened event leads back to. */
  readonly list: EventList | null;
}

/** Events in order of time, each opening its evidence. */
export function EventItems({ events, list }: EventItemsProps) {
  const { date } = useMessages().timelineFigure;
  const change = useLedger((state) => state.change);
  // A list that shows whole has nothing to wait for.
  const begin = events.length > IN_SIGHT ? (events[0]?.id ?? '') : '';
  const rested = useFollowWhenIdle(begin, '') === begin;
  return (
    <ol className="event-items">
      {(rested ? events : events.slice(0, IN_SIGHT)).map((event) => (
        <li key={event.id}>
          <button
            type="button"
            data-event={event.id}
            onClick={() => change({ selection: { type: 'event', id: event.id, list } })}
          >
            <KindIcon kind={event.kinds[0] ?? 'election'} size={14} />
            <span className="event-item-date">{date(event.when)}</span>
            <span className="event-item-title" lang="en">
              {event.title}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
