import { startTransition, useEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { whenIdle } from './when-idle.ts';

/** So near the window, and a part may come into sight with the next scroll. */
const NEARLY = '200px';

/** Whether an element is on the screen or nearly so; `true` until that is known. */
function useInSight(box: RefObject<Element | null>): boolean {
  const [inSight, setInSight] = useState(true);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setInSight(entries.at(-1)?.isIntersecting ?? true),
      { rootMargin: NEARLY },
    );
    observer.observe(element);
    // Paper shows everything, and takes what is there when this event is over.
    const showNow = () => flushSync(() => setInSight(true));
    window.addEventListener('beforeprint', showNow);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', showNow);
    };
  }, [box]);
  return inSight;
}

/**
 * A value for a part of the page that may be out of sight: in sight it is always the latest; out of
 * sight it follows when the browser has nothing better to do, so that what nobody sees does not hold up
 * the answer that the reader waits for.
 */
export function useOutOfSight<T>(value: T, box: RefObject<Element | null>): T {
  const inSight = useInSight(box);
  const [held, setHeld] = useState(() => value);
  const isLate = !Object.is(held, value);
  // Whoever scrolls away takes the latest along; React renders again at once, before the children.
  if (inSight && isLate) setHeld(() => value);
  useEffect(() => {
    if (inSight || !isLate) return undefined;
    return whenIdle(() => startTransition(() => setHeld(() => value)));
  }, [value, inSight, isLate]);
  return inSight ? value : held;
}
