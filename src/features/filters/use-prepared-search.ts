import { useEffect } from 'react';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';

/** Events that are folded before the clock is looked at. */
const SLICE = 50;
/** So long the page may not answer, and so long it may then. */
const WORK_MS = 8;
const PAUSE_MS = 8;
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
      for (
        const end = performance.now() + WORK_MS;
        at < events.length && performance.now() < end;
        at += SLICE
      )
        // To ask for an event's words folds them, so that the first keystroke need not.
        for (const { id } of events.slice(at, at + SLICE)) evidence.textOf(id);
      if (at < events.length) timer = setTimeout(step, PAUSE_MS);
    };
    let timer = setTimeout(step, START_MS);
    return () => clearTimeout(timer);
  }, [evidence]);
}
