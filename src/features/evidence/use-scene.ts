import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLedgerStore } from '../../state/LedgerStoreProvider.tsx';
import type { LedgerState } from '../../state/ledger-store.ts';
import type { ViewState } from '../../state/view-state.ts';
import { inFrameAfterNext } from '../../ui/after-paint.ts';

/** What the panel shows, and the step of the tour that asked for it. */
type Scene = Pick<ViewState, 'selection' | 'tour'>;

function sceneOf({ view: { selection, tour } }: LedgerState): Scene {
  return { selection, tour };
}

function isSame(a: Scene, b: Scene): boolean {
  return a.selection === b.selection && a.tour === b.tour;
}

/**
 * What is pinned, as the panel follows it: a mark is ringed in the next paint, and its evidence comes
 * right after it, whole and in one piece. Pieces would be sooner there, but take longer in all.
 */
export function useScene(): Scene {
  const store = useLedgerStore();
  const [scene, setScene] = useState(() => sceneOf(store.getState()));
  useEffect(() => {
    const show = () => {
      const latest = sceneOf(store.getState());
      setScene((shown) => (isSame(shown, latest) ? shown : latest));
    };
    show();
    return store.subscribe((state, before) => {
      if (!isSame(sceneOf(state), sceneOf(before))) inFrameAfterNext(() => flushSync(show));
    });
  }, [store]);
  return scene;
}
