import { useMemo } from 'react';
import { KindIcon } from '../../charts/shared/KindIcon.tsx';
import { EVENT_KINDS, type EventKind } from '../../domain/event-kind.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useFollowing, useLedger } from '../../state/LedgerStoreProvider.tsx';
import { selectWindow } from '../../state/ledger-store.ts';
import { useMatching } from '../../state/use-filtered-events.tsx';
import { deriveKindCounts } from '../../state/visible-events.ts';
import { toggled } from '../../state/view-state.ts';
import { Button } from '../../ui/Button.tsx';

/**
 * A switch for each kind. While all are on, the first click asks for that kind alone:
 * that is what someone who clicks "Protests" wants; further clicks add and remove,
 * and removing the last one leads back to all.
 */
export function KindChips() {
  const messages = useMessages();
  const matching = useMatching();
  const window = useFollowing(selectWindow);
  const counts = useMemo(() => deriveKindCounts(matching, window), [matching, window]);
  const kinds = useLedger((state) => state.view.kinds);
  const change = useLedger((state) => state.change);
  function choose(kind: EventKind) {
    const next = kinds === null ? [kind] : toggled(kinds, EVENT_KINDS, kind);
    change({ kinds: next?.length === 0 ? null : next });
  }
  return (
    <fieldset className="kind-chips">
      <legend className="visually-hidden">{messages.filters.kinds}</legend>
      <Button className="chip chip-all" aria-pressed={kinds === null} onClick={() => change({ kinds: null })}>
        {messages.filters.all}
      </Button>
      {EVENT_KINDS.map((kind) => (
        <Button
          key={kind}
          className="chip"
          aria-pressed={kinds?.includes(kind) ?? false}
          data-empty={counts.get(kind) === 0 || undefined}
          onClick={() => choose(kind)}
        >
          <KindIcon kind={kind} size={14} />
          {messages.kinds[kind]} <span className="chip-count">{counts.get(kind) ?? 0}</span>
        </Button>
      ))}
    </fieldset>
  );
}
