import { Suspense, useDeferredValue, useSyncExternalStore, type ReactNode } from 'react';

interface WhenAliveProps {
  /** Stands in the prerendered page, and until the program of the part has come. */
  readonly fallback: ReactNode;
  /** Lazy: the prerendered page could not wait for it. */
  readonly children: ReactNode;
}

const never = () => () => undefined;

/**
 * A part of the page that comes after the first view: not asked for before the page is alive, and then in
 * a render of its own, which holds up nothing.
 */
export function WhenAlive({ fallback, children }: WhenAliveProps) {
  const alive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return useDeferredValue(alive) ? <Suspense fallback={fallback}>{children}</Suspense> : fallback;
}
