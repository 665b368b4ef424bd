import { startTransition, useEffect, useState } from 'react';
import type { StoreApi } from 'zustand/vanilla';

function atOnce(run: () => void): void {
  run();
}

/**
 * Reads a part of a store that may follow after the paint that acknowledges an input: nothing renders at once, and
 * everything that follows does so in one paint. The selector must stay the same function and be cheap. `later`, the
 * same function in every render too, runs what it is given when the part may begin to follow.
 */
export function useFollowingPart<S, T>(store: StoreApi<S>, selector: (state: S) => T, later = atOnce): T {
  const [part, setPart] = useState(() => selector(store.getState()));
  useEffect(() => {
    const follow = () => startTransition(() => setPart(() => selector(store.getState())));
    follow();
    return store.subscribe((state, before) => {
      if (!Object.is(selector(state), selector(before))) later(follow);
    });
  }, [store, selector, later]);
  return part;
}
