import { useEffect, useState } from 'react';
import { useLedgerStore } from '../../state/LedgerStoreProvider.tsx';
import { logViews, type ViewLog } from '../../state/view-log.ts';

/** Follows the store from the first render on, until the page goes: also what is done before the buttons come. */
export function useViewLog(): ViewLog {
  const store = useLedgerStore();
  const [log] = useState(() => logViews(store));
  useEffect(() => log.start(), [log]);
  return log;
}
