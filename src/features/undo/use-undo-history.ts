import { useEffect, useState } from 'react';
import { useLedgerStore } from '../../state/LedgerStoreProvider.tsx';
import { trackUndo, type UndoHistory } from '../../state/undo-history.ts';

/** Follows the store from the first render on, until the page goes: also what is done before the buttons come. */
export function useUndoHistory(): UndoHistory {
  const store = useLedgerStore();
  const [history] = useState(() => trackUndo(store));
  useEffect(() => history.start(), [history]);
  return history;
}
