import { useEffect } from 'react';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { prepareSearch } from '../../state/search-text.ts';

/** Events that are folded at once: a few milliseconds of work. */
const SLICE = 100;
const PAUSE_MS = 16;
/** The first view comes first. */
const START_MS = 500;

/** Folds the events for searching, in small slices after the first view, before anyone types. */
export function usePreparedSearch(): void {
  const evidence = useLedger((state) => state.evidence);
  useEffect(() => {
    if (!evidence) return undefined;
    const { events } = evidence;
    let at = 0;
    const step = () => {
      prepareSearch(evidence, events.slice(at, at + SLICE));
      at += SLICE;
      if (at < events.length) timer = setTimeout(step, PAUSE_MS);
    };
    let timer = setTimeout(step, START_MS);
    return () => clearTimeout(timer);
  }, [evidence]);
}
