import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { useMatching } from '../../state/use-filtered-events.tsx';

/** Why no event is shown, in words that go on from how many there are. */
export function EmptyReason() {
  const messages = useDetailMessages().noEvents;
  const noKinds = useLedger(({ view }) => view.kinds?.length === 0);
  const noMatch = useMatching().length === 0;
  const reason = noKinds ? messages.kinds : noMatch ? messages.filters : messages.window;
  return `. ${reason} ${messages.notCoded}`;
}
