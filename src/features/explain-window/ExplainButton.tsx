import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { EXPLAIN_BUTTON, EXPLAIN_SECTION } from './element-ids.ts';

/** Opens and closes the explanation of the shown years. It stands in the first view, so it brings nothing along. */
export function ExplainButton() {
  const messages = useMessages().timeline;
  const open = useLedger((state) => state.view.explain);
  const change = useLedger((state) => state.change);
  return (
    <Button
      id={EXPLAIN_BUTTON}
      aria-expanded={open}
      aria-controls={open ? EXPLAIN_SECTION : undefined}
      onClick={() => change({ explain: !open })}
    >
      {open ? messages.hideExplanation : messages.explain}
    </Button>
  );
}
