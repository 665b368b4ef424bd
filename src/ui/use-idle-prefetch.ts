import { useEffect } from 'react';
import { whenIdle } from './when-idle.ts';

/**
 * Fetches a part of the program that will be wanted next, when the browser has nothing better to do. `then`: called
 * when it is there; like `load`, the same function in every render.
 */
export function useIdlePrefetch(load: () => Promise<unknown>, then?: () => void): void {
  useEffect(
    () =>
      whenIdle(() => {
        // Asked for again, and told if it fails, once it is really wanted.
        load().then(then, () => undefined);
      }),
    [load, then],
  );
}
