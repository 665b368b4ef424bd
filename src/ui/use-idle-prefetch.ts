import { useEffect } from 'react';
import { whenIdle } from './when-idle.ts';

/** Fetches a part of the program that will be wanted next, when the browser has nothing better to do. */
export function useIdlePrefetch(load: () => Promise<unknown>): void {
  useEffect(
    () =>
      whenIdle(() => {
        // Asked for again, and told if it fails, once it is really wanted.
        load().catch(() => undefined);
      }),
    [load],
  );
}
